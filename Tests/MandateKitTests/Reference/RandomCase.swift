import MandateKit

/// A small and nasty valid case, the same for the same seed.
struct RandomCase: Hashable {
  var document = GovernanceDocument()
  var proposals: [Proposal] = []
  var record = ActRecord()
  /// The proposal that the question is about.
  var proposal: Proposal.ID = "x"
  var asOf: CivilDate = "2022-09-01"

  /// Makes a case.
  ///
  /// In a `tree` no voter is reached by two paths inside one approval. Without mandates there are
  /// no mandates and no appointments, so that no ballot stands in for a rule.
  static func make(seed: UInt64, tree: Bool, withMandates: Bool) -> RandomCase {
    var maker = RandomCaseMaker(seed: seed, tree: tree, withMandates: withMandates)
    return maker.make()
  }

  /// Makes a case of one of the families, which the seed tells.
  static func make(seed: UInt64) -> RandomCase {
    make(seed: seed, tree: seed % 2 == 0, withMandates: seed % 4 < 3)
  }

  /// What the reference evaluator answers.
  var answer: ReferenceAnswer {
    ReferenceEvaluator.answer(document, proposals, record, proposal, asOf: asOf)
  }
}

/// Makes a random case, part by part.
struct RandomCaseMaker {
  var random: SplitMix64
  let tree: Bool
  let withMandates: Bool
  /// Whether most say yes and little is essential, so that mandates come about.
  let isWilling: Bool
  /// The decision date of the proposal `x`, around the day on which CCGs gave way to ICBs.
  let decisionDate: CivilDate
  var made = RandomCase()
  /// Those below each body by voting memberships and casting votes.
  var below: [PartyID: Set<PartyID>] = [:]

  static let subjects: [SubjectPath] = [
    "contract.core", "contract.local.les", "contract", "funding.place", "contractual",
  ]
  static let patterns: [SubjectPattern] = [
    "*", "contract", "contract.local", "contract.core", "funding", "funding.place.estates",
  ]

  init(seed: UInt64, tree: Bool, withMandates: Bool) {
    random = SplitMix64(seed: seed)
    self.tree = tree
    self.withMandates = withMandates
    isWilling = random.chance(45)
    decisionDate = CivilDate("2022-06-25").adding(days: random.number(0, 90))
    made.asOf = decisionDate.adding(
      days: random.chance(60)
        ? random.number(-8, 4)
        : random.chance(60) ? random.number(-40, 30) : random.pick([-1, 0, 1, 5, 19, 20])
    )
  }

  mutating func make() -> RandomCase {
    addBodies()
    addProposals()
    if withMandates { addMandates() }
    addProvisions()
    addRecord()
    if random.chance(40) {
      made.document.bankHolidays = [.day(decisionDate.adding(days: -random.number(0, 9)))]
    }
    if random.chance(15) { made.document.bankHolidays.append(.table(.england)) }
    if random.chance(20) {
      made.document.voice = random.some([
        .practice, .primaryCareNetwork, .localMedicalCommittee, .placePartnership, "placeBoard",
      ])
    }
    if random.chance(5) { made.proposal = random.pick(made.proposals).id }
    return made
  }

  var bodyIDs: [Body.ID] { made.document.bodies.map(\.id) }

  /// A day near the decision.
  mutating func day(_ first: Int = -30, _ last: Int = 6) -> CivilDate {
    decisionDate.adding(days: random.number(first, last))
  }

  /// A period that mostly holds the decision, with an end or a start near it.
  mutating func period(percent: Int) -> Period {
    guard random.chance(percent) else { return .always }
    let edge = random.chance(40) ? decisionDate.adding(days: random.number(-1, 2)) : day(-25, 12)
    switch random.number(0, 3) {
    case 0: return Period(from: edge)
    case 1: return Period(until: edge)
    case 2: return Period(from: edge, until: edge.adding(days: random.number(1, 30)))
    default: return Period(from: edge.adding(days: -random.number(1, 60)), until: edge)
    }
  }

  mutating func patterns() -> [SubjectPattern] {
    random.chance(50) ? ["*"] : random.some(Self.patterns, percent: 30)
  }
}
