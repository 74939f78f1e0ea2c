/// The votes and the classes of an elector in one body, from all its live memberships there.
struct Seat: Hashable, Sendable {
  /// The number of votes that its memberships give, or `nil` where they give none.
  var votes: Int64?
  /// The classes, each once, in the order in which they are first named.
  private(set) var classes: [MembershipClass] = []
  /// The same, once they are more than are gone through.
  private var known: Set<MembershipClass> = []

  /// Whether the elector has neither votes nor classes by its memberships.
  var isPlain: Bool { votes == nil && classes.isEmpty }

  /// Adds a further live membership of the same member.
  mutating func add(_ membership: IndexedMembership) {
    if let more = membership.votes { votes = (votes ?? 0) + more }
    for name in membership.classes { add(name) }
  }

  private mutating func add(_ name: MembershipClass) {
    if classes.count < Limits.classesInTurn {
      if !classes.contains(name) { classes.append(name) }
      return
    }
    if known.isEmpty { known = Set(classes) }
    if known.insert(name).inserted { classes.append(name) }
  }
}
