/// A body in an electorate, as a rule sees it.
struct Elector: Hashable, Sendable {
  /// The patients of its constituency, or 0 where the rule counts none.
  let patients: Int64
  /// The bit by which the rule names it, or 0.
  let bit: UInt8
}

extension [Elector] {
  /// Returns some electors, by index, with the most patients first, and of equal ones the first.
  func weightiestFirst(_ indices: [Int]) -> [Int] {
    indices.sorted { (self[$1].patients, $0) < (self[$0].patients, $1) }
  }

  /// Returns the tally with every elector in one position.
  func tally(in position: Position) -> Tally {
    var tally = Tally()
    for elector in self { tally.add(elector, as: position) }
    return tally
  }
}
