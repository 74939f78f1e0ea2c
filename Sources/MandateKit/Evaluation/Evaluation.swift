/// A proposal as of the end of one date, with where every body can stand.
struct Evaluation {
  let compiled: CompiledProposal
  private(set) var question: RecordView
  let positions: PositionJudge
  /// What was found on the way so far.
  var cache: EvaluationCache

  /// Takes what was found of a question.
  init(
    _ compiled: CompiledProposal,
    _ question: RecordView,
    _ positions: PositionJudge,
    _ mandates: MandateJudge
  ) {
    self.compiled = compiled
    self.question = question
    self.positions = positions
    cache = EvaluationCache(mandates: mandates)
  }

  /// Lays out a question.
  ///
  /// A body, by seat, can be taken to stand within some positions, whatever makes it.
  init(
    _ compiled: CompiledProposal,
    asOf: CivilDate,
    in docket: borrowing Docket,
    holding held: (seat: Int, positions: PositionSet)? = nil
  ) {
    let question = RecordView(compiled, asOf: asOf)
    var mandates = MandateJudge()
    let positions = PositionJudge(compiled, question, in: docket, holding: held, &mandates)
    self.init(compiled, question, positions, mandates)
  }

  /// The bodies whose positions bear on the proposal.
  var structure: VotingStructure { _read { yield compiled.structure } }

  /// Returns where a body can stand, or nothing where its position bears on nothing here.
  func standing(of body: Int) -> AttainablePositions? {
    structure.seat(of: body).map { positions.standings[$0] }
  }

  /// The matter as if nobody had voted, where every body stands being left as it is.
  func forgettingVotes() -> Evaluation {
    var evaluation = self
    evaluation.question.forgetVotes()
    evaluation.cache = EvaluationCache()
    return evaluation
  }

  /// The body that plays a party's role, or the successor that stands in its place.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: compiled.proposer
    case .forum: compiled.forum
    }
  }

  /// Returns whether a mandate is live for a power, beyond what its terms say.
  mutating func liveness(
    of mandate: Int,
    for power: Power,
    in docket: Docket
  ) -> MandateJudge.Liveness {
    cache.mandates.liveness(of: mandate, for: power, compiled, question, in: docket)
  }

  /// Returns whether a body has a warrant: some mandate given by itself, with the power to agree
  /// and needing no ratification, that is live, whoever holds it.
  mutating func warrant(of body: Int, in docket: Docket) -> Status {
    cache.mandates.warrants(of: body, castBy: nil, compiled, question, in: docket)
      .first?.status ?? .unmet
  }
}
