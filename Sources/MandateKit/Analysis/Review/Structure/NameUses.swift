/// The names of one sort, with how they are used.
struct NameUses {
  let sort: ReviewFinding.NameSort
  private var names: [String: Use] = [:]
  /// Whether any name is given.
  private var isAnyGiven = false

  private struct Use {
    var isKnown = false
    var isGiven = false
    var timesAsked = 0
  }

  init(_ sort: ReviewFinding.NameSort, known: [String] = []) {
    self.sort = sort
    for name in known { names[name, default: Use()].isKnown = true }
  }

  mutating func give(_ name: String) {
    isAnyGiven = true
    names[name, default: Use()].isGiven = true
  }

  mutating func ask(_ name: String) { names[name, default: Use()].timesAsked += 1 }

  /// The names with whether each is meant: those that are meant first, then those that are given, then by
  /// their bytes; at most as many as are compared.
  var sorted: [(name: String, isMeant: Bool)] {
    names.map { name, use in
      let isUsed = isAnyGiven ? use.isGiven && use.timesAsked > 0 : use.timesAsked > 1
      return (name: name, rank: use.isKnown || isUsed ? 0 : use.isGiven ? 1 : 2)
    }
    .sorted { left, right in
      left.rank == right.rank ? UTF8Order.precedes(left.name, right.name) : left.rank < right.rank
    }
    .prefix(Limits.namesCompared)
    .map { (name: $0.name, isMeant: $0.rank == 0) }
  }
}
