/// What an elector counts for, as far as a rule counts it.
struct ElectorWeights: Equatable, Sendable {
  /// Its patients, or `nil` where the rule does not count them.
  var patients: Int64?
  /// Its votes, or `nil` where the rule does not count them.
  var votes: Int64?
  /// Those of its classes, or its kind, among which the rule counts.
  var classes: [MembershipClass] = []

  /// An elector of which no more is counted than that it is one.
  static let member = ElectorWeights()

  /// Reads the amounts of an elector.
  init(_ elector: Elector, under rule: CompiledRule) {
    for (index, measure) in rule.measures.enumerated() {
      let amount = elector[index]
      switch (measure.group, measure.weight) {
      case (.ofClass(let name), .members): if amount > 0 { classes.append(name) }
      case (.everyone, .patients): patients = amount
      case (.everyone, .votes): votes = amount
      case (.ofClass, .patients): if amount > 0 { patients = amount }
      case (.ofClass, .votes): if amount > 0 { votes = amount }
      case (.everyone, .members), (.only, _): break
      }
    }
  }

  private init() {}
}
