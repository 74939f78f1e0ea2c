import MandateKit
import Testing

@Suite("Sets of positions")
struct PositionSetTests {
  static let everySet = (0..<16).map { PositionSet(rawValue: $0) }

  @Test("The positions of a set come in the order for, against, abstain, none", arguments: everySet)
  func order(_ set: PositionSet) {
    let order: [Position] = [.for, .against, .abstain, .none]
    #expect(Position.allCases == order)
    #expect(set.positions == order.filter { set.contains($0) })
    #expect(set.positions.map { PositionSet($0) }.reduce([]) { $0.union($1) } == set)
  }

  @Test("A set is settled on its only position", arguments: everySet)
  func settled(_ set: PositionSet) {
    #expect(set.settled == (set.positions.count == 1 ? set.positions.first : nil))
  }

  @Test("A choice gives its position")
  func choices() {
    #expect(Choice.allCases.map { Position($0) } == [.for, .against, .abstain])
    #expect(PositionSet.any.positions == Position.allCases)
  }
}
