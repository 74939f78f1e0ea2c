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

  /// Whether there are no elements.
  var isEmpty: Bool { values.isEmpty }

  /// The index of every element, in order.
  @inline(__always)
  var indices: IndexRange<Subject> { IndexRange(0..<values.count) }

  /// Every element with its index, in order.
  var elements: Zip2Sequence<IndexRange<Subject>, [Value]> { zip(indices, values) }

  /// The value of an element.
  ///
  /// - Precondition: The index is one of this column's ``indices``.
  @inline(__always)
  subscript(index: Index<Subject>) -> Value {
    _read { yield values[index.position] }
    _modify { yield &values[index.position] }
  }

  /// Adds an element and returns its index.
  @discardableResult
  mutating func append(_ value: Value) -> Index<Subject> {
    values.append(value)
    return Index(values.count - 1)
  }

  /// Returns the first index from which on a condition holds, by binary search; the number of
  /// elements where it holds for none.
  func firstSorted(where holds: (Value) -> Bool) -> Index<Subject> {
    Index(values.firstSorted(where: holds))
  }
}

/// The indices of consecutive elements of a list, in order.
struct IndexRange<Subject>: RandomAccessCollection, Sendable {
  private let first: MandateKit.Index<Subject>
  private let end: MandateKit.Index<Subject>

  @inline(__always)
  init(_ positions: Range<Int>) {
    first = MandateKit.Index(positions.lowerBound)
    end = MandateKit.Index(positions.upperBound)
  }

  @inline(__always)
  var startIndex: Int { first.position }
  @inline(__always)
  var endIndex: Int { end.position }

  @inline(__always)
  subscript(position: Int) -> MandateKit.Index<Subject> { MandateKit.Index(position) }
}

extension Column: Equatable where Value: Equatable {}
extension Column: Hashable where Value: Hashable {}
