/// Lays proposals out for their decision dates, keeping what they share.
struct AgendaBuilder {
  let governance: Governance
  /// The days on which each mandate was revoked.
  let revocations: [Int: [CivilDate]]
  /// The structure in the epochs asked about so far.
  private(set) var registers: [Int: Register]
  /// The seat of each body while a proposal is laid out, one more than that, or 0.
  var numbers: [Int32]
  /// What was seen last at each body.
  var stamps: [Int]
  var stamp = 0
  /// What was found of each mandate, with the round in which it was.
  var prospects: [(round: Int, prospect: Prospect)]
  var prospectRound = 0
  /// When each mandate was gathered last.
  var grantStamps: [Int]
  /// The last drafts and seatings, for proposals that share them.
  var drafts: [ReachDraft.Key: ReachDraft] = [:]
  var seatings: [Seating.Key: Shared<Seating>] = [:]

  /// The most entries of structure that are kept, over all epochs.
  private static let mostEntries = 4_000_000

  init(
    _ governance: Governance,
    revocations: [Int: [CivilDate]],
    known registers: [Int: Register] = [:]
  ) {
    self.governance = governance
    self.revocations = revocations
    self.registers = registers
    numbers = [Int32](repeating: 0, count: governance.bodies.count)
    stamps = [Int](repeating: 0, count: governance.bodies.count)
    grantStamps = [Int](repeating: 0, count: governance.mandates.count)
    prospects = Array(repeating: (0, .ruledOut), count: governance.mandates.count)
  }

  /// Lays out proposals of a case.
  init(_ docket: Case) {
    self.init(docket.governance, revocations: docket.revocations, known: docket.registers)
  }

  /// Returns known structure with that on the decision dates of proposals, within bounds.
  ///
  /// What is laid out from there on need not build it again for each proposal.
  static func registers(
    for proposals: [PreparedProposal],
    _ governance: Governance,
    known registers: [Int: Register]
  ) -> [Int: Register] {
    let size = entries(of: governance)
    let dates = proposals.map(\.proposal.decisionDate)
    let new = Set(dates.map(governance.epoch)).subtracting(registers.keys)
    var registers = (registers.count + new.count) * size > mostEntries ? [:] : registers
    for date in dates {
      let epoch = governance.epoch(of: date)
      guard registers[epoch] == nil else { continue }
      if (registers.count + 1) * size > mostEntries { break }
      registers[epoch] = Register(governance, on: date)
    }
    return registers
  }

  /// The entries of the structure on a date.
  private static func entries(of governance: Governance) -> Int {
    governance.bodies.count + governance.memberships.count + 1
  }

  /// Returns the structure on a date, to be given back after use.
  private mutating func takeRegister(on date: CivilDate) -> Register {
    registers.removeValue(forKey: governance.epoch(of: date)) ?? Register(governance, on: date)
  }

  /// Keeps the structure on a date, or, where too much is kept, only that.
  private mutating func giveBack(_ register: Register) {
    let size = AgendaBuilder.entries(of: governance)
    if (registers.count + 1) * size > AgendaBuilder.mostEntries { registers = [:] }
    registers[governance.epoch(of: register.date)] = register
  }

  /// Lays out a proposal, and further bodies whose positions are asked for.
  mutating func agenda(
    for prepared: PreparedProposal,
    at place: Int,
    others: [Int] = []
  ) -> Agenda {
    let date = prepared.proposal.decisionDate
    var register = takeRegister(on: date)
    defer { giveBack(register) }
    let parties = Parties(
      affected: register.standIn(for: prepared.affects),
      proposer: register.standIn(for: prepared.proposer),
      forum: register.standIn(for: prepared.forum)
    )
    let epoch = governance.epoch(of: date)
    let draft = reachDraft(epoch, parties, &register)
    let items = selections(prepared.proposal, parties, draft, &register)
    let shared = seating(epoch, items, others, prepared, parties, draft, &register)
    let seating = shared.value
    defer { for body in seating.assembly.bodies { numbers[Int(body)] = 0 } }
    prospectRound += 1
    return Agenda(
      place: place,
      decisionDate: date,
      proposer: parties.proposer,
      forum: parties.forum,
      seating: shared,
      decisions: prepared.decisions.isEmpty
        ? []
        : prepared.decisions
          .filter { governance.succession.counts($0.by, as: parties.forum) }
          .map(\.date).sorted(),
      recusals: prepared.recusals.isEmpty
        ? [] : prepared.recusals.sorted { ($0.party, $0.date) < ($1.party, $1.date) },
      votes: votes(prepared),
      warrants: warrants(prepared.proposal, seating.assembly),
      items: seated(items),
      grants: items.contains { $0.isEssential && $0.grants },
      grantees: grantees(
        asked: items.compactMap(\.asksWhoMayAct),
        prepared.proposal,
        parties,
        seating
      ).map(Shared.init)
    )
  }

  /// What keeps a body from taking a position.
  func bar(_ body: Int, _ register: Register, _ proposal: Proposal) -> Assembly.Bar {
    if !register.exists[body] { return .doesNotExist }
    if !governance.isLimited[body] { return .nothing }
    let competence = governance.bodies[body].competence ?? []
    return competence.matchAny(of: proposal.subjects) ? .nothing : .outsideCompetence
  }

  /// The parties to a proposal, or the successors that stand in their places.
  struct Parties {
    let affected: Int
    let proposer: Int
    let forum: Int
  }

  private func votes(_ prepared: PreparedProposal) -> [Agenda.SeatedVote] {
    let votes = prepared.votes.map { vote in
      Agenda.SeatedVote(
        seat: numbers[vote.by] - 1,
        vote,
        isVoid: !governance.bodies[vote.by].existence.contains(vote.date)
      )
    }
    let isSorted = zip(votes, votes.dropFirst()).allSatisfy { $0.date <= $1.date }
    if isSorted { return votes }
    // Sorted as numbers: the day before the place.
    return votes.indices.map { votes[$0].date.daysSinceEpoch << 32 | $0 }.sorted()
      .map { votes[$0 & 0xFFFF_FFFF] }
  }
}
