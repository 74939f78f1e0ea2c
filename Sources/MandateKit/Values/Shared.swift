/// A copy-on-write box for a large value, so that copies of what holds it are cheap.
///
/// An array of one element supplies the reference count.
struct Shared<Value: Sendable>: Sendable {
  private var only: [Value]

  init(_ value: Value) {
    only = [value]
  }

  /// The value, borrowed when it is read and copied first when a shared one is changed.
  var value: Value {
    _read { yield only.span[0] }
    _modify { yield &only[0] }
  }
}

extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
