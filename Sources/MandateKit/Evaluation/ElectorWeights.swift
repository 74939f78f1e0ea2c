/// What an elector counts for, as far as a rule counts it.
struct ElectorWeights: Equatable, Sendable {
  /// Its patients, or `nil` where the rule does not count them.
  private(set) var patients: Int64?
  /// Its votes, or `nil` where the rule does not count them.
  private(set) var votes: Int64?
  /// Those of its classes, or its kind, among which the rule counts.
  private(set) var classes: [MembershipClass] = []

  /// An elector of which no more is counted than that it is one.
  static let member = ElectorWeights()

  private init() {}

  /// Creates the weights of an elector of which everything that is counted is 0.
  init(measures: [Measure]) {
    for measure in measures where measure.group == .everyone {
      switch measure.weight {
      case .members: break
      case .patients: patients = 0
      case .votes: votes = 0
      }
    }
  }

  /// Takes the amount of the elector in a measure, which is not 0.
  mutating func take(_ amount: Int64, in measure: Measure) {
    switch (measure.group, measure.weight) {
    case (.only, _), (.everyone, .members): break
    case (.ofClass(let name), .members): classes.append(name)
    case (_, .patients): patients = amount
    case (_, .votes): votes = amount
    }
  }
}
