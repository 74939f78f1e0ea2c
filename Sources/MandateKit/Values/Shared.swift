/// A value kept once, however often what holds it is copied.
///
/// What is laid out for an answer is many lists. A copy of them all takes longer than the answer;
/// a copy of this takes one count.
struct Shared<Value: Sendable>: Sendable {
  /// The value alone: a list is shared by its copies.
  private var only: [Value]

  init(_ value: Value) {
    only = [value]
  }

  /// The value, which is set for this copy alone.
  ///
  /// It is read where it lies.
  var value: Value {
    _read { yield only.span[0] }
    _modify { yield &only[0] }
  }
}

extension Shared: Equatable where Value: Equatable {}
extension Shared: Hashable where Value: Hashable {}
