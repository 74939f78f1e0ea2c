/// The position of an element in a list of its own kind.
///
/// A separate type for each kind keeps an index into one list from being used for another: a node
/// of a voting structure is not a party, and neither is a class of practices. An optional index says
/// that there may be none.
///
/// A list holds fewer elements than a number of 32 bits can count, since a document is bounded.
struct Index<Subject>: Hashable, Comparable, Sendable {
  fileprivate let number: Int32

  /// Creates the index of an element.
  ///
  /// - Precondition: The position is within 0 and 2,147,483,647.
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
