/// A proposal as of the end of one date, with where every body can stand.
struct Matter {
  let agenda: Agenda
  /// The bodies whose positions bear on the proposal, taken from the agenda once.
  let assembly: Assembly
  private(set) var question: Question
  let positions: PositionJudge
  /// What was found of the mandates on which more than their terms decides, if any was asked about.
  var mandates: MandateJudge?
  var acting: ActingJudge
  /// What was found of the votes that approvals need.
  private var votes = VoteCounter.Memory()

  /// Takes what was found of a question.
  init(
    _ agenda: Agenda,
    _ question: Question,
    _ positions: PositionJudge,
    _ mandates: MandateJudge?
  ) {
    self.agenda = agenda
    assembly = agenda.assembly
    self.question = question
    self.positions = positions
    self.mandates = mandates
    acting = ActingJudge(agenda, question)
  }

  /// Lays out a question.
  ///
  /// A body, by seat, can be taken to stand within some positions, whatever makes it.
  init(
    _ agenda: Agenda,
    asOf: CivilDate,
    in docket: Case,
    holding held: (seat: Int, positions: PositionSet)? = nil
  ) {
    let question = Question(agenda, asOf: asOf)
    var mandates: MandateJudge?
    let positions = PositionJudge(agenda, question, in: docket, holding: held, &mandates)
    self.init(agenda, question, positions, mandates)
  }

  /// Returns where a body can stand, or nothing where its position bears on nothing here.
  func standing(of body: Int) -> Standing? {
    assembly.seat(of: body).map { positions.standings[$0] }
  }

  /// The matter as if nobody had voted, where every body stands being left as it is.
  func forgettingVotes() -> Matter {
    var matter = self
    matter.question.forgetVotes()
    matter.mandates = nil
    matter.votes = VoteCounter.Memory()
    return matter
  }

  /// The body that plays a party's role, or the successor that stands in its place.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: agenda.proposer
    case .forum: agenda.forum
    }
  }

  /// Finds what mandates are live, beyond what their terms say.
  mutating func withMandates<Found>(_ find: (inout MandateJudge) -> Found) -> Found {
    MandateJudge.asked(agenda, question, &mandates, find)
  }

  /// Counts votes, remembering what was found of votes and mandates.
  mutating func counting<Found>(
    _ count: (VoteCounter, inout VoteCounter.Memory) -> Found
  ) -> Found {
    var memory = votes
    votes = VoteCounter.Memory()
    memory.mandates = mandates
    mandates = nil
    defer {
      mandates = memory.mandates
      memory.mandates = nil
      votes = memory
    }
    return count(VoteCounter(self), &memory)
  }
}
