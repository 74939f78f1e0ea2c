extension StepPlanner {
  /// Plans the ratifications that what is open still waits for when voting has closed.
  ///
  /// - Parameters:
  ///   - resolution: The resolution as of the start.
  ///   - isEssential: Whether essential requirements are meant, or all others.
  mutating func planRatifications(_ resolution: Resolution, essential isEssential: Bool) {
    for requirement in resolution.requirements
    where (requirement.force == .essential) == isEssential && requirement.status == .open {
      let acting: ActingDuty
      let uncovered: [Body.ID]
      guard let provision = provisions[requirement.provision] else { continue }
      switch (provision.requires, requirement.detail) {
      case (.representation(let power, let present), .representation(let practices)):
        (acting, uncovered) = (.representation(power: power, present: present), practices)
      case (_, .authority(let practices)): (acting, uncovered) = (.authority, practices)
      default: continue
      }
      _ = addRatifications(
        covering: uncovered,
        powers: acting.powers(for: proposal.effect),
        .untilLast,
        for: provision
      )
    }
  }

  /// Adds the ratifications that give those who act the powers over practices that they want, and returns
  /// whether there were any.
  private mutating func addRatifications(
    covering uncovered: [Body.ID],
    powers: [Power],
    _ time: MandateRemedies.RatificationTime,
    for provision: Provision
  ) -> Bool {
    var remedies = MandateRemedies(evaluation, docket: docket)
    var added = false
    for power in powers {
      for pending in remedies.ratifications(covering: uncovered, power: power, time) {
        added = true
        steps.add(
          .ratify(pending.mandate, by: pending.by, votes: pending.votes),
          for: provision,
          from: next,
          by: pending.last
        )
      }
    }
    return added
  }

  /// Adds what lets representatives act for practices: ratifications, a seat, mandates.
  mutating func planRepresentation(
    at forum: Body.ID,
    _ uncovered: [Body.ID],
    power: Power,
    for provision: Provision
  ) {
    var remedies = MandateRemedies(evaluation, docket: docket)
    if remedy == .ratification, power == .agree,
      addRatifications(covering: uncovered, powers: [power], .onDecision, for: provision)
    {
      return
    }
    let representative = evaluation.holders(for: .representation(power: nil, present: false)).first
      .map { governance.id(of: $0.party) }
    if representative == nil {
      steps.add(.appointRepresentative(to: forum), for: provision, from: next, by: date)
    }
    let onlyPractices = remedy == .mandatesFromPractices
    for giver in remedies.givers(covering: uncovered, onlyPractices: onlyPractices) {
      steps.add(
        .mandateRepresentative(representative, from: giver, power: power),
        for: provision,
        from: next,
        by: date
      )
    }
  }

  /// Adds that the representatives who are not on record as present attend.
  mutating func planAttendance(at forum: Body.ID, for provision: Provision) {
    let appointed = evaluation.holders(for: .representation(power: nil, present: false))
    let present = evaluation.holders(for: .representation(power: nil, present: true))
      .map { $0.party }
    let absent: [Person.ID?] = appointed.map { $0.party }.filter { !present.contains($0) }
      .map { governance.id(of: $0) }
    for person in appointed.isEmpty ? [nil] : absent {
      steps.add(.attendForum(person, forum), for: provision, from: next, by: date)
    }
  }

  /// Adds the authorities that let a forum decide for practices.
  mutating func planAuthority(
    of forum: Body.ID,
    _ uncovered: [Body.ID],
    for provision: Provision
  ) {
    var remedies = MandateRemedies(evaluation, docket: docket)
    for authority in remedies.authorities(covering: uncovered, otherThan: forum) {
      steps.add(.authoriseForum(forum, from: authority), for: provision, from: next, by: date)
    }
  }
}
