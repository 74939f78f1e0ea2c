/// An array with one value for each element of a list, read by the typed index of the element.
///
/// Columns over one list share their indices: `kinds[body]` and `listSizes[body]` belong to one body.
struct Column<Subject, Value: Sendable>: Sendable {
  /// The values, in the order of the elements.
  var values: [Value]

  /// Creates a column from the values, in the order of the elements.
  init(_ values: [Value] = []) {
    self.values = values
  }

  /// Creates a column with the same value for every element.
  init(repeating value: Value, count: Int) {
    values = [Value](repeating: value, count: count)
  }

  /// The number of elements.
  var count: Int { values.count }

  /// The index of every element, in order.
  var indices: IndexRange<Subject> { IndexRange(0..<values.count) }

  /// The value of an element.
  ///
  /// - Precondition: The index is one of this column's ``indices``.
  @inline(__always)
  subscript(index: Index<Subject>) -> Value {
    _read { yield values[index.position] }
    _modify { yield &values[index.position] }
  }
}

/// The indices of consecutive elements of a list, in order.
struct IndexRange<Subject>: RandomAccessCollection, Sendable {
  /// The positions, counted from 0.
  let positions: Range<Int>

  init(_ positions: Range<Int>) {
    self.positions = positions
  }

  var startIndex: Int { positions.lowerBound }
  var endIndex: Int { positions.upperBound }

  @inline(__always)
  subscript(position: Int) -> MandateKit.Index<Subject> { MandateKit.Index(position) }
}

extension Column: Equatable where Value: Equatable {}
extension Column: Hashable where Value: Hashable {}
