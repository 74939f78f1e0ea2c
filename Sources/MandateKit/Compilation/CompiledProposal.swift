/// A proposal laid out for its decision date: whom it reaches, whose positions bear on it, and what
/// must hold.
///
/// Everything here is the same as of every date, so that a question about one has only to read what
/// is on the record by then.
struct CompiledProposal: Sendable {
  /// The place of the proposal in its case.
  let place: Int
  let decisionDate: CivilDate
  /// The parties to it, or the successors that stand in their places.
  let proposer: Int
  let forum: Int
  /// Who sits where.
  let seating: Shared<Seating>
  /// The days on which the forum is on record as having decided, sorted.
  let decisions: [CivilDate]
  /// Who is recused, and from when, by party and date.
  let recusals: [(party: Int, date: CivilDate)]
  /// The votes, by date, and those of one date in the order of the record.
  let votes: [SeatedVote]
  /// What may warrant the ballot of each body that decides by a rule.
  let warrants: Adjacency<Warrant>
  /// What must hold, in the order of the provisions.
  let items: [Item]
  /// Whether an essential item asks those affected or their representatives.
  let grants: Bool
  /// Who may act for the practices, where an item asks.
  let delegation: Shared<DelegationGraph>?

  /// A vote by the body in a seat, in little room: it is read for every answer.
  struct SeatedVote: Sendable {
    let seat: Int32
    let date: CivilDate
    private let caster: Int32
    let choice: Choice
    /// Whether it counts for nothing, since the body does not exist on its date.
    let isVoid: Bool

    init(seat: Int32, _ vote: IndexedVote, isVoid: Bool) {
      self.seat = seat
      date = vote.date
      caster = vote.caster
      choice = vote.choice
      self.isVoid = isVoid
    }

    var castBy: Int? { caster < 0 ? nil : Int(caster) }
    var position: PositionSet { PositionSet(Position(choice)) }
  }

  /// A mandate given by a body that would warrant its ballot, as far as can be said of all dates.
  struct Warrant: Sendable {
    let mandate: Int
    let holder: Int
    /// Whether it is live for certain, as of every date.
    let isSettled: Bool
  }

  /// What an item asks, without names.
  enum Asked: Sendable {
    case approval
    case approvalOfPractices
    case consultation(ConsultationStandard)
    case notice(Requirement.NoticeTiming)
    case representation
    case authority

    init(_ requirement: Requirement) {
      switch requirement {
      case .approval: self = .approval
      case .approvalOfPractices: self = .approvalOfPractices
      case .consultation(_, _, let standard): self = .consultation(standard)
      case .notice(_, _, let timing): self = .notice(timing)
      case .representation: self = .representation
      case .authority: self = .authority
      }
    }
  }

  /// A provision that applies.
  struct Item: Sendable {
    /// The place of the provision among all.
    let provision: Int
    let isEssential: Bool
    let asks: Asked
    /// The bodies of which something is required, sorted; of an approval also by seat.
    let bodies: [Int]
    var seats: [Int]
    /// The party that owes a consultation or a notice.
    var party: Int?
    /// The place of the rule by which all practices decide together.
    var direct: Int?

    /// Of how many bodies, or of how many things at once, something is required.
    var count: Int {
      switch asks {
      case .approval, .consultation, .notice: bodies.count
      case .approvalOfPractices, .representation, .authority: 1
      }
    }
  }
}

extension CompiledProposal {
  /// The bodies whose positions bear on the proposal.
  var structure: VotingStructure { _read { yield seating.value.structure } }
  /// How many of the bodies that decide by a rule, the first ones, bear on an essential approval.
  var essentials: Int { seating.value.essentials }
  /// The practices affected, and who stands for them.
  var affected: AffectedPractices { _read { yield seating.value.affected } }
  /// The seats of the bodies that stand for practices affected, and of those that an approval
  /// reaches, sorted.
  var reached: [Int32] { seating.value.reached }

  /// Returns the seats of the bodies that stand for practices affected, and of those that an
  /// approval reaches, sorted, through electors that take part.
  static func reached(
    _ structure: VotingStructure,
    _ affected: AffectedPractices,
    _ approvals: [Int],
    takesPart: (Int) -> Bool
  ) -> [Int32] {
    var isReached = [Bool](repeating: false, count: structure.bodies.count)
    for seat in affected.standing { isReached[Int(seat)] = true }
    var isFollowed = [Bool](repeating: false, count: structure.bodies.count)
    var pending = approvals
    while let seat = pending.popLast() {
      guard !isFollowed[seat] else { continue }
      isFollowed[seat] = true
      isReached[seat] = true
      for elector in structure.electors(of: seat) where takesPart(structure.body(Int(elector))) {
        pending.append(Int(elector))
      }
    }
    return isReached.indices.filter { isReached[$0] }.map { Int32(truncatingIfNeeded: $0) }
  }

  /// How much room the agenda takes, in seats, electors and the like.
  var entries: Int {
    4 * structure.bodies.count + 2 * structure.electors.count + affected.above.count
      + 2 * affected.practices.count + votes.count + items.reduce(0) { $0 + $1.bodies.count }
      + (delegation?.value.mandates.count ?? 0) * 4
  }

  /// The bodies in some seats, as dense integers.
  func bodies(_ seats: [Int32]) -> [Int] {
    seats.map { structure.body(Int($0)) }
  }
}
