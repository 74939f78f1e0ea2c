/// Answers questions about the proposals of a docket, and keeps what they share.
struct Resolver {
  let docket: Shared<CompiledDocket>
  /// A compiler of the proposals that the docket has not compiled.
  private var compiler: Shared<ProposalCompiler>?
  /// The last proposal that was compiled so.
  private var last: Shared<CompiledProposal>?
  /// What bodies made of proposals that others rest on, where that is settled.
  var settled = SettledApprovals()

  init(_ docket: Shared<CompiledDocket>) {
    self.docket = docket
  }

  /// Returns a proposal compiled, with further bodies whose positions are asked for.
  mutating func compiled(
    _ proposal: Index<Proposal>,
    asking asked: [PartyIndex] = []
  ) -> Shared<CompiledProposal> {
    let known =
      docket.value.compiled(proposal) ?? last.flatMap { $0.value.index == proposal ? $0 : nil }
    if let known, asked.allSatisfy({ known.value.structure.node(of: $0) != nil }) { return known }
    var compiler = compiler?.value ?? docket.value.compiler()
    self.compiler = nil
    let indexed = docket.value.record.proposals[proposal]
    let compiled = Shared(compiler.compiled(indexed, at: proposal, asking: asked))
    self.compiler = Shared(compiler)
    last = compiled
    return compiled
  }

  /// Returns an evaluation of a proposal as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date.
  ///   - asked: Further bodies whose positions are asked for.
  ///   - held: A body taken to be within some positions, whatever makes it.
  ///   - ballots: Ballots that are taken to say something else.
  ///   - reach: The decision nodes whose positions are found.
  ///   - steps: The steps that finding positions may take, or `nil` for those of one answer.
  /// - Returns: The evaluation.
  mutating func evaluation(
    of proposal: Index<Proposal>,
    asOf date: CivilDate,
    asking asked: [PartyIndex] = [],
    holding held: (body: PartyIndex, positions: PositionSet)? = nil,
    supposing ballots: [RecordView.Ballot] = [],
    reach: Evaluation<NoFindings>.Reach = .all,
    steps: SearchBudget? = nil
  ) -> Evaluation<NoFindings> {
    let compiled = compiled(proposal, asking: asked + (held.map { [$0.body] } ?? []))
    let held = held.flatMap { held in
      compiled.value.structure.node(of: held.body).map {
        (node: $0, positions: held.positions)
      }
    }
    var view = RecordView(of: compiled, asOf: date)
    if !ballots.isEmpty { view.suppose(ballots) }
    return Evaluation(
      compiled,
      view: view,
      in: docket,
      trace: NoFindings(),
      reach: reach,
      holding: held,
      steps: steps
    )
  }

  /// Returns whether a proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  mutating func resolve(_ proposal: Index<Proposal>, asOf date: CivilDate) -> Resolution {
    var steps = SearchBudget(docket.value.answerSteps)
    return resolve(proposal, asOf: date, &steps)
  }

  /// Returns the same, the votes being planned with steps that several answers share.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date.
  ///   - isExplained: Whether requirements have the findings that they rest on.
  ///   - steps: The steps that planning votes may take.
  /// - Returns: The resolution.
  mutating func resolve(
    _ proposal: Index<Proposal>,
    asOf date: CivilDate,
    isExplained: Bool = true,
    _ steps: inout SearchBudget
  ) -> Resolution {
    let compiled = compiled(proposal)
    let record = docket.value.record.proposals
    let ratifiers = record[proposal].ratifiers.map { record[$0].proposal.id }
    var evaluation = Evaluation(
      compiled,
      view: RecordView(of: compiled, asOf: date),
      in: docket,
      trace: FindingTree(
        docket.value.governance.symbols,
        ratifiers: ratifiers,
        confirmed: record[proposal].proposal.confirms,
        keeps: isExplained
      )
    )
    evaluation.cache.votes.steps = steps
    swap(&evaluation.cache.settled, &settled)
    let resolution = evaluation.resolution()
    swap(&evaluation.cache.settled, &settled)
    steps = evaluation.cache.votes.steps
    return resolution
  }

  /// Returns only whether a proposal has a valid mandate as of the end of a date, and why.
  mutating func outcome(
    of proposal: Index<Proposal>,
    asOf date: CivilDate
  ) -> (outcome: Outcome, reason: Outcome.Reason) {
    let compiled = compiled(proposal)
    let view = RecordView(of: compiled, asOf: date)
    guard compiled.value.canGrant(view) else {
      return compiled.value.outcome(.unmet, view: view)
    }
    var evaluation = Evaluation(
      compiled,
      view: view,
      in: docket,
      trace: NoFindings(),
      reach: .essential
    )
    swap(&evaluation.cache.settled, &settled)
    defer { swap(&evaluation.cache.settled, &settled) }
    return evaluation.outcome()
  }
}
