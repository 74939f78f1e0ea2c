/// Judges whether a body was consulted to a standard, limb by limb.
///
/// The limbs are those of *R v Brent LBC, ex p Gunning* (1985) 84 LGR 168: a formative stage,
/// sufficient information, adequate time, conscientious consideration.
struct ConsultationJudge {
  let question: RecordView
  let standard: ConsultationStandard
  private let calendar: WorkingCalendar

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: RequirementResult.Reason
    var path: ConsultationPath
    /// The way that ends earliest, where the requirement is not met.
    var way: Way?
    /// The consultations that are known, the nearest first.
    var known: [Known]
  }

  /// A way to a consultation that passes, with the day on which it ends.
  enum Way {
    /// A new one, opened on the day after the date of the question.
    case new(ends: CivilDate)
    /// One on the record, by the place of the act, that is still open or wants consideration.
    case continuing(act: Int, ends: CivilDate)
  }

  /// A consultation as it is known by the date of the question, with its limbs.
  struct Known {
    var consultation: IndexedConsultation
    var closed: CivilDate?
    var considered: CivilDate?
    var limbs: ConsultationPath.Limbs
    /// The day on which the way that continues it ends, where there is such a way.
    var continues: CivilDate?

    var passes: Bool {
      limbs.formative == .met && limbs.information ?? .met == .met && limbs.time ?? .met == .met
        && limbs.considered ?? .met == .met
    }

    var statuses: [Status] {
      [limbs.formative, limbs.information, limbs.time, limbs.considered].compactMap { $0 }
    }

    /// Orders consultations by how near they come: most limbs met, most open, latest opened.
    var nearness: [Int] {
      let order: [Status?: Int] = [.met: 3, .open: 2, .unmet: 1]
      return [
        statuses.count { $0 == .met }, statuses.count { $0 == .open },
        consultation.opened.daysSinceEpoch, order[limbs.formative] ?? 0,
        order[limbs.information] ?? 0, order[limbs.time] ?? 0, order[limbs.considered] ?? 0,
        closed?.daysSinceEpoch ?? .min, considered?.daysSinceEpoch ?? .min,
      ]
    }
  }

  init(_ question: RecordView, _ standard: ConsultationStandard, _ calendar: WorkingCalendar) {
    self.question = question
    self.standard = standard
    self.calendar = calendar
  }

  /// Returns whether a consultation passes, or one still can.
  func status(_ consultations: some Sequence<IndexedConsultation>) -> Status {
    var earliest: CivilDate?
    for consultation in consultations where consultation.opened <= question.asOf {
      let known = know(consultation)
      if known.passes { return .met }
      if let end = known.continues { earliest = min(earliest ?? end, end) }
    }
    return isOpen(until: min(earliest ?? endOfNewOne, endOfNewOne)) ? .open : .unmet
  }

  private func isOpen(until end: CivilDate) -> Bool {
    question.votingIsOpen && end <= question.decisionDate
  }

  /// The day on which one opened on the day after the date of the question has run its minimum.
  private var endOfNewOne: CivilDate { end(ofOneOpened: question.asOf.adding(days: 1)) }

  /// Returns the judgement of a body's consultations, in the order of the record.
  func judge(_ consultations: some Sequence<IndexedConsultation>) -> Judgement {
    let known =
      consultations
      .filter { $0.opened <= question.asOf }
      .sorted { $0.act < $1.act }
      .map(know)
      .sorted { $1.nearness.lexicographicallyPrecedes($0.nearness) }
    if let first = known.first, first.passes {
      return Judgement(
        status: .met,
        reason: .consulted,
        path: ConsultationPath(limbs: first.limbs),
        known: known
      )
    }
    let new = endOfNewOne
    var earliest = new
    var way = Way.new(ends: new)
    for known in known {
      if let end = known.continues, end <= earliest {
        earliest = end
        way = .continuing(act: known.consultation.act, ends: end)
      }
    }
    let isOpen = isOpen(until: earliest)
    let status: Status = isOpen ? .open : .unmet
    let isDecided = question.decided != nil
    let path = ConsultationPath(
      openBy: isDecided ? nil : latestOpening,
      earliestDecision: isDecided ? nil : earliest,
      limbs: known.first?.limbs ?? asked(status)
    )
    return Judgement(
      status: status,
      reason: isOpen ? .consultationOpen : known.isEmpty ? .notConsulted : .consultationDefective,
      path: path,
      way: way,
      known: known
    )
  }

  /// Every limb that is asked, with one status.
  private func asked(_ status: Status) -> ConsultationPath.Limbs {
    ConsultationPath.Limbs(
      formative: status,
      information: standard.information ? status : nil,
      time: standard.minimumDays > 0 ? status : nil,
      considered: standard.considered ? status : nil
    )
  }

  private func know(_ consultation: IndexedConsultation) -> Known {
    let closed = consultation.closed.flatMap { $0 <= question.asOf ? $0 : nil }
    let considered = consultation.considered.flatMap { $0 <= question.asOf ? $0 : nil }
    let isFormative = closed.map { $0 <= question.cutoff } ?? false
    let isInformed = consultation.sufficientInformation == true
    let hasTime = closed.map { days(from: consultation.opened, to: $0) >= standard.minimumDays }
    let isConsidered =
      if let closed, let considered {
        closed <= considered && considered <= question.cutoff
      } else {
        false
      }

    var continues: CivilDate?
    let next = question.asOf.adding(days: 1)
    if closed == nil {
      if !standard.information || consultation.sufficientInformation != false {
        continues = max(next, end(ofOneOpened: consultation.opened))
      }
    } else if isFormative, !standard.information || isInformed, hasTime == true, !isConsidered {
      continues = next
    }
    let isContinuable =
      question.votingIsOpen && continues.map { $0 <= question.decisionDate } ?? false
    func status(_ holds: Bool) -> Status { holds ? .met : isContinuable ? .open : .unmet }
    return Known(
      consultation: consultation,
      closed: closed,
      considered: considered,
      limbs: ConsultationPath.Limbs(
        formative: status(isFormative),
        information: standard.information ? status(isInformed) : nil,
        time: standard.minimumDays > 0 ? status(hasTime ?? false) : nil,
        considered: standard.considered ? status(isConsidered) : nil
      ),
      continues: continues
    )
  }

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
      ? calendar.day(standard.minimumDays, workingDaysBefore: question.decisionDate)
      : question.decisionDate.adding(days: -standard.minimumDays)
  }
}
