import MandateKit

extension Field {
  /// Creates the two keys for the rules of a body, of which only one may stand in an object: `rule`
  /// for the one that applies to every proposal, and `rules` for others.
  ///
  /// Of rules that cannot be read there is one, so that the body has a rule.
  @inline(__always)
  static func rules(_ part: @escaping Part<[ApplicableRule]>) -> [Field] {
    let (set, get) = (setter(part), getter(part))
    return [
      Field(
        "rule",
        .optional,
        .object(DecisionRule.self),
        set: { set(&$0, [ApplicableRule($1)]) },
        get: { get($0)?.onlyRule }
      )
      .means("The one rule by which the body decides every proposal."),
      Field(
        "rules",
        .optional,
        .nonEmptyList(of: .object(ApplicableRule.self), unread: [ApplicableRule.unread]),
        set: { value, rules in
          // Beside `rule` there may be no `rules`.
          if get(value)?.isEmpty ?? true { set(&value, rules) }
        },
        get: { value in
          get(value).flatMap { $0.isEmpty || $0.onlyRule != nil ? nil : $0 }
        }
      )
      .means("Rules for different proposals, of which the first that applies is taken.")
      .excluding("rule", "Give a body one `rule` for all proposals, or its `rules`: remove one."),
    ]
  }
}

extension ApplicableRule: Described {
  /// A rule that says as little as can be.
  fileprivate static let unread = ApplicableRule(DecisionRule(passes: .all([])))

  static let schema = Schema("A rule for some proposals", ApplicableRule.unread) {
    Field("when", .object(Occasion.self), default: .always) { $1(&$0.when) }
      .means("The proposals to which it applies.")
    Field.period { $1(&$0.period) }
    Field("dated", .word(unread: .decision), default: .decision) { $1(&$0.dated) }
      .means("The day of a proposal on which the rule has to be in force.")
    Field("rule", .object(DecisionRule.self)) { $1(&$0.rule) }
      .means("The rule.")
  }
}
