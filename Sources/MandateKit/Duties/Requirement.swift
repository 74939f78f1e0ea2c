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
  ///
  /// A power may be named in place of those that the effect of the proposal calls for: `advise`,
  /// `negotiate` or `agree`. Where presence is asked for, only representatives count whose attendance is
  /// on record.
  case representation(power: Power? = nil, present: Bool = false)
  /// The forum may decide for every practice affected.
  case authority
  /// The proposal confirms an earlier one that each body selected approves, and whose decision date
  /// leaves a number of days to that of the proposal.
  case confirmation(by: BodySelector, after: NoticePeriod = NoticePeriod())

  /// The representatives at the forum may agree for every practice affected.
  public static let representation = Requirement.representation(power: nil, present: false)

  /// The bodies that it selects, or `nil` where it selects none.
  var selector: BodySelector? {
    switch self {
    case .approval(let selector), .consultation(let selector, _, _), .notice(let selector, _, _),
      .confirmation(let selector, _):
      selector
    case .approvalOfPractices, .representation, .authority: nil
    }
  }

  /// The party that owes a consultation or a notice.
  public enum Party: Hashable, Sendable {
    /// The one that proposes.
    case proposer
    /// The one that decides.
    case forum
    /// The people appointed to the forum on the decision date as representatives, not recused: what any
    /// of them did counts.
    case representatives
    /// A body or person.
    case named(PartyID)
  }

  /// When a notice is due.
  public enum NoticeTiming: Hashable, Sendable {
    /// At least a period before the decision.
    case before(NoticePeriod)
    /// From the decision to a period after it. Never essential, and its days are never clear.
    case after(NoticePeriod)

    /// At least a number of days before the decision.
    ///
    /// - Parameters:
    ///   - days: The number of days, 0 to 3,660.
    ///   - workingDays: Whether the days are Mondays to Fridays that are not bank holidays.
    ///   - clear: Whether neither the day of the notice nor that of the decision is counted.
    /// - Returns: When the notice is due.
    public static func before(
      days: Int,
      workingDays: Bool = false,
      clear: Bool = false
    ) -> NoticeTiming {
      .before(NoticePeriod(days: days, workingDays: workingDays, clear: clear))
    }

    /// From the decision to a number of days after it.
    ///
    /// - Parameters:
    ///   - days: The number of days, 0 to 3,660.
    ///   - workingDays: Whether the days are Mondays to Fridays that are not bank holidays.
    /// - Returns: When the notice is due.
    public static func after(days: Int, workingDays: Bool = false) -> NoticeTiming {
      .after(NoticePeriod(days: days, workingDays: workingDays))
    }
  }
}

extension Requirement {
  /// Whether it counts working days, be it none of them.
  var countsWorkingDays: Bool {
    switch self {
    case .consultation(_, _, let standard): standard.workingDays
    case .notice(_, _, .before(let period)), .notice(_, _, .after(let period)),
      .confirmation(_, let period):
      period.workingDays
    case .approval, .approvalOfPractices, .representation, .authority: false
    }
  }
}
