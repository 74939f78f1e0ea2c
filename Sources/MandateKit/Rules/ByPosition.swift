/// A value for each position.
struct ByPosition<Value> {
  var `for`: Value
  var against: Value
  var abstain: Value
  var none: Value

  /// Creates the values from a function of the position.
  init(_ value: (Position) -> Value) {
    `for` = value(.for)
    against = value(.against)
    abstain = value(.abstain)
    none = value(.none)
  }

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
