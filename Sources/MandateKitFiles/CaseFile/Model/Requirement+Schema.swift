import MandateKit

extension Requirement: Described {
  static let schema = Schema("A requirement", Requirement.authority) {
    Field("approval", .alternative, within: approval) {
      switch $0 {
      case .approval, .approvalOfPractices: true
      default: false
      }
    }
    .means("Somebody has to agree.")
    Field(
      "consultation",
      either: .object(ConsultationDuty.self),
      set: { $0 = .consultation(of: $1.selector, by: $1.party, $1.standard) }
    ) {
      guard case .consultation(let selector, let party, let standard) = $0 else { return nil }
      return ConsultationDuty(selector: selector, party: party, standard: standard)
    }
    .means("Somebody has to be asked.")
    Field(
      "notice",
      either: .object(NoticeDuty.self),
      set: { $0 = .notice(to: $1.selector, by: $1.party, $1.timing) }
    ) {
      guard case .notice(let selector, let party, let timing) = $0 else { return nil }
      return NoticeDuty(selector, party, timing)
    }
    .means("Somebody has to be told.")
    Field(
      "representation",
      either: .object(RepresentationDuty.self),
      set: { $0 = .representation(power: $1.power, present: $1.present) }
    ) {
      guard case .representation(let power, let present) = $0 else { return nil }
      return RepresentationDuty(power: power, present: present)
    }
    .means("Representatives have to be there for every practice.")
    Field("authority", either: .object(NoKeys.self), set: { value, _ in value = .authority }) {
      $0 == .authority ? NoKeys() : nil
    }
    .means("The forum has to have the power to decide.")
    Field(
      "confirmation",
      either: .object(ConfirmationDuty.self),
      set: { $0 = .confirmation(by: $1.selector, after: $1.period) }
    ) {
      guard case .confirmation(let selector, let period) = $0 else { return nil }
      return ConfirmationDuty(selector: selector, period: period)
    }
    .means("Somebody has to decide once more, later.")
  }

  private static let approval = Schema("A required approval", Requirement.authority) {
    Field("of", either: .object(BodySelector.self), set: { $0 = .approval(of: $1) }) {
      if case .approval(let selector) = $0 { selector } else { nil }
    }
    .means("Those who have to agree.")
    Field("ofPractices", either: .object(DecisionRule.self), set: { $0 = .approvalOfPractices($1) })
    {
      if case .approvalOfPractices(let rule) = $0 { rule } else { nil }
    }
    .means("The rule by which the practices themselves have to.")
  }
}

/// The object of a requirement of consultation.
private struct ConsultationDuty: Described {
  var selector = BodySelector.role(.affected)
  var party = Requirement.Party.forum
  var standard = ConsultationStandard()

  static let schema = Schema("A required consultation", ConsultationDuty()) {
    Field("of", .object(BodySelector.self)) { $1(&$0.selector) }
      .means("Those who have to be asked.")
    Field("by", .party) { $1(&$0.party) }
      .means("Who has to ask.")
    Field("minimumDays", .days, default: 0) { $1(&$0.standard.minimumDays) }
      .means("The fewest days that it has to last.")
    Field("workingDays", .boolean, default: false) { $1(&$0.standard.workingDays) }
      .means("Whether only working days count.")
    Field("information", .boolean, default: true) { $1(&$0.standard.information) }
      .means("Whether the information has to be sufficient.")
    Field("considered", .boolean, default: true) { $1(&$0.standard.considered) }
      .means("Whether what came of it has to be considered.")
    Field("untilAnswer", .boolean, default: false) { $1(&$0.standard.untilAnswer) }
      .means("Whether an answer ends it early.")
    Field("phase", ifRead: .word("phase")) { $1(&$0.standard.phase) }
      .means("The phase that is asked for.")
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
      .means("Those who have to be told.")
    Field("by", .party) { $1(&$0.party) }
      .means("Who has to tell.")
    Field("daysBefore", either: .days, set: { $0.period.days = $1 }) {
      $0.isAfter ? nil : $0.period.days
    }
    .means("The number of days before the decision by which it has to be given.")
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
    .means("The number of days after the decision within which it has to be given.")
    Field("workingDays", .boolean, default: false) { $1(&$0.period.workingDays) }
      .means("Whether only working days count.")
    Field("clear", .boolean, default: false) { $1(&$0.period.clear) }
      .means("Whether neither the first day nor the last counts.")
      .refused(
        .conflictingKeys,
        "Only days before a decision can be clear or not: remove `clear`, or ask for the notice with"
          + " `daysBefore`.",
        where: { $0.isAfter && !$0.period.clear }
      )
      .said(toStandBeside: "daysBefore")
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
    .means("The power that representatives need; left out, any.")
    Field("present", .boolean, default: false) { $1(&$0.present) }
      .means("Whether they have to be present.")
  }
}

/// The object of a requirement of confirmation.
private struct ConfirmationDuty: Described {
  var selector = BodySelector.role(.affected)
  var period = NoticePeriod()

  static let schema = Schema("A required confirmation", ConfirmationDuty()) {
    Field("by", .object(BodySelector.self)) { $1(&$0.selector) }
      .means("Those who have to confirm.")
    Field("daysBefore", .days, default: 0) { $1(&$0.period.days) }
      .means("The fewest days between the two decisions.")
    Field("workingDays", .boolean, default: false) { $1(&$0.period.workingDays) }
      .means("Whether only working days count.")
    Field("clear", .boolean, default: false) { $1(&$0.period.clear) }
      .means("Whether neither the first day nor the last counts.")
  }
}

/// An object without keys, which stands for a case without values.
struct NoKeys: Described {
  static let schema = Schema("An empty object", NoKeys()) {}
}
