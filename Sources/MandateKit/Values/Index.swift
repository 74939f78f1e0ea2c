/// The position of an element in the list of all elements of its kind.
///
/// Each kind has an index type of its own, so that the compiler rejects an index into one list where
/// one into another is meant: a node of a voting structure is not a party. "None" is `nil`, never a
/// negative number.
///
/// An index has 32 bits, which is enough for every list: ``Limits`` bounds the lists of a document.
struct Index<Subject>: Hashable, Comparable, Sendable {
  fileprivate let number: Int32

  /// Creates the index of an element.
  ///
  /// - Precondition: The position is from 0 to 2,147,483,647.
  @inline(__always)
  init(_ position: Int) {
    number = Int32(truncatingIfNeeded: position)
  }

  /// The position, counted from 0.
  @inline(__always)
  var position: Int { Int(number) }

  @inline(__always)
  static func < (left: Index, right: Index) -> Bool { left.number < right.number }
}

/// An index or none, in the size of an index, for columns with an entry for every element.
struct OptionalIndex<Subject>: Hashable, Sendable {
  private let number: Int32

  /// No index.
  static var none: OptionalIndex { OptionalIndex(nil) }

  @inline(__always)
  init(_ index: Index<Subject>?) {
    number = index?.number ?? -1
  }

  /// The index, or `nil` where there is none.
  @inline(__always)
  var index: Index<Subject>? { number < 0 ? nil : Index(Int(number)) }
}

/// The index of a body or person: bodies come first, each sorted by identifier.
typealias PartyIndex = Index<Party>
