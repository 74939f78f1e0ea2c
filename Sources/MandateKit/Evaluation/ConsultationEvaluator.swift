/// Evaluates consultations of a body against a standard, limb by limb.
///
/// The limbs are those of *R v Brent LBC, ex p Gunning* (1985) 84 LGR 168: a formative stage,
/// sufficient information, adequate time, conscientious consideration.
struct ConsultationEvaluator {
  let view: RecordView
  let standard: ConsultationStandard
  let calendar: WorkingCalendar

  /// A consultation as it is known, with its limbs.
  struct Assessment {
    var consultation: IndexedConsultation
    var closed: CivilDate?
    var considered: CivilDate?
    var limbs: RequirementResult.ConsultationPath.Limbs
    /// The day on which the way that continues it ends, where there is such a way.
    var continues: CivilDate?
  }

  /// A way to a consultation that passes, with the day on which it ends.
  enum Way {
    /// A new one, opened on the day after the date of the evaluation.
    case new(ends: CivilDate)
    /// One on the record that is still open or wants consideration.
    case continuing(Index<Act>, ends: CivilDate)
  }

  /// Returns whether a consultation passes, or one still can.
  func status(_ consultations: some Sequence<IndexedConsultation>) -> Status {
    var earliest = endOfNewOne
    for consultation in consultations where consultation.opened <= view.asOf {
      let assessed = assess(consultation)
      if assessed.passes { return .met }
      earliest = min(earliest, assessed.continues ?? earliest)
    }
    return view.votingIsOpen && earliest <= view.decisionDate ? .open : .unmet
  }

  /// Returns the consultations that are known, the one that comes nearest first.
  func assessments(_ consultations: some Sequence<IndexedConsultation>) -> [Assessment] {
    consultations
      .filter { $0.opened <= view.asOf }
      .sorted { $0.act < $1.act }
      .map { assess($0) }
      .sorted { $1.nearness.lexicographicallyPrecedes($0.nearness) }
  }

  /// Returns the way that ends earliest.
  func way(from assessments: [Assessment]) -> Way {
    var earliest = endOfNewOne
    var way = Way.new(ends: earliest)
    for assessed in assessments {
      if let end = assessed.continues, end <= earliest {
        earliest = end
        way = .continuing(assessed.consultation.act, ends: end)
      }
    }
    return way
  }

  /// Returns the path to a consultation that passes.
  func path(_ status: Status, from assessments: [Assessment]) -> RequirementResult.ConsultationPath
  {
    let isWanted = status != .met && view.decided == nil
    return RequirementResult.ConsultationPath(
      openBy: isWanted ? latestOpening : nil,
      earliestDecision: isWanted ? way(from: assessments).ends : nil,
      limbs: assessments.first?.limbs ?? everyLimb(status)
    )
  }

  /// The day on which one opened on the day after the date of the evaluation has run its minimum.
  private var endOfNewOne: CivilDate { end(ofOneOpened: view.asOf.adding(days: 1)) }

  /// Every limb that the standard asks for, with one status.
  private func everyLimb(_ status: Status) -> RequirementResult.ConsultationPath.Limbs {
    RequirementResult.ConsultationPath.Limbs(
      formative: status,
      information: standard.information ? status : nil,
      time: standard.minimumDays > 0 ? status : nil,
      considered: standard.considered ? status : nil
    )
  }

  private func assess(_ consultation: IndexedConsultation) -> Assessment {
    let closed = consultation.closed.flatMap { $0 <= view.asOf ? $0 : nil }
    let considered = consultation.considered.flatMap { $0 <= view.asOf ? $0 : nil }
    let isFormative = closed.map { $0 <= view.cutoff } ?? false
    let isInformed = consultation.sufficientInformation == true
    let hasTime = closed.map { days(from: consultation.opened, to: $0) >= standard.minimumDays }
    let isConsidered =
      if let closed, let considered {
        closed <= considered && considered <= view.cutoff
      } else {
        false
      }

    var continues: CivilDate?
    let next = view.asOf.adding(days: 1)
    if closed == nil {
      if !standard.information || consultation.sufficientInformation != false {
        continues = max(next, end(ofOneOpened: consultation.opened))
      }
    } else if isFormative, !standard.information || isInformed, hasTime == true, !isConsidered {
      continues = next
    }
    let isContinuable = view.votingIsOpen && continues.map { $0 <= view.decisionDate } ?? false
    func status(_ holds: Bool) -> Status { holds ? .met : isContinuable ? .open : .unmet }
    return Assessment(
      consultation: consultation,
      closed: closed,
      considered: considered,
      limbs: RequirementResult.ConsultationPath.Limbs(
        formative: status(isFormative),
        information: standard.information ? status(isInformed) : nil,
        time: standard.minimumDays > 0 ? status(hasTime ?? false) : nil,
        considered: standard.considered ? status(isConsidered) : nil
      ),
      continues: continues
    )
  }

  /// Returns the number of days from opening to closing, as the standard counts them.
  func days(from opened: CivilDate, to closed: CivilDate) -> Int {
    standard.workingDays
      ? calendar.workingDays(after: opened, through: closed)
      : opened.days(until: closed)
  }

  /// The earliest day on which a consultation opened on a day has run its minimum.
  private func end(ofOneOpened opened: CivilDate) -> CivilDate {
    standard.workingDays
      ? calendar.day(standard.minimumDays, workingDaysAfter: opened)
      : opened.adding(days: standard.minimumDays)
  }

  /// The latest day on which a new consultation can open and run its minimum by the decision date.
  private var latestOpening: CivilDate {
    standard.workingDays
      ? calendar.day(standard.minimumDays, workingDaysBefore: view.decisionDate)
      : view.decisionDate.adding(days: -standard.minimumDays)
  }
}

extension ConsultationEvaluator.Way {
  /// The day on which it ends.
  var ends: CivilDate {
    switch self {
    case .new(let ends), .continuing(_, let ends): ends
    }
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

  /// How near it comes: the most limbs met, then the most open, then the latest opened.
  fileprivate var nearness: [Int] {
    let order: [Status?: Int] = [.met: 3, .open: 2, .unmet: 1]
    return [
      statuses.count { $0 == .met }, statuses.count { $0 == .open },
      consultation.opened.daysSinceEpoch, order[limbs.formative] ?? 0,
      order[limbs.information] ?? 0, order[limbs.time] ?? 0, order[limbs.considered] ?? 0,
      closed?.daysSinceEpoch ?? .min, considered?.daysSinceEpoch ?? .min,
    ]
  }
}
