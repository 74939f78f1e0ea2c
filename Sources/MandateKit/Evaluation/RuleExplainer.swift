/// A rule read test by test against the positions that electors can still take.
struct RuleExplainer {
  private let rule: CompiledRule
  /// Electors whose position is settled, the rest counted as having none.
  private let certain: Tally
  private let highest: Tally
  private let lowest: Tally
  private let absent: Tally
  private let present: Tally
  /// Whether the casting vote is for, and what shows it, where it bears on some test.
  private let castingVote: CastingVoteExplainer?
  /// Returns whether somebody is an elector, recused or not.
  private let isElector: (PartyIndex) -> Bool

  init(
    _ rule: CompiledRule,
    _ count: borrowing PositionHistogram,
    castingVote: CastingVoteExplainer?,
    isElector: @escaping (PartyIndex) -> Bool
  ) {
    self.rule = rule
    let measures = rule.measures.count
    let isSettled = count.isSettled
    let certain = count.tally(.certain, measures: measures)
    self.certain = certain
    highest = isSettled ? certain : count.tally(.highest, measures: measures)
    lowest = isSettled ? certain : count.tally(.lowest, measures: measures)
    absent = isSettled ? certain : count.tally(.absent, measures: measures)
    present = isSettled ? certain : count.tally(.present, measures: measures)
    self.castingVote = castingVote
    self.isElector = isElector
  }

  /// Adds whether enough electors are present, where the rule asks for that, and whether its
  /// condition holds, whatever those undecided do.
  func explain<Trace>(in evaluation: inout Evaluation<Trace>) {
    if let quorum = rule.quorum { explain(quorum, in: &evaluation) }
    explain(rule.passes, in: &evaluation)
  }

  /// Adds whether a quorum is met, whatever those undecided do.
  private func explain<Trace>(_ quorum: Quorum, in evaluation: inout Evaluation<Trace>) {
    let status: Status =
      rule.holds(quorum, for: absent) ? .met : rule.holds(quorum, for: present) ? .open : .unmet
    func counts() -> Counts<Int128> { certain[rule.test(quorum).map { Int($0.measure) } ?? 0] }
    switch quorum {
    case .share(_, let total, _, let name):
      let counts = counts()
      evaluation.add(
        .quorum(
          quorum,
          present: Int64(clamping: counts.present),
          of: Int64(clamping: total == .whole ? counts.whole : counts.all)
        ),
        status: status
      ) { explain(name, in: &$0) }
    case .count(_, _, let name):
      let counts = counts()
      evaluation.add(
        .quorum(
          quorum,
          present: Int64(clamping: counts.present),
          of: Int64(clamping: counts.all)
        ),
        status: status
      ) { explain(name, in: &$0) }
    case .presenceOf(let party):
      explain(party, status: status, in: &evaluation) { .presence($0) }
    case .all(let quorums):
      evaluation.add(.quorumAllOf, status: status) { evaluation in
        for quorum in quorums { explain(quorum, in: &evaluation) }
      }
    case .any(let quorums):
      evaluation.add(.quorumAnyOf, status: status) { evaluation in
        for quorum in quorums { explain(quorum, in: &evaluation) }
      }
    }
  }

  /// Adds whether a condition holds, whatever those undecided do.
  private func explain<Trace>(_ condition: Condition, in evaluation: inout Evaluation<Trace>) {
    let casting = castingVote?.status ?? .unmet
    let holds = rule.holds(condition, for: lowest, favouringTies: casting == .met)
    let canHold = rule.holds(condition, for: highest, favouringTies: casting != .unmet)
    let status: Status = holds ? .met : canHold ? .open : .unmet
    let test = rule.test(condition)
    func counts() -> Counts<Int128> { certain[test.map { Int($0.measure) } ?? 0] }
    switch condition {
    case .share(let threshold, let denominator, let weight, let name):
      let counts = counts()
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
        if test?.breaksAtTie ?? false { castingVote?.explain(in: &evaluation) }
      }
    case .count(let least, let weight, let name):
      evaluation.add(
        .count(
          atLeast: Int64(least),
          by: weight,
          among: name,
          for: Int64(clamping: counts().for)
        ),
        status: status
      ) { explain(name, in: &$0) }
    case .noneAgainst(let name):
      evaluation.add(
        .noneAgainst(among: name, against: Int(clamping: counts().against)),
        status: status
      ) { explain(name, in: &$0) }
    case .consentOf(let party):
      explain(party, status: status, in: &evaluation) { .consent($0) }
    case .notOpposedBy(let party):
      explain(party, status: status, in: &evaluation) { .noOpposition($0) }
    case .all(let conditions):
      evaluation.add(.allOf, status: status) { evaluation in
        for condition in conditions { explain(condition, in: &evaluation) }
      }
    case .any(let conditions):
      evaluation.add(.anyOf, status: status) { evaluation in
        for condition in conditions { explain(condition, in: &evaluation) }
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
      if let day = evaluation.view.recusal(of: party) {
        evaluation.add(.recused(party, on: day))
      } else if !isElector(party) {
        evaluation.add(.notElector(party))
      }
    }
  }
}
