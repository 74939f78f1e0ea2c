/// The possibilities under a body's rule, its electors being independent of one another.
///
/// Each elector can take each of the four positions: for, against, abstain, none. The body is in
/// favour where the quorum is met and the condition holds. All answers are exact. Where a search for
/// one would have taken too many steps, ``unanswered`` names the question, and its answer is left out
/// rather than guessed. Where no positions carry, no elector is named as carrying, blocking or a
/// dummy.
public struct RuleAnalysis: Hashable, Sendable {
  /// The electors, sorted.
  public internal(set) var electors: [Body.ID]
  /// Whether some positions of the electors make the body be in favour.
  public internal(set) var canCarry = false
  /// The fewest electors who must be present, where the rule has a quorum.
  public internal(set) var fewestPresent: Int?
  /// The tests, in order, that hold under no positions.
  public internal(set) var testsThatNeverHold: [Condition] = []
  /// The tests, in order, that hold even with every elector against.
  public internal(set) var testsThatAlwaysHold: [Condition] = []
  /// Whether the body is in favour where no elector takes a position.
  public internal(set) var isCarriedBySilence = false
  /// The first elector whose position for makes the body be in favour, all others having none.
  ///
  /// `nil` where silence is enough, or none does.
  public internal(set) var carriedAlone: Body.ID?
  /// The electors without whose voting against an approval is possible, and with it is not, sorted.
  ///
  /// Each can prevent an approval by itself.
  public internal(set) var vetoes: [Body.ID] = []
  /// The elector who makes the body be in favour by being for, whatever the others do.
  public internal(set) var dictators: [Body.ID] = []
  /// The electors whose position never decides whether the body is in favour, sorted.
  public internal(set) var dummies: [Body.ID] = []
  /// Positions under which a share test is met by exactly half, which alone decides; `nil` where there
  /// are none.
  ///
  /// Under them the condition would hold if the test did, and would not if it did not. A test is
  /// looked at where its threshold is one half.
  public internal(set) var tie: [ReviewFinding.ElectorPosition]?
  /// The questions that were not answered, in the order of their cases.
  public internal(set) var unanswered: [ReviewFinding.Question] = []
}

extension Governance {
  /// Returns the possibilities under a body's rule on a date.
  ///
  /// - Returns: The analysis, or `nil` where there is no such body, it does not exist on the date, or
  ///   it has no rule.
  public func study(of body: Body.ID, on date: CivilDate) -> RuleAnalysis? {
    guard let index = parties[body], isBody(index), rules[index] != nil,
      bodies[index].existence.contains(date)
    else { return nil }
    var snapshot = self.snapshot(on: date)
    var steps = SearchBudget()
    return RuleAnalyzer(governance: self, body: index, snapshot: &snapshot)?.analysis(&steps)
  }
}
