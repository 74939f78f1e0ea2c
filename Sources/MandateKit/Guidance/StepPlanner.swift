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

  let docket: Docket
  let proposal: Proposal
  /// The decision date.
  let date: CivilDate
  let remedy: Remedy
  var evaluation: Evaluation<NoFindings>
  /// The steps but for the votes.
  var steps = StepList()

  private let asOf: CivilDate
  /// The provisions for which each voter's vote is planned.
  private var votes: [Body.ID: [Provision.ID]] = [:]

  var governance: Governance { docket.governance }
  /// The first day on which a step can be taken.
  var next: CivilDate { asOf.adding(days: 1) }
  var provisions: [Provision.ID: Provision] {
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
        steps.add(.giveNotice(to: body, by: by), for: provision.id, from: next, by: deadline)
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
    return (steps.steps + voting).enumerated()
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
      steps: steps.steps + [voting]
    )
    do {
      return try docket.taking(path)
    } catch {
      return nil
    }
  }
}
