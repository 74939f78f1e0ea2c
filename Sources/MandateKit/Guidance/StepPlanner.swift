/// Gathers the steps of a path for one decision date.
struct StepPlanner {
  /// A way to give a representative the authority that is wanting.
  enum Remedy: CaseIterable {
    /// Agreement subject to ratification is ratified; else bodies are asked for mandates.
    case ratification
    /// Bodies that bind their members are asked for mandates.
    case mandatesFromBodies
    /// Only practices are asked: a mandate never changes where they stand.
    case mandatesFromPractices
  }

  private let docket: Docket
  private let proposal: Proposal
  private let asOf: CivilDate
  private let date: CivilDate
  private let remedy: Remedy
  private var evaluation: Evaluation<NoFindings>

  private var steps: [Step] = []
  /// The place of each action among the steps.
  private var places: [Step.Action: Int] = [:]
  private var votes: [Body.ID: [Provision.ID]] = [:]

  private var governance: Governance { docket.governance }
  private var next: CivilDate { asOf.adding(days: 1) }
  private var provisions: [Provision.ID: Provision] {
    Dictionary(
      uniqueKeysWithValues: governance.provisions.values.map { ($0.provision.id, $0.provision) }
    )
  }

  init?(docket: Docket, proposal: Proposal.ID, asOf: CivilDate, remedy: Remedy) {
    guard let index = docket.index(of: proposal) else { return nil }
    self.docket = docket
    self.proposal = docket.indexed(index).proposal
    self.asOf = asOf
    self.remedy = remedy
    date = self.proposal.decisionDate
    var resolver = Resolver(docket.compiled)
    evaluation = resolver.evaluation(of: index, asOf: asOf)
  }

  /// Plans all but the votes, from the resolution as of the start.
  mutating func plan(_ resolution: Resolution) {
    let provisions = provisions
    for requirement in resolution.requirements
    where requirement.force == .essential && requirement.status != .met {
      guard let body = requirement.body, let provision = provisions[requirement.provision] else {
        continue
      }
      switch (provision.requires, requirement.detail) {
      case (.consultation(_, _, let standard), .consultation(let path)):
        planConsultation(of: body, standard: standard, path, for: provision.id)
      case (.notice, .notice(let deadline)):
        guard
          let party = evaluation.owing(under: provision.id).flatMap({ evaluation.parties($0).first }
          )
        else { continue }
        let by = governance.id(of: party)
        add(.giveNotice(to: body, by: by), provision.id, from: next, by: deadline)
      case (.representation(let power, let present), .representation(let uncovered)):
        let power = power ?? .agree
        planRepresentation(at: body, uncovered, power: power, for: provision.id)
        if present { planAttendance(at: body, for: provision.id) }
      case (_, .authority(let uncovered)):
        planAuthority(of: body, uncovered, for: provision.id)
      default: break
      }
    }
  }

  /// Plans the ratifications that what is open still waits for when voting has closed.
  mutating func planRatifications(_ resolution: Resolution) {
    let provisions = provisions
    for requirement in resolution.requirements
    where requirement.force == .essential && requirement.status == .open {
      let acting: ActingDuty
      let uncovered: [Body.ID]
      switch (provisions[requirement.provision]?.requires, requirement.detail) {
      case (.representation(let power, let present)?, .representation(let practices)):
        (acting, uncovered) = (.representation(power: power, present: present), practices)
      case (_, .authority(let practices)): (acting, uncovered) = (.authority, practices)
      default: continue
      }
      _ = addRatifications(
        covering: uncovered,
        powers: acting.powers(for: proposal.effect),
        .untilLast,
        for: requirement.provision
      )
    }
  }

  /// Adds the ratifications that give those who act the powers over practices that they want, and returns
  /// whether there were any.
  private mutating func addRatifications(
    covering uncovered: [Body.ID],
    powers: [Power],
    _ time: MandateRemedies.RatificationTime,
    for provision: Provision.ID
  ) -> Bool {
    var remedies = MandateRemedies(evaluation, docket: docket)
    var added = false
    for power in powers {
      for pending in remedies.ratifications(covering: uncovered, power: power, time) {
        added = true
        add(
          .ratify(pending.mandate, by: pending.by, votes: pending.votes),
          provision,
          from: next,
          by: pending.last
        )
      }
    }
    return added
  }

  /// Adds the votes that approvals still need once everything planned is done and nobody else
  /// votes, and returns whether there were any to add.
  mutating func addVotes(for result: Resolution) -> Bool {
    var added = false
    for requirement in result.requirements
    where requirement.force == .essential && requirement.status != .met {
      guard case .approval(let needed?) = requirement.detail else { continue }
      for voter in needed.voters {
        added = added || votes[voter] == nil
        votes[voter, default: []].append(requirement.provision)
      }
    }
    return added
  }

  /// Returns the steps, by the last day for each.
  func ordered(_ budget: inout SearchBudget) -> [Step] {
    var groups: [[Provision.ID]: [Body.ID]] = [:]
    for (voter, provisions) in votes { groups[provisions, default: []].append(voter) }
    let voting = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
      .map { provisions in
        let voters = (groups[provisions] ?? []).sorted()
        let alternatives = alternatives(to: voters, for: provisions, &budget)
        return Step(
          .obtainVotes(voters, alternatives: alternatives),
          for: provisions,
          from: next,
          by: date
        )
      }
    return (steps + voting).enumerated()
      .sorted {
        ($0.element.by, $0.element.from, $0.offset) < ($1.element.by, $1.element.from, $1.offset)
      }
      .map { $0.element }
  }

