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
  var nearness: [Int] {
    let information: [Bool?: Int] = [true: 2, nil: 1, false: 0]
    return [
      statuses.count { $0 == .met }, statuses.count { $0 == .open },
      consultation.opened.daysSinceEpoch, closed?.daysSinceEpoch ?? .min,
      considered?.daysSinceEpoch ?? .min, information[consultation.sufficientInformation] ?? 0,
      start.daysSinceEpoch, answered?.daysSinceEpoch ?? .min,
    ]
  }
}
