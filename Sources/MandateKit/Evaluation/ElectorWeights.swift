/// What an elector counts for, as far as a rule counts it.
struct ElectorWeights: Sendable {
  /// Its patients, or `nil` where the rule does not count them.
  private(set) var patients: Int64?
  /// Its votes, or `nil` where the rule does not count them.
  private(set) var votes: Int64?
  /// The measures that count it among a class of its own, or its kind: one bit for each measure.
  ///
  /// A rule has at most 21 measures. Weights are copied for every elector, and bits need no retain.
  private var classes: UInt32 = 0
  /// The decision node whose rule counts it.
  private var decision: OptionalIndex<DecisionNode> = .none

  /// An elector of which no more is counted than that it is one.
  static let member = ElectorWeights()

  private init() {}

  /// Creates the weights of an elector of which everything that is counted by the rule of a decision
  /// node is 0.
  init(in decision: Index<DecisionNode>, measures: [Measure]) {
    self.decision = OptionalIndex(decision)
    for measure in measures where measure.group == .everyone {
      switch measure.weight {
      case .members: break
      case .patients: patients = 0
      case .votes: votes = 0
      }
    }
  }

  /// Takes the amount of the elector in a measure, which is not 0.
  mutating func take(_ amount: Int64, inMeasure index: Int, of measures: [Measure]) {
    switch (measures[index].group, measures[index].weight) {
    case (.only, _), (.everyone, .members): break
    case (.ofClass, .members): classes |= 1 << index
    case (_, .patients): patients = amount
    case (_, .votes): votes = amount
    }
  }

  /// Whether the rule counts it among a class of its own, or its kind.
  var hasClasses: Bool { classes != 0 }

  /// Returns those of its classes, or its kind, among which the rule counts.
  func classes(in structure: VotingStructure) -> [MembershipClass] {
    guard hasClasses, let decision = decision.index else { return [] }
    return structure.rule(of: decision).measures.enumerated().compactMap { index, measure in
      guard classes >> index & 1 == 1,
        case .ofClass(let name) = measure.group
      else { return nil }
      return name
    }
  }
}
