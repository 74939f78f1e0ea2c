/// The decision rules of a body, compiled: the first that applies to a proposal counts.
struct CompiledRules: Sendable {
  /// The rules, each with the proposals it is for.
  let entries: [Entry]
  /// Whether some rule is not for every proposal on every date.
  let isForSomeProposalsOnly: Bool

  /// A rule, with the proposals it is for.
  struct Entry: Sendable {
    let when: Occasion
    let period: Period
    let dated: ProposalDate
    let rule: CompiledRule
    /// Whether it is for every proposal on every date.
    let isUnconditional: Bool
  }

  /// Compiles rules.
  init(_ rules: [ApplicableRule], parties: [PartyID: PartyIndex]) {
    entries = rules.map { rule in
      Entry(
        when: rule.when,
        period: rule.period,
        dated: rule.dated,
        rule: CompiledRule(rule.rule, parties: parties),
        isUnconditional: rule.isUnconditional
      )
    }
    isForSomeProposalsOnly = entries.contains { !$0.isUnconditional }
  }

  /// No rules.
  static var none: CompiledRules { CompiledRules([], parties: [:]) }

  /// Returns the first rule that applies to a proposal, or `nil` where none does.
  func rule(for facts: ProposalFacts) -> CompiledRule? {
    position(for: facts).map { entries[$0].rule }
  }

  /// Returns the position of the first rule that applies to a proposal, or `nil` where none does.
  func position(for facts: ProposalFacts) -> Int? {
    entries.firstIndex { entry in
      entry.isUnconditional
        || (entry.period.contains(facts.date(entry.dated)) && entry.when.includes(facts))
    }
  }

  /// Whether there are none, so that the body has a position by its own ballot alone.
  var isEmpty: Bool { entries.isEmpty }
}
