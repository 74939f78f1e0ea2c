/// A proposal as of the end of one date, with where every body can stand.
struct Matter {
  let agenda: Agenda
  private(set) var question: Question
  let positions: PositionJudge
  /// What was found on the way so far.
  var memory: Memory

  /// Takes what was found of a question.
  init(
    _ agenda: Agenda,
    _ question: Question,
    _ positions: PositionJudge,
    _ mandates: MandateJudge
  ) {
    self.agenda = agenda
    self.question = question
    self.positions = positions
    memory = Memory(mandates: mandates)
  }

  /// Lays out a question.
  ///
  /// A body, by seat, can be taken to stand within some positions, whatever makes it.
  init(
    _ agenda: Agenda,
    asOf: CivilDate,
    in docket: borrowing Case,
    holding held: (seat: Int, positions: PositionSet)? = nil
  ) {
    let question = Question(agenda, asOf: asOf)
    var mandates = MandateJudge()
    let positions = PositionJudge(agenda, question, in: docket, holding: held, &mandates)
    self.init(agenda, question, positions, mandates)
  }

  /// The bodies whose positions bear on the proposal.
  var assembly: Assembly { _read { yield agenda.assembly } }

  /// Returns where a body can stand, or nothing where its position bears on nothing here.
  func standing(of body: Int) -> Standing? {
    assembly.seat(of: body).map { positions.standings[$0] }
  }

  /// The matter as if nobody had voted, where every body stands being left as it is.
  func forgettingVotes() -> Matter {
    var matter = self
    matter.question.forgetVotes()
    matter.memory = Memory()
    return matter
  }

  /// The body that plays a party's role, or the successor that stands in its place.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: agenda.proposer
    case .forum: agenda.forum
    }
  }

  /// Returns whether a mandate is live for a power, beyond what its terms say.
  mutating func liveness(
    of mandate: Int,
    for power: Power,
    in docket: Case
  ) -> MandateJudge.Liveness {
    memory.mandates.liveness(of: mandate, for: power, agenda, question, in: docket)
  }

  /// Returns whether a body has a warrant: some mandate given by itself, with the power to agree
  /// and needing no ratification, that is live, whoever holds it.
  mutating func warrant(of body: Int, in docket: Case) -> Status {
    memory.mandates.warrants(of: body, castBy: nil, agenda, question, in: docket)
      .first?.status ?? .unmet
  }
}
