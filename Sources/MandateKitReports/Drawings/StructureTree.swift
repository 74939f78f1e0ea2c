import MandateKit

/// Who belongs to whom on a date as a tree: each body and person once, with the other bodies to which it
/// belongs named beside it.
///
/// It stands below the smallest body in whose decisions it has a vote, and where there is none, below the
/// smallest to which it belongs.
struct StructureTree {
  /// A body or person, with those below it.
  struct Node {
    let party: PartyID
    /// The other bodies to which it belongs, sorted.
    let others: [PartyID]
    /// Those that belong to it and stand below another body, sorted.
    let elsewhere: [PartyID]
    /// Those shown below it.
    var members: [Node] = []
    /// The number of those below it that are not shown, those below them included.
    var left = 0
  }

  /// The bodies that belong to no other, those with members first.
  private(set) var roots: [Node] = []
  /// The number of bodies and people at the top that are not shown, those below them included.
  private(set) var left = 0

  private let children: [PartyID: [PartyID]]
  private let others: [PartyID: [PartyID]]
  private let elsewhere: [PartyID: [PartyID]]
  private var budget: Int

  /// Finds the tree of a date.
  ///
  /// - Parameters:
  ///   - structure: The structure of the date.
  ///   - most: The most bodies and people that it shows.
  ///   - showsLeaves: Whether those without members are shown below others.
  /// - Complexity: O(bodies + memberships).
  init(_ structure: StructureOnDate, most: Int, showsLeaves: Bool = true) {
    var sizes: [PartyID: Int] = [:]
    for party in structure.parties { sizes[party] = structure.members(of: party).count }
    func size(of party: PartyID) -> Int { sizes[party] ?? 0 }
    var children: [PartyID: [PartyID]] = [:]
    var others: [PartyID: [PartyID]] = [:]
    var elsewhere: [PartyID: [PartyID]] = [:]
    var tops: [PartyID] = []
    for party in structure.parties {
      let groups = structure.groups(of: party)
      let deciding = groups.filter { structure.hasRule($0) && structure.isElector(party, of: $0) }
      let smallest = (deciding.isEmpty ? groups : deciding)
        .min { (size(of: $0), $0) < (size(of: $1), $1) }
      guard let smallest else {
        tops.append(party)
        continue
      }
      let rest = groups.filter { $0 != smallest }
      others[party] = rest
      for group in rest { elsewhere[group, default: []].append(party) }
      if showsLeaves || size(of: party) > 0 { children[smallest, default: []].append(party) }
    }
    self.children = children
    self.others = others
    self.elsewhere = elsewhere
    budget = most
    let ordered = tops.filter { size(of: $0) > 0 } + tops.filter { size(of: $0) == 0 }
    (roots, left) = nodes(ordered, level: 1)
  }

  private mutating func nodes(_ parties: [PartyID], level: Int) -> (shown: [Node], left: Int) {
    let most = level > Limits.levelsDrawn ? 0 : min(parties.count, budget)
    budget -= most
    var shown: [Node] = []
    for party in parties.prefix(most) {
      var node = Node(
        party: party,
        others: others[party] ?? [],
        elsewhere: elsewhere[party] ?? []
      )
      (node.members, node.left) = nodes(children[party] ?? [], level: level + 1)
      shown.append(node)
    }
    return (shown, parties.dropFirst(most).reduce(0) { $0 + size(below: $1) })
  }

  /// The number of bodies and people at a place of the tree and below it.
  private func size(below party: PartyID) -> Int {
    var count = 0
    var pending = [party]
    while let next = pending.popLast() {
      count += 1
      pending += children[next] ?? []
    }
    return count
  }
}
