/// Who exists, who belongs to whom, and the patients of each body, on one date.
///
/// Bodies are in the order of their identifiers, so whatever is listed by index is sorted by
/// identifier.
struct StructureSnapshot: Sendable {
  /// The number of the span of days on which the structure is the same.
  typealias Epoch = Index<StructureSnapshot>

  /// The position of an elector among those of all bodies.
  typealias ElectorSlot = Adjacency<Party, PartyIndex>.Slot

  /// The date.
  let date: CivilDate
  /// Whether each body exists on the date; a person always does.
  let exists: Column<Party, Bool>
  /// The voting members of each body, live on the date, sorted, each once.
  let electors: Adjacency<Party, PartyIndex>
  /// The seats of electors that have votes or classes by their memberships, by slot, sorted.
  private let seats: [(slot: ElectorSlot, seat: Seat)]
  /// All members of each body, live on the date, sorted, each once.
  let members: Adjacency<Party, PartyIndex>
  /// The bodies that each body is a live member of, sorted, each once.
  let groups: Adjacency<Party, PartyIndex>

  private let isPractice: Column<Party, Bool>
  /// The list size of each body and person on the date.
  let listSizes: Column<Party, Int64>
  private var constituencies: [PartyIndex: [PartyIndex]] = [:]
  /// The bodies that stand in the places of others on the date, as far as they have been asked for.
  var standIns: [PartyIndex: PartyIndex] = [:]
  /// The patients of each body for which they have been added up.
  private var patients: Column<Party, Int64?>

  /// Finds the structure of a date.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - exists: Whether each body exists on the date.
  ///   - isPractice: Whether each body is a practice.
  ///   - listSizes: The list size of each body.
  ///   - memberships: The memberships of every date, sorted by group, then member.
  /// - Complexity: O(bodies + memberships).
  init(
    on date: CivilDate,
    exists: Column<Party, Bool>,
    isPractice: Column<Party, Bool>,
    listSizes: Column<Party, Int64>,
    memberships: [IndexedMembership]
  ) {
    self.date = date
    self.exists = exists
    self.isPractice = isPractice
    self.listSizes = listSizes
    var voting: [(node: PartyIndex, edge: PartyIndex)] = []
    var live: [(node: PartyIndex, edge: PartyIndex)] = []
    var upward: [(node: PartyIndex, edge: PartyIndex)] = []
    var seats: [(slot: ElectorSlot, seat: Seat)] = []
    // Sorted by group, then member: several of one pair are adjacent.
    for membership in memberships
    where exists[membership.member] && exists[membership.group]
      && membership.period.contains(date)
    {
      let edge = (node: membership.group, edge: membership.member)
      if live.last.map({ $0 != edge }) ?? true {
        live.append(edge)
        upward.append((node: membership.member, edge: membership.group))
      }
      guard membership.isVoting else { continue }
      if voting.last.map({ $0 != edge }) ?? true { voting.append(edge) }
      guard membership.votes != nil || !membership.classes.isEmpty else { continue }
      // Edges are sorted, so that a slot is the position of its edge.
      let slot = ElectorSlot(voting.count - 1)
      if seats.last?.slot != slot { seats.append((slot: slot, seat: Seat())) }
      seats[seats.count - 1].seat.add(membership)
    }
    self.seats = seats
    electors = Adjacency(nodes: exists.count, edges: voting)
    members = Adjacency(nodes: exists.count, edges: live)
    groups = Adjacency(nodes: exists.count, edges: upward)
    patients = Column(repeating: nil, count: exists.count)
  }

  /// Returns whether a body is a voting member of another.
  func isElector(_ body: PartyIndex, of group: PartyIndex) -> Bool {
    electors[group].containsSorted(body)
  }

  /// Returns the votes and the classes of the elector in a slot by its memberships.
  ///
  /// - Complexity: O(log seats).
  func seat(in slot: ElectorSlot) -> Seat {
    let position = seats.firstSorted { $0.slot >= slot }
    return position < seats.count && seats[position].slot == slot ? seats[position].seat : Seat()
  }

  /// Whether some elector has votes or classes by its memberships.
  var hasSeats: Bool { !seats.isEmpty }

  /// Returns the practices that a body stands for, sorted.
  mutating func constituency(of body: PartyIndex) -> [PartyIndex] {
    if isPractice[body] { return exists[body] ? [body] : [] }
    if let known = constituencies[body] { return known }
    let direct = members[body]
    if direct.allSatisfy({ isPractice[$0] }) { return Array(direct) }
    var isSeen = Column<Party, Bool>(repeating: false, count: exists.count)
    isSeen[body] = true
    var practices: [PartyIndex] = []
    var pending = [body]
    while let next = pending.popLast() {
      for slot in members.slots(of: next) {
        let member = members[slot]
        if isSeen[member] { continue }
        isSeen[member] = true
        if isPractice[member] { practices.append(member) } else { pending.append(member) }
      }
    }
    practices.sort()
    constituencies[body] = practices
    return practices
  }

  /// Returns the sum of the list sizes of the practices that a body stands for.
  ///
  /// A million practices of a billion patients each add up to 10 to the power of 15.
  mutating func patients(of body: PartyIndex) -> Int64 {
    if isPractice[body] { return exists[body] ? listSizes[body] : 0 }
    if let known = patients[body] { return known }
    let sum = constituency(of: body).reduce(0) { $0 + listSizes[$1] }
    patients[body] = sum
    return sum
  }
}
