/// Who exists, who belongs to whom and whose lists weigh what, on one date.
///
/// Bodies are dense integers in the order of their identifiers, so whatever is listed by index is
/// sorted by identifier.
struct StructureSnapshot: Sendable {
  /// The date.
  let date: CivilDate
  /// Whether each body exists on the date.
  let exists: [Bool]
  /// The voting members of each body, live on the date, sorted, each once.
  let electors: Adjacency<Int>
  /// All members of each body, live on the date, sorted, each once.
  let members: Adjacency<Int>
  /// The bodies that each body is a live member of, sorted, each once.
  let groups: Adjacency<Int>

  private let governance: Governance
  private var constituencies: [Int: [Int]] = [:]
  /// The patients of each body, or -1 where they have not been added up.
  private var weights: [Int]
  private var standIns: [Int: Int] = [:]

  /// Lays out the structure of a date.
  ///
  /// - Complexity: O(bodies + memberships).
  init(_ governance: Governance, on date: CivilDate) {
    self.governance = governance
    self.date = date
    let exists = governance.bodies.map { $0.existence.contains(date) }
    self.exists = exists
    var voting: [(node: Int, edge: Int)] = []
    var live: [(node: Int, edge: Int)] = []
    var upward: [(node: Int, edge: Int)] = []
    // Memberships are sorted by group, then member: several of one pair stand together.
    for membership in governance.memberships
    where exists[membership.member] && exists[membership.group]
      && membership.period.contains(date)
    {
      let edge = (node: membership.group, edge: membership.member)
      if live.last.map({ $0 != edge }) ?? true {
        live.append(edge)
        upward.append((node: membership.member, edge: membership.group))
      }
      if membership.isVoting, voting.last.map({ $0 != edge }) ?? true { voting.append(edge) }
    }
    let count = governance.bodies.count
    self.electors = Adjacency(nodes: count, edges: voting)
    self.members = Adjacency(nodes: count, edges: live)
    self.groups = Adjacency(nodes: count, edges: upward)
    weights = [Int](repeating: -1, count: count)
  }

  /// Returns whether a body is a voting member of another.
  func isElector(_ body: Int, of group: Int) -> Bool {
    electors[group].holdsSorted(body)
  }

  /// Returns the body, or the first of its successors that exists, or the body where none does.
  mutating func standIn(for body: Int) -> Int {
    var path: [Int] = []
    var candidate = body
    while !exists[candidate] {
      if let known = standIns[candidate] {
        candidate = known
        break
      }
      path.append(candidate)
      guard let successor = governance.succession.successors[candidate] else { break }
      candidate = successor
    }
    for passed in path { standIns[passed] = candidate }
    return exists[candidate] ? candidate : body
  }

  /// Returns the practices that a body stands for, sorted.
  mutating func constituency(of body: Int) -> [Int] {
    if governance.isPractice[body] { return exists[body] ? [body] : [] }
    if let known = constituencies[body] { return known }
    let direct = members[body]
    if direct.allSatisfy({ governance.isPractice[$0] }) { return Array(direct) }
    var isSeen = [Bool](repeating: false, count: exists.count)
    isSeen[body] = true
    var practices: [Int] = []
    var stack = [body]
    while let next = stack.popLast() {
      for place in members.places(next) {
        let member = members.edge(at: place)
        if isSeen[member] { continue }
        isSeen[member] = true
        if governance.isPractice[member] { practices.append(member) } else { stack.append(member) }
      }
    }
    practices.sort()
    constituencies[body] = practices
    return practices
  }

  /// Returns the sum of the list sizes of the practices that a body stands for.
  mutating func patients(of body: Int) -> Int {
    if governance.isPractice[body] { return exists[body] ? governance.listSizes[body] : 0 }
    if weights[body] >= 0 { return weights[body] }
    // At most 1,000,000 practices of at most 1,000,000,000 patients: no overflow.
    let sum = constituency(of: body).reduce(0) { $0 + governance.listSizes[$1] }
    weights[body] = sum
    return sum
  }
}
