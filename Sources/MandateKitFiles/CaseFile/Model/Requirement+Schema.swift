import MandateKit

extension Requirement: Described {
  static let schema = Schema("A requirement", Requirement.authority) {
    Field("approval", .alternative, within: approval) {
      switch $0 {
      case .approval, .approvalOfPractices: true
      default: false
      }
    }
    Field(
      "consultation",
      either: .object(ConsultationDuty.self),
      set: { $0 = .consultation(of: $1.selector, by: $1.party, $1.standard) }
    ) {
      guard case .consultation(let selector, let party, let standard) = $0 else { return nil }
      return ConsultationDuty(selector: selector, party: party, standard: standard)
    }
    Field(
      "notice",
      either: .object(NoticeDuty.self),
      set: { $0 = .notice(to: $1.selector, by: $1.party, $1.timing) }
    ) {
      guard case .notice(let selector, let party, let timing) = $0 else { return nil }
      return NoticeDuty(selector, party, timing)
    }
    Field(
      "representation",
      either: .object(RepresentationDuty.self),
      set: { $0 = .representation(power: $1.power, present: $1.present) }
    ) {
      guard case .representation(let power, let present) = $0 else { return nil }
      return RepresentationDuty(power: power, present: present)
    }
    Field("authority", either: .object(NoKeys.self), set: { value, _ in value = .authority }) {
      $0 == .authority ? NoKeys() : nil
    }
    Field(
      "confirmation",
      either: .object(ConfirmationDuty.self),
      set: { $0 = .confirmation(by: $1.selector, after: $1.period) }
    ) {
      guard case .confirmation(let selector, let period) = $0 else { return nil }
      return ConfirmationDuty(selector: selector, period: period)
    }
  }

  private static let approval = Schema("A required approval", Requirement.authority) {
    Field("of", either: .object(BodySelector.self), set: { $0 = .approval(of: $1) }) {
      if case .approval(let selector) = $0 { selector } else { nil }
    }
    Field("ofPractices", either: .object(DecisionRule.self), set: { $0 = .approvalOfPractices($1) })
    {
      if case .approvalOfPractices(let rule) = $0 { rule } else { nil }
    }
  }
}

/// The object of a requirement of consultation.
private struct ConsultationDuty: Described {
  var selector = BodySelector.role(.affected)
  var party = Requirement.Party.forum
  var standard = ConsultationStandard()

  static let schema = Schema("A required consultation", ConsultationDuty()) {
    Field("of", .object(BodySelector.self)) { $1(&$0.selector) }
    Field("by", .party) { $1(&$0.party) }
    Field("minimumDays", .days, default: 0) { $1(&$0.standard.minimumDays) }
    Field("workingDays", .boolean, default: false) { $1(&$0.standard.workingDays) }
    Field("information", .boolean, default: true) { $1(&$0.standard.information) }
    Field("considered", .boolean, default: true) { $1(&$0.standard.considered) }
    Field("untilAnswer", .boolean, default: false) { $1(&$0.standard.untilAnswer) }
    Field("phase", ifRead: .word("phase")) { $1(&$0.standard.phase) }
  }
}

/// The object of a requirement of notice.
private struct NoticeDuty: Described {
  var selector = BodySelector.role(.affected)
  var party = Requirement.Party.forum
  var isAfter = false
  var period = NoticePeriod()

  var timing: Requirement.NoticeTiming { isAfter ? .after(period) : .before(period) }

  static let schema = Schema("A required notice", NoticeDuty()) {
    Field("to", .object(BodySelector.self)) { $1(&$0.selector) }
    Field("by", .party) { $1(&$0.party) }
    Field("daysBefore", either: .days, set: { $0.period.days = $1 }) {
      $0.isAfter ? nil : $0.period.days
    }
    Field(
      "daysAfter",
      either: .days,
      set: {
        $0.period.days = $1
        $0.isAfter = true
      }
    ) {
      $0.isAfter ? $0.period.days : nil
    }
    Field("workingDays", .boolean, default: false) { $1(&$0.period.workingDays) }
    Field("clear", .boolean, default: false) { $1(&$0.period.clear) }
      .refused(
        .conflictingKeys,
        "Only days before a decision can be clear or not: remove `clear`, or ask for the notice with"
          + " `daysBefore`.",
        where: { $0.isAfter && !$0.period.clear }
      )
  }
}

extension NoticeDuty {
  /// Creates the duty of a requirement.
  init(
    _ selector: BodySelector,
    _ party: Requirement.Party,
    _ timing: Requirement.NoticeTiming
  ) {
    self.init(selector: selector, party: party)
    switch timing {
    case .before(let period): self.period = period
    case .after(let period): (isAfter, self.period) = (true, period)
    }
  }
}

/// The object of a requirement of representation.
private struct RepresentationDuty: Described {
  var power: Power?
  var present = false

  static let schema = Schema("A required representation", RepresentationDuty()) {
    Field(
      "power",
      optional: .word(unread: .advise, among: [.advise, .negotiate, .agree])
    ) { $1(&$0.power) }
    Field("present", .boolean, default: false) { $1(&$0.present) }
  }
}

/// The object of a requirement of confirmation.
private struct ConfirmationDuty: Described {
  var selector = BodySelector.role(.affected)
  var period = NoticePeriod()

  static let schema = Schema("A required confirmation", ConfirmationDuty()) {
    Field("by", .object(BodySelector.self)) { $1(&$0.selector) }
    Field("daysBefore", .days, default: 0) { $1(&$0.period.days) }
    Field("workingDays", .boolean, default: false) { $1(&$0.period.workingDays) }
    Field("clear", .boolean, default: false) { $1(&$0.period.clear) }
  }
}

/// An object without keys, which stands for a case without values.
struct NoKeys: Described {
  static let schema = Schema("An empty object", NoKeys()) {}
}
