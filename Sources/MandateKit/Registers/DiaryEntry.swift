extension Docket {
  /// A day to put into a calendar: by it something has to be done, or on it something is decided or ends.
  public struct DiaryEntry: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// What it is about.
    public var event: Event

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - event: What the day is about.
    ///   - day: The day.
    public init(_ event: Event, on day: CivilDate) {
      self.event = event
      self.day = day
    }

    /// What a day is about.
    ///
    /// Cases may be added.
    public enum Event: Hashable, Sendable {
      /// The last day on which consultations of some bodies can open.
      case openConsultation(Proposal.ID, Provision.ID, of: [PartyID])
      /// The last day for notices to some bodies.
      case giveNotice(Proposal.ID, Provision.ID, to: [PartyID])
      /// The day of a decision.
      case decision(Proposal.ID)
      /// The last day on which what was agreed under a mandate can be ratified.
      case ratification(Proposal.ID, Mandate.ID, by: Body.ID)
      /// The last day of a mandate.
      case lastDayOfMandate(Mandate.ID)
      /// The last day of an appointment to a forum.
      case lastDayOfAppointment(Person.ID, Body.ID)
      /// The last day of a body.
      case lastDayOfBody(Body.ID)
    }
  }

  /// Returns the days that are still to come after a date, by day.
  ///
  /// Of some proposals the days by which a consultation has to open or a notice has to be given, where that is
  /// not met as of the date; the decision date; and the last day for a ratification that the path to a mandate
  /// asks for. Of the governance the last days of mandates, appointments and bodies.
  ///
  /// - Parameters:
  ///   - date: The date: only days after it are given.
  ///   - proposals: The proposals, or `nil` for all. One that the docket does not have is left out.
  /// - Returns: The entries, by day; those of one day in the order in which they are listed above.
  /// - Complexity: That of an answer for each proposal, and of a path for each that is still to be ratified. Where
  ///   too many of these rest on one another, the last have no day for a ratification.
  public func diary(after date: CivilDate, proposals: [Proposal.ID]? = nil) -> [DiaryEntry] {
    var entries: [DiaryEntry] = []
    let ids = proposals ?? self.proposals.map { $0.id }
    var resolver = Resolver(compiled)
    var paths = BoundedPaths(self)
    for id in ids {
      guard let index = index(of: id) else { continue }
      var steps = SearchBudget(compiled.value.answerSteps)
      let resolution = resolver.resolve(index, asOf: date, isExplained: false, &steps)
      entries += diary(of: resolution, &paths)
    }
    let document = governance.document
    for mandate in document.mandates {
      entries += lastDay(of: mandate.period).map {
        DiaryEntry(.lastDayOfMandate(mandate.id), on: $0)
      }
    }
    for appointment in document.appointments {
      let event = DiaryEntry.Event.lastDayOfAppointment(appointment.person, appointment.forum)
      entries += lastDay(of: appointment.period).map { DiaryEntry(event, on: $0) }
    }
    for body in document.bodies {
      entries += lastDay(of: body.existence).map { DiaryEntry(.lastDayOfBody(body.id), on: $0) }
    }
    return entries.enumerated().filter { $0.element.day > date }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { $0.element }
  }

  private func lastDay(of period: Period) -> [CivilDate] {
    period.until.map { [$0.adding(days: -1)] } ?? []
  }

  private func diary(of resolution: Resolution, _ paths: inout BoundedPaths) -> [DiaryEntry] {
    let proposal = resolution.proposal
    var entries: [DiaryEntry] = []
    // What is unmet can be done no more.
    var open = resolution.requirements.filter { $0.status == .open && $0.deadline != nil }[...]
    while let first = open.first, let day = first.deadline {
      // Those of one provision that are due on one day are one entry; they stand beside one another.
      let alike = open.prefix { $0.deadline == day && $0.provision == first.provision }
      open.removeFirst(alike.count)
      let bodies = alike.compactMap { $0.body }
      if bodies.isEmpty { continue }
      let event: DiaryEntry.Event =
        first.kind == .notice
        ? .giveNotice(proposal, first.provision, to: bodies)
        : .openConsultation(proposal, first.provision, of: bodies)
      entries.append(DiaryEntry(event, on: day))
    }
    if resolution.decided == nil {
      entries.append(DiaryEntry(.decision(proposal), on: resolution.decisionDate))
    }
    if resolution.outcome == .undetermined, !resolution.votingIsOpen {
      for step in paths.path(of: proposal, asOf: resolution.asOf)?.steps ?? [] {
        if case .ratify(let mandate, let body, _) = step.action {
          entries.append(DiaryEntry(.ratification(proposal, mandate, by: body), on: step.by))
        }
      }
    }
    return entries
  }
}
