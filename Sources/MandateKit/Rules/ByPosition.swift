/// A value for each position.
struct ByPosition<Value> {
  var `for`: Value
  var against: Value
  var abstain: Value
  var none: Value

  /// Creates the values, one for each position.
  @inline(__always)
  init(for: Value, against: Value, abstain: Value, none: Value) {
    self.for = `for`
    self.against = against
    self.abstain = abstain
    self.none = none
  }

  /// Creates the values from a function of the position.
  @inline(__always)
  init(_ value: (Position) -> Value) {
    `for` = value(.for)
    against = value(.against)
    abstain = value(.abstain)
    none = value(.none)
  }

  /// Creates the same value for each position.
  init(repeating value: Value) { self.init { _ in value } }

  subscript(position: Position) -> Value {
    get {
      switch position {
      case .for: `for`
      case .against: against
      case .abstain: abstain
      case .none: none
      }
    }
    set {
      switch position {
      case .for: `for` = newValue
      case .against: against = newValue
      case .abstain: abstain = newValue
      case .none: none = newValue
      }
    }
  }
}

extension ByPosition: Equatable where Value: Equatable {}
extension ByPosition: Hashable where Value: Hashable {}
extension ByPosition: Sendable where Value: Sendable {}
