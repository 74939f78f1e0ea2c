/// A rule read test by test against the positions that electors can still take.
struct RuleExplainer: ~Copyable {
  private let rule: CompiledRule
  private let electors: IndexRange<DecisionNode.Electorate>
  /// Electors whose position is settled, the rest counted as having none.
  private let certain: Tally
  /// The extremes of what the rest can do, or `nil` where every position is settled.
  private let extremes: (highest: Tally, lowest: Tally, absent: Tally, present: Tally)?
  /// Whether the casting vote is for, and what shows it, where it bears on some test.
  private let castingVote: CastingVoteExplainer?

  init(
    _ rule: CompiledRule,
    of decision: DecisionNode,
    _ count: borrowing PositionHistogram,
    castingVote: CastingVoteExplainer?
  ) {
    let measures = decision.measures + 1
    self.rule = rule
    self.electors = decision.electors
    certain = count.tally(.certain, measures: measures)
    extremes =
      count.isSettled
      ? nil
      : (
        highest: count.tally(.highest, measures: measures),
        lowest: count.tally(.lowest, measures: measures),
        absent: count.tally(.absent, measures: measures),
        present: count.tally(.present, measures: measures)
      )
    self.castingVote = castingVote
  }

  /// Returns whether a quorum is met, whatever those undecided do.
  private func status(ofQuorum formula: Formula) -> Status {
    guard let extremes else { return formula.holds(for: certain) ? .met : .unmet }
    if formula.holds(for: extremes.absent) { return .met }
    return formula.holds(for: extremes.present) ? .open : .unmet
  }

  /// Returns whether a condition holds, whatever those undecided do.
  private func status(ofCondition formula: Formula) -> Status {
    let casting = castingVote?.status ?? .unmet
    guard let extremes else {
      if formula.holds(for: certain, favouringTies: casting == .met) { return .met }
      return casting == .open && formula.holds(for: certain, favouringTies: true) ? .open : .unmet
    }
    if formula.holds(for: extremes.lowest, favouringTies: casting == .met) { return .met }
    return formula.holds(for: extremes.highest, favouringTies: casting != .unmet) ? .open : .unmet
  }

  /// Adds whether enough electors are present, where the rule asks for that, and whether its
  /// condition holds, whatever those undecided do.
  func explain<Trace>(in evaluation: inout Evaluation<Trace>) {
    if let quorum = rule.quorum { explain(quorum, rule.quorumFormula, in: &evaluation) }
    explain(rule.passes, rule.formula(favouringTies: false), in: &evaluation)
  }

  /// The counts of a test by the positions that are settled.
  private func counts(_ formula: Formula) -> Counts<Int128> {
    guard case .test(let test) = formula else { return Counts() }
    return certain[Int(test.measure)]
  }

  /// Adds whether a quorum is met, whatever those undecided do.
  ///
  /// The formula is that of the quorum, with the same parts in the same order.
  private func explain<Trace>(
    _ quorum: Quorum,
    _ formula: Formula,
    in evaluation: inout Evaluation<Trace>
  ) {
    let status = status(ofQuorum: formula)
    switch quorum {
    case .share(_, _, _, let name), .count(_, _, let name):
      let counts = counts(formula)
      var total = counts.all
      if case .share(_, .whole, _, _) = quorum { total = counts.whole }
      evaluation.add(
        .quorum(
          quorum,
          present: Int64(clamping: counts.present),
          of: Int64(clamping: total)
        ),
        status: status
      ) { explain(name, in: &$0) }
    case .presenceOf(let name):
      explain(name, status: status, in: &evaluation) { .presence($0) }
    case .all(let quorums):
      evaluation.add(.quorumAllOf, status: status) { evaluation in
        for (quorum, formula) in zip(quorums, formula.parts) {
          explain(quorum, formula, in: &evaluation)
        }
      }
    case .any(let quorums):
      evaluation.add(.quorumAnyOf, status: status) { evaluation in
        for (quorum, formula) in zip(quorums, formula.parts) {
          explain(quorum, formula, in: &evaluation)
        }
      }
    }
  }

  /// Adds whether a condition holds, whatever those undecided do.
  ///
  /// The formula is that of the condition, with the same parts in the same order.
  private func explain<Trace>(
    _ condition: Condition,
    _ formula: Formula,
    in evaluation: inout Evaluation<Trace>
  ) {
    let status = status(ofCondition: formula)
    switch condition {
    case .share(let threshold, let denominator, let weight, let name):
      let counts = counts(formula)
      evaluation.add(
        .share(
          threshold,
          of: denominator,
          by: weight,
          among: name,
          for: Int64(clamping: counts.for),
          total: Int64(clamping: counts.total(denominator))
        ),
        status: status
      ) { evaluation in
        explain(name, in: &evaluation)
        if case .test(let test) = formula, test.breaksAtTie {
          castingVote?.explain(in: &evaluation)
        }
      }
    case .count(let least, let weight, let name):
      evaluation.add(
        .count(
          atLeast: Int64(least),
          by: weight,
          among: name,
          for: Int64(clamping: counts(formula).for)
        ),
        status: status
      ) { explain(name, in: &$0) }
    case .noneAgainst(let name):
      evaluation.add(
        .noneAgainst(among: name, against: Int(clamping: counts(formula).against)),
        status: status
      ) { explain(name, in: &$0) }
    case .consentOf(let name):
      explain(name, status: status, in: &evaluation) { .consent($0) }
    case .notOpposedBy(let name):
      explain(name, status: status, in: &evaluation) { .noOpposition($0) }
    case .all(let conditions):
      evaluation.add(.allOf, status: status) { evaluation in
        for (condition, formula) in zip(conditions, formula.parts) {
          explain(condition, formula, in: &evaluation)
        }
      }
    case .any(let conditions):
      evaluation.add(.anyOf, status: status) { evaluation in
        for (condition, formula) in zip(conditions, formula.parts) {
          explain(condition, formula, in: &evaluation)
        }
      }
    }
  }

  /// Adds that nobody is of a class among which a test counts, where that is so.
  private func explain<Trace>(
    _ name: MembershipClass?,
    in evaluation: inout Evaluation<Trace>
  ) {
    guard let name else { return }
    let measure = rule.index(of: Measure(.members, among: name))
    if measure.map({ certain[$0].all > 0 }) ?? false { return }
    evaluation.add(.noElectorOfClass(name))
  }

  /// Adds a test of one elector, and why there is none where that is so.
  private func explain<Trace>(
    _ name: PartyID,
    status: Status,
    in evaluation: inout Evaluation<Trace>,
    _ fact: (PartyIndex) -> FindingTree.Fact
  ) {
    guard let party = rule.party(name) else { return }
    evaluation.add(fact(party), status: status) { evaluation in
      let structure = evaluation.structure
      if let day = evaluation.view.recusal(of: party) {
        evaluation.add(.recused(party, on: day))
      } else if !electors.contains(where: {
        structure.parties[structure.electors[$0]] == party
      }) {
        evaluation.add(.notElector(party))
      }
    }
  }
}
