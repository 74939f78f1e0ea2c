import MandateKit

/// Who exists, who sits in what and who stands for whom, on one day. (Section 1.)
struct ReferenceDay {
  var exists: [Bool]
  /// By body: who its live members are, and as what.
  var seats: [[Int: Seat]]
  /// The practices that each body stands for.
  var constituency: [PartySet]
  /// The patients of each constituency.
  var patients: [Int]
  /// The registered patients of each practice itself.
  var listSizes: [Int]

  /// All the live memberships of one member in one body, taken together.
  struct Seat {
    var isVoting = false
    /// The sum of the votes that the memberships give, or `nil` where none gives any.
    var votes: Int?
    var classes: Set<String> = []

    mutating func add(_ membership: Membership) {
      guard membership.isVoting else { return }
      isVoting = true
      if let more = membership.votes { votes = (votes ?? 0) + Int(more) }
      classes.formUnion(membership.classes.map(\.rawValue))
    }
  }

  init(_ world: ReferenceWorld, on date: CivilDate) {
    exists = world.parties.map { $0.body?.existence.contains(date) ?? true }
    seats = world.parties.map { _ in [:] }
    for membership in world.document.memberships where membership.period.contains(date) {
      let member = world.number(membership.member)
      let group = world.number(membership.group)
      guard exists[member], exists[group] else { continue }
      seats[group][member, default: Seat()].add(membership)
    }
    listSizes = world.parties.map { Int($0.body?.listSize.patients(on: date) ?? 0) }
    constituency = world.parties.map { _ in PartySet() }
    patients = world.parties.map { _ in 0 }
    for party in world.parties.indices {
      constituency[party] = practices(of: party, world)
      patients[party] = patients(of: constituency[party])
    }
  }

  /// The voting members of a body in order, bodies and people, recused ones included.
  func electors(_ body: Int) -> [Int] {
    seats[body].filter { $0.value.isVoting }.keys.sorted()
  }

  /// The live members of a body in order, voting or not.
  func members(_ body: Int) -> [Int] { seats[body].keys.sorted() }

  /// The registered patients of some practices together.
  func patients(of practices: PartySet) -> Int {
    practices.members.reduce(0) { $0 + listSizes[$1] }
  }

  private func practices(of party: Int, _ world: ReferenceWorld) -> PartySet {
    if world.body(party)?.kind == .practice {
      return exists[party] ? PartySet(party) : PartySet()
    }
    var practices = PartySet()
    for member in members(party) { practices.formUnion(self.practices(of: member, world)) }
    return practices
  }
}
