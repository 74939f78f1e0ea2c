/// A requirement of a provision.
public enum Requirement: Hashable, Sendable {
  /// Each body selected is in favour.
  case approval(of: BodySelector)
  /// The practices affected are in favour, each voting directly, under a rule.
  case approvalOfPractices(DecisionRule)
  /// Each body selected was consulted by a party, to a standard.
  case consultation(of: BodySelector, by: Party, ConsultationStandard)
  /// Each body selected was told by a party, in time.
  case notice(to: BodySelector, by: Party, NoticeTiming)
  /// The representatives at the forum may agree for every practice affected.
  case representation
  /// The forum may decide for every practice affected.
  case authority

  /// The bodies that it selects, or `nil` where it selects none.
  var selector: BodySelector? {
    switch self {
    case .approval(let selector), .consultation(let selector, _, _), .notice(let selector, _, _):
      selector
    case .approvalOfPractices, .representation, .authority: nil
    }
  }

  /// The party that owes a consultation or a notice.
  public enum Party: String, Hashable, Sendable, CaseIterable {
    /// The one that proposes.
    case proposer
    /// The one that decides.
    case forum
  }

  /// When a notice is due, as a number of days from 0 to 3,660.
  public enum NoticeTiming: Hashable, Sendable {
    /// At least a number of days before the decision.
    case before(days: Int)
    /// From the decision to a number of days after it. Never essential.
    case after(days: Int)
  }
}

/// The standard of a consultation, apart from being held before the decision.
///
/// After the four limbs of *R v Brent LBC, ex p Gunning* (1985) 84 LGR 168, approved in
/// *R (Moseley) v Haringey LBC* [2014] UKSC 56.
public struct ConsultationStandard: Hashable, Sendable {
  /// The fewest days from opening to closing, 0 to 3,660.
  ///
  /// Time is not asked about where it is 0.
  public var minimumDays: Int
  /// Whether the days are Mondays to Fridays that are not bank holidays.
  public var workingDays: Bool
  /// Whether the information given must be said to be sufficient.
  public var information: Bool
  /// Whether the product must have been considered before the decision.
  public var considered: Bool

  /// Creates a standard.
  public init(
    minimumDays: Int = 0,
    workingDays: Bool = false,
    information: Bool = true,
    considered: Bool = true
  ) {
    self.minimumDays = minimumDays
    self.workingDays = workingDays
    self.information = information
    self.considered = considered
  }
}
