/// A set of indices that is emptied in one step.
///
/// Each element is marked with the round in which it was inserted last.
struct MarkedSet<Subject>: Sendable {
  private var marks: Column<Subject, Int32>
  private var round: Int32 = 1

  /// Creates an empty set over a number of elements.
  init(count: Int) {
    marks = Column(repeating: 0, count: count)
  }

  /// Removes every index.
  @inline(__always)
  mutating func removeAll() {
    if round == .max {
      marks = Column(repeating: 0, count: marks.count)
      round = 0
    }
    round += 1
  }

  /// Inserts an index, and returns whether it was not in the set before.
  @inline(__always)
  @discardableResult
  mutating func insert(_ index: Index<Subject>) -> Bool {
    if marks[index] == round { return false }
    marks[index] = round
    return true
  }

  /// Returns whether an index is in the set.
  @inline(__always)
  func contains(_ index: Index<Subject>) -> Bool { marks[index] == round }
}
