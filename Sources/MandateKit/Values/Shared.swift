/// A copy-on-write box, so that copying a large value takes one count of references.
struct Shared<Value: Sendable>: Sendable {
  /// The value alone: an array supplies the count of references.
  private var only: [Value]

  init(_ value: Value) {
    only = [value]
  }

  /// The value, borrowed where it is read and changed for this copy alone.
  var value: Value {
    _read { yield only.span[0] }
    _modify { yield &only[0] }
  }
}

extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
