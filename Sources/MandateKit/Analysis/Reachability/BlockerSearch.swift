/// Finds whether bodies and people, one after the other, prevent every mandate by being against.
///
/// The first test is one resolution: of acts with a mandate, those of the voters below the one asked
/// about are turned against. Mostly that shows a mandate against it, or that there can be none.
struct BlockerSearch {
  private let trial: ScenarioSearch
  /// Acts with a mandate, and the record of them.
  private let supporting: SupposedActs
  private let witness: ProposalAnalysis.Witness
  private var resolver: Resolver
  private let compiled: Shared<CompiledProposal>
  private var steps = SearchBudget(Limits.questionSteps)
  /// The bodies and electors that resolutions may still read, and those that may have part in records
  /// that are tried.
  private(set) var entriesLeft = (resolved: Limits.resolvedEntries, tried: Limits.trialEntries)
  /// The bodies and electors of one resolution.
  private let entries: Int64

  /// What is shown of a body or person.
  enum Verdict {
    /// Its being against prevents every mandate.
    case blocks(ProposalAnalysis.BlockingBody)
    /// There is a mandate against it, or it cannot be against.
    case cannotBlock
    /// Neither is shown.
    case notShown
  }

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - trial: The search for records of the proposal, in which nobody is held to a position.
  ///   - acts: Acts with a mandate.
  init(_ trial: ScenarioSearch, supporting acts: SupposedActs) {
    self.trial = trial
    supporting = acts
    witness = trial.witness(acts)
    var resolver = Resolver(trial.docket(with: acts).compiled)
    compiled = resolver.compiled(Index(0))
    self.resolver = resolver
    let structure = trial.structure
    entries = structure.decisions.values.reduce(Int64(structure.count)) {
      $0 + Int64($1.electors.count)
    }
  }

  /// Returns what one resolution shows of a body or person, or `nil` where it shows neither.
  mutating func verdict(on party: PartyIndex) -> Verdict? {
    guard let node = trial.structure.node(of: party) else { return nil }
    var opposing = trial.holding(node, .against)
    guard opposing.canHold else { return .cannotBlock }
    entriesLeft.resolved -= 2 * entries
    if entriesLeft.resolved < 0 { return .notShown }
    let voters = trial.below([node]).filter { trial.structure.decision(of: $0) == nil }.sorted()
    // Only those who have voted can be taken to have voted otherwise.
    guard voters.allSatisfy({ supporting.votes[$0] != nil }) else { return nil }
    let ballots = voters.compactMap { voter in
      compiled.value.structure.node(of: trial.structure.parties[voter])
        .map { RecordView.Ballot(node: $0, choice: .against) }
    }
    var evaluation = resolver.evaluation(
      of: Index(0),
      asOf: trial.analysis.horizon,
      supposing: ballots,
      steps: steps.takePart(oneIn: 4, atMost: Limits.answerSteps)
    )
    let isAgainst = evaluation.positions(of: party)?.attainable == .against
    let outcome = evaluation.outcome().outcome
    steps.putBack(evaluation.steps)
    if !isAgainst || outcome == .undetermined { return nil }
    if outcome == .mandated { return .cannotBlock }
    opposing.steps = steps
    let isConceivable = opposing.isConceivable()
    steps = opposing.steps
    if isConceivable { return nil }
    return .blocks(
      ProposalAnalysis.BlockingBody(
        trial.governance.id(of: party),
        witness: witness,
        opposing: Set(voters.map { trial.id(of: $0) }),
        on: trial.analysis.proposal.id
      )
    )
  }

  /// Returns what trying records shows of a body or person.
  mutating func tried(_ party: PartyIndex) -> Verdict {
    entriesLeft.tried -= entries
    if entriesLeft.tried < 0 { return .notShown }
    var opposing =
      trial.structure.node(of: party).map { trial.holding($0, .against) }
      ?? ScenarioSearch(trial.analysis, holding: (party, .against))
    guard opposing.canHold else { return .cannotBlock }
    opposing.steps = steps
    defer { steps = opposing.steps }
    switch trial.analysis.supportingActs(in: &opposing) {
    case .found: return .cannotBlock
    case .undecided: return .notShown
    case .none:
      guard let acts = opposing.refused(.against) else { return .notShown }
      return .blocks(
        ProposalAnalysis.BlockingBody(
          trial.governance.id(of: party),
          witness: opposing.witness(acts)
        )
      )
    }
  }
}