  /// Other sets of voters that would carry an approval, where only one is asked for.
  private func alternatives(
    to voters: [Body.ID],
    for provisions: [Provision.ID],
    _ budget: inout SearchBudget
  ) -> [[Body.ID]] {
    guard let provision = provisions.first, provisions.count == 1 else { return [] }
    var evaluation = evaluation
    evaluation.cache.votes.steps = budget
    let alternatives = evaluation.alternatives(to: voters, under: provision)
    budget = evaluation.cache.votes.steps
    return alternatives
  }

  /// Returns the docket with every step taken as early as it can be, or `nil` where it would not be
  /// valid.
  func taken() -> Docket? {
    let voting = Step(
      .obtainVotes(votes.keys.sorted(), alternatives: []),
      for: [],
      from: next,
      by: date
    )
    let path = PathToMandate(
      proposal: proposal.id,
      asOf: asOf,
      givenDecisionDate: date,
      decisionDate: date,
      steps: steps + [voting]
    )
    do {
      return try docket.taking(path)
    } catch {
      return nil
    }
  }

  /// Adds an action, or joins it to the same one for another provision.
  ///
  /// It is taken once: a consultation that two provisions ask for closes when it has run long enough for
  /// both.
  private mutating func add(
    _ action: Step.Action,
    _ provision: Provision.ID,
    from: CivilDate,
    by: CivilDate
  ) {
    if let known = places[action] {
      steps[known].provisions.append(provision)
      steps[known].from = max(steps[known].from, from)
      steps[known].by = min(steps[known].by, by)
    } else {
      places[action] = steps.count
      steps.append(Step(action, for: [provision], from: from, by: by))
    }
  }

  private mutating func planConsultation(
    of body: Body.ID,
    standard: ConsultationStandard,
    _ path: RequirementResult.ConsultationPath,
    for provision: Provision.ID
  ) {
    guard let index = governance.parties[body], let owing = evaluation.owing(under: provision),
      let party = evaluation.parties(owing).first
    else { return }
    let by = governance.id(of: party)
    let evaluator = evaluation.consultationEvaluator(standard)
    let consultations = evaluation.consultations(of: index, by: owing)
    let phase = standard.phase
    switch evaluator.way(from: evaluator.assessments(consultations)) {
    case .new(let ends):
      let last = path.openBy ?? date
      add(.openConsultation(of: body, by: by, phase: phase), provision, from: next, by: last)
      planEnd(of: body, by: by, standard: standard, closes: true, from: ends, for: provision)
    case .continuing(let act, let ends):
      var isOpen = false
      if case .consultation(let known) = docket.record.acts[act.position] {
        isOpen = known.closed == nil
      }
      planEnd(of: body, by: by, standard: standard, closes: isOpen, from: ends, for: provision)
    }
  }

  /// Adds the answer, the closing and the consideration of a consultation, as far as they are wanted.
  private mutating func planEnd(
    of body: PartyID,
    by party: PartyID,
    standard: ConsultationStandard,
    closes: Bool,
    from day: CivilDate,
    for provision: Provision.ID
  ) {
    let phase = standard.phase
    if closes {
      if standard.untilAnswer, standard.minimumDays > 0 {
        add(.obtainAnswer(of: body, by: party, phase: phase), provision, from: day, by: date)
      }
      add(.closeConsultation(of: body, by: party, phase: phase), provision, from: day, by: date)
    }
    if standard.considered {
      add(.considerConsultation(of: body, by: party, phase: phase), provision, from: day, by: date)
    }
  }

  private mutating func planRepresentation(
    at forum: Body.ID,
    _ uncovered: [Body.ID],
    power: Power,
    for provision: Provision.ID
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
      add(.appointRepresentative(to: forum), provision, from: next, by: date)
    }
    let onlyPractices = remedy == .mandatesFromPractices
    for giver in remedies.givers(covering: uncovered, onlyPractices: onlyPractices) {
      add(
        .mandateRepresentative(representative, from: giver, power: power),
        provision,
        from: next,
        by: date
      )
    }
  }

  /// Adds that the representatives who are not on record as present attend.
  private mutating func planAttendance(at forum: Body.ID, for provision: Provision.ID) {
    let appointed = evaluation.holders(for: .representation(power: nil, present: false))
    let present = evaluation.holders(for: .representation(power: nil, present: true))
      .map { $0.party }
    let absent: [Person.ID?] = appointed.map { $0.party }.filter { !present.contains($0) }
      .map { governance.id(of: $0) }
    for person in appointed.isEmpty ? [nil] : absent {
      add(.attendForum(person, forum), provision, from: next, by: date)
    }
  }

  private mutating func planAuthority(
    of forum: Body.ID,
    _ uncovered: [Body.ID],
    for provision: Provision.ID
  ) {
    var remedies = MandateRemedies(evaluation, docket: docket)
    for authority in remedies.authorities(covering: uncovered, otherThan: forum) {
      add(.authoriseForum(forum, from: authority), provision, from: next, by: date)
    }
  }
}
