/// Evaluates consultations of a body against a standard, limb by limb.
///
/// The limbs are those of *R v Brent LBC, ex p Gunning* (1985) 84 LGR 168: a formative stage,
/// sufficient information, adequate time, conscientious consideration.
struct ConsultationEvaluator {
  let view: RecordView
  let standard: ConsultationStandard
  let calendar: WorkingCalendar

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
    for consultation in consultations where isLookedAt(consultation) {
      let assessed = assess(consultation)
      if assessed.passes { return .met }
      earliest = min(earliest, assessed.continues ?? earliest)
    }
    return view.votingIsOpen && earliest <= view.decisionDate ? .open : .unmet
  }

  /// Returns whether a consultation is known and of the phase that the standard asks for.
  private func isLookedAt(_ consultation: IndexedConsultation) -> Bool {
    consultation.opened <= view.asOf && consultation.phase == standard.phase
  }

  /// Returns the consultations that are known, in the order of the record.
  func assessments(_ consultations: some Sequence<IndexedConsultation>) -> [Assessment] {
    var known = consultations.filter { isLookedAt($0) }
    if known.count > 1 { known.sort { $0.act < $1.act } }
    return known.map { assess($0) }
  }

  /// Returns the assessments that an answer explains: those that come nearest, the nearest first, and the
  /// one that can be continued soonest.
  ///
  /// - Complexity: O(assessments), and some steps more for those that are explained.
  func explained(of assessments: [Assessment]) -> [Assessment] {
    if assessments.count <= 1 { return assessments }
    let most = Limits.consultationsExplained
    // Of equals the first on the record comes first.
    var nearest: [(nearness: Nearness, place: Int)] = []
    for (place, assessed) in assessments.enumerated() {
      let nearness = assessed.nearness
      if nearest.count == most, nearness <= nearest[most - 1].nearness { continue }
      nearest.insert((nearness, place), at: nearest.firstSorted { $0.nearness < nearness })
      if nearest.count > most { nearest.removeLast() }
    }
    var explained = nearest.map { assessments[$0.place] }
    if case .continuing(let act, _) = way(from: assessments),
      !explained.contains(where: { $0.consultation.act == act })
    {
      explained += assessments.filter { $0.consultation.act == act }
    }
    return explained
  }

  /// Returns the way that ends earliest.
  func way(from assessments: [Assessment]) -> Way {
    var way = Way.new(ends: endOfNewOne)
    var continued: Assessment?
    for assessed in assessments {
      guard let end = assessed.continues, end <= way.ends else { continue }
      // Of several that end on one day, the one that comes least near.
      if let continued, end == way.ends, assessed.nearness > continued.nearness { continue }
      continued = assessed
      way = .continuing(assessed.consultation.act, ends: end)
    }
    return way
  }

  /// Returns the path to a consultation that passes.
  ///
  /// - Parameters:
  ///   - status: The status of the requirement.
  ///   - assessments: The consultations that are known.
  ///   - nearest: The one that comes nearest, or `nil` where there is none.
  /// - Returns: The path.
  func path(
    _ status: Status,
    from assessments: [Assessment],
    nearest: Assessment?
  ) -> RequirementResult.ConsultationPath {
    let isWanted = status != .met && view.decided == nil
    return RequirementResult.ConsultationPath(
      openBy: isWanted ? calendar.latestOpening(of: standard, before: view.decisionDate) : nil,
      earliestDecision: isWanted ? way(from: assessments).ends.ifWritable : nil,
      limbs: nearest?.limbs ?? everyLimb(status)
    )
  }

  /// The day on which one opened on the day after the date of the evaluation has run its minimum, or can
  /// be answered.
  private var endOfNewOne: CivilDate {
    let next = view.asOf.adding(days: 1)
    return standard.untilAnswer ? next : end(ofOneStarted: next)
  }

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
    let closed = known(consultation.closed)
    let considered = known(consultation.considered)
    let answered = known(consultation.answered)
    let start = start(of: consultation)
    let isFormative = closed.map { $0 <= view.cutoff } ?? false
    let isInformed = consultation.sufficientInformation == true
    let ended =
      standard.untilAnswer
      ? answered.flatMap { start <= $0 && $0 <= closed ?? $0 ? $0 : nil } : nil
    let hasTime =
      closed.map { ended != nil || days(from: start, to: $0) >= standard.minimumDays } ?? false
    let isConsidered =
      if let closed, let considered {
        closed <= considered && considered <= view.cutoff
      } else {
        false
      }
    let isEnough = !standard.considered || isConsidered
    var continues: CivilDate?
    let next = view.asOf.adding(days: 1)
    if closed == nil {
      if !standard.information || consultation.sufficientInformation != false {
        continues = standard.untilAnswer ? next : max(next, end(ofOneStarted: start))
      }
    } else if !standard.information || isInformed, hasTime || standard.minimumDays == 0,
      !(isFormative && isEnough)
    {
      continues = next
    }
    let isContinuable = view.votingIsOpen && continues.map { $0 <= view.decisionDate } ?? false
    func status(_ holds: Bool) -> Status { holds ? .met : isContinuable ? .open : .unmet }
    return Assessment(
      consultation: consultation,
      start: start,
      closed: closed,
      considered: considered,
      answered: answered,
      ended: ended,
      limbs: RequirementResult.ConsultationPath.Limbs(
        formative: status(isFormative),
        information: standard.information ? status(isInformed) : nil,
        time: standard.minimumDays > 0 ? status(hasTime) : nil,
        considered: standard.considered ? status(isConsidered) : nil
      ),
      continues: continues
    )
  }

  /// Returns a day if it is known by the date of the evaluation.
  private func known(_ day: CivilDate?) -> CivilDate? { day.flatMap { $0 <= view.asOf ? $0 : nil } }

  /// Returns the day from which time counts: when it is open and the information is complete, or the day
  /// after the date of the evaluation where that is not yet so.
  private func start(of consultation: IndexedConsultation) -> CivilDate {
    guard let informed = consultation.informed else { return consultation.opened }
    return informed <= view.asOf
      ? max(consultation.opened, informed) : view.asOf.adding(days: 1)
  }

  /// Returns the number of days from the start to closing, as the standard counts them.
  func days(from start: CivilDate, to closed: CivilDate) -> Int {
    standard.workingDays
      ? calendar.workingDays(after: start, through: closed)
      : start.days(until: closed)
  }

  /// Returns the first day on which a consultation on the record has run its minimum.
  func dueDay(of consultation: IndexedConsultation) -> CivilDate {
    end(ofOneStarted: start(of: consultation))
  }

  /// The earliest day on which a consultation that starts on a day has run its minimum.
  private func end(ofOneStarted start: CivilDate) -> CivilDate {
    standard.workingDays
      ? calendar.day(standard.minimumDays, workingDaysAfter: start)
      : start.adding(days: standard.minimumDays)
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
