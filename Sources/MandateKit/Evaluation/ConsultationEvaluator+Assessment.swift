extension ConsultationEvaluator {
  /// A consultation as it is known, with its limbs.
  struct Assessment {
    var consultation: IndexedConsultation
    /// The day from which its time counts.
    var start: CivilDate
    var closed: CivilDate?
    var considered: CivilDate?
    var answered: CivilDate?
    /// The day of the answer, where that ends the time.
    var ended: CivilDate?
    var limbs: RequirementResult.ConsultationPath.Limbs
    /// The day on which the way that continues it ends, where there is such a way.
    var continues: CivilDate?
  }
}

extension ConsultationEvaluator.Assessment {
  /// Whether every limb that is asked for holds.
  var passes: Bool {
    limbs.formative == .met && limbs.information ?? .met == .met && limbs.time ?? .met == .met
      && limbs.considered ?? .met == .met
  }

  /// The statuses of the limbs that are asked for.
  var statuses: [Status] {
    [limbs.formative, limbs.information, limbs.time, limbs.considered].compactMap { $0 }
  }

  /// How near it comes: the most limbs met, then the most open, then the latest opened, closed and
  /// considered, then information said to be sufficient before not said before refused, then the latest
  /// start and answer; none comes last in each.
  var nearness: ConsultationEvaluator.Nearness {
    ConsultationEvaluator.Nearness(
      met: count(of: .met),
      open: count(of: .open),
      opened: consultation.opened.daysSinceEpoch,
      closed: closed?.daysSinceEpoch ?? .min,
      considered: considered?.daysSinceEpoch ?? .min,
      information: consultation.sufficientInformation.map { $0 ? 2 : 0 } ?? 1,
      start: start.daysSinceEpoch,
      answered: answered?.daysSinceEpoch ?? .min
    )
  }

  private func count(of status: Status) -> Int {
    (limbs.formative == status ? 1 : 0) + (limbs.information == status ? 1 : 0)
      + (limbs.time == status ? 1 : 0) + (limbs.considered == status ? 1 : 0)
  }
}

extension ConsultationEvaluator {
  /// How near a consultation comes to passing.
  struct Nearness: Comparable {
    var met, open, opened, closed, considered, information, start, answered: Int

    private var limbs: (Int, Int) { (met, open) }
    private var record: (Int, Int, Int, Int, Int, Int) {
      (opened, closed, considered, information, start, answered)
    }

    static func < (left: Nearness, right: Nearness) -> Bool {
      left.limbs == right.limbs ? left.record < right.record : left.limbs < right.limbs
    }
  }
}
