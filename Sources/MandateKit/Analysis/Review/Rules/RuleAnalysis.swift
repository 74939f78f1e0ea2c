/// The possibilities under a rule of a body, its electors being independent of one another.
///
/// Each elector can take each of the four positions: for, against, abstain, none. The body is in
/// favour where the quorum is met and the condition holds. A casting vote goes by where the first of
/// those listed for it who is present stands; whoever presides may cast it either way. All answers are
/// exact. Where a search for one would have taken too many steps, ``unanswered`` names the question, and
/// its answer is left out rather than guessed. Where no positions carry, no elector is named as carrying,
/// blocking or a dummy.
public struct RuleAnalysis: Hashable, Sendable {
  /// The electors, sorted.
  public internal(set) var electors: [PartyID]
  /// Whether some positions of the electors make the body be in favour.
  public internal(set) var canCarry = false
  /// Whether there is a quorum, and it is met with nobody present.
  public internal(set) var isQuorumTrivial = false
  /// Whether the quorum is not met even with everyone present.
  public internal(set) var isQuorumOutOfReach = false
  /// The fewest electors who must be present, where the rule has a quorum.
  ///
  /// Of a quorum of some number or share of all members it may be more than all; of any other one that
  /// is out of reach it is `nil`, and so it is where a search would have taken too many steps.
  public internal(set) var fewestPresent: Int?
  /// The tests of the quorum, in order, that hold under no positions.
  public internal(set) var quorumTestsThatNeverHold: [Quorum] = []
  /// The tests of the quorum, in order, that hold with nobody present.
  public internal(set) var quorumTestsThatAlwaysHold: [Quorum] = []
  /// The tests, in order, that hold under no positions.
  public internal(set) var testsThatNeverHold: [Condition] = []
  /// The tests, in order, that hold even with every elector against.
  public internal(set) var testsThatAlwaysHold: [Condition] = []
  /// Whether the body is in favour where no elector takes a position.
  public internal(set) var isCarriedBySilence = false
  /// The first elector whose position for makes the body be in favour, all others having none.
  ///
  /// `nil` where silence is enough, or none does.
  public internal(set) var carriedAlone: PartyID?
  /// The electors without whose voting against an approval is possible, and with it is not, sorted.
  ///
  /// Each can prevent an approval by itself.
  public internal(set) var vetoes: [PartyID] = []
  /// The electors without whose taking part no approval is possible, sorted.
  ///
  /// Each can prevent an approval by staying away.
  public internal(set) var neededPresent: [PartyID] = []
  /// The classes that can together prevent an approval, of those that the rule names and of which some
  /// electors are and others not, sorted.
  public internal(set) var blockingClasses: [BlockingClass] = []
  /// The elector who makes the body be in favour by being for, whatever the others do.
  public internal(set) var dictators: [PartyID] = []
  /// The electors whose position never decides whether the body is in favour, sorted.
  public internal(set) var dummies: [PartyID] = []
  /// Positions under which a share test is met by exactly half, which alone decides; `nil` where there
  /// are none.
  ///
  /// Under them the condition would hold if the test did, and would not if it did not. A test is
  /// looked at where its threshold is one half. Halves that a casting vote settles are none. Those
  /// listed for it who are no electors are given where they are present.
  public internal(set) var tie: [ReviewFinding.ElectorPosition]?
  /// Those listed for the casting vote, none of whom is present in the tie: one of them would settle it.
  ///
  /// Empty where there is no tie, or no casting vote bears on it.
  public internal(set) var absentFromTie: [PartyID] = []
  /// The questions that were not answered, in the order of their cases.
  public internal(set) var unanswered: [ReviewFinding.Question] = []

  /// A class of electors who can together prevent an approval.
  public struct BlockingClass: Hashable, Sendable {
    /// The class.
    public let name: MembershipClass
    /// The electors of it, sorted.
    public let electors: [PartyID]
    /// The position by which they prevent an approval: against, or none where that is needed.
    public let position: Position
  }
}

extension Governance {
  /// Returns the possibilities under a body's rule on a date.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - date: The date whose electors count.
  ///   - number: The number of the rule in the body's list, from 1; the first unless given. Whether it
  ///     is in force on the date is no matter.
  /// - Returns: The analysis, or `nil` where there is no such body, it does not exist on the date, or
  ///   it has no such rule.
  public func study(of body: PartyID, on date: CivilDate, rule number: Int = 1) -> RuleAnalysis? {
    guard let index = parties[body], isBody(index), bodies[index].existence.contains(date),
      rules[index].entries.indices.contains(number - 1)
    else { return nil }
    var snapshot = self.snapshot(on: date)
    var steps = SearchBudget()
    return RuleAnalyzer(
      governance: self,
      body: index,
      rule: rules[index].entries[number - 1].rule,
      snapshot: &snapshot
    ).analysis(&steps)
  }
}
