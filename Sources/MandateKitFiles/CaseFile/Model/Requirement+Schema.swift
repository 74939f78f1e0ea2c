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
      return NoticeDuty(selector: selector, party: party, timing: timing)
    }
    Field(
      "representation",
      either: .object(NoKeys.self),
      set: { value, _ in value = .representation }
    ) {
      $0 == .representation ? NoKeys() : nil
    }
    Field("authority", either: .object(NoKeys.self), set: { value, _ in value = .authority }) {
      $0 == .authority ? NoKeys() : nil
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
    Field("by", .word(unread: .forum)) { $1(&$0.party) }
    Field("minimumDays", .days, default: 0) { $1(&$0.standard.minimumDays) }
    Field("workingDays", .boolean, default: false) { $1(&$0.standard.workingDays) }
    Field("information", .boolean, default: true) { $1(&$0.standard.information) }
    Field("considered", .boolean, default: true) { $1(&$0.standard.considered) }
  }
}

/// The object of a requirement of notice.
private struct NoticeDuty: Described {
  var selector = BodySelector.role(.affected)
  var party = Requirement.Party.forum
  var timing = Requirement.NoticeTiming.before(days: 0)

  static let schema = Schema("A required notice", NoticeDuty()) {
    Field("to", .object(BodySelector.self)) { $1(&$0.selector) }
    Field("by", .word(unread: .forum)) { $1(&$0.party) }
    Field("daysBefore", either: .days, set: { $0.timing = .before(days: $1) }) {
      if case .before(let days) = $0.timing { days } else { nil }
    }
    Field("daysAfter", either: .days, set: { $0.timing = .after(days: $1) }) {
      if case .after(let days) = $0.timing { days } else { nil }
    }
  }
}

extension BodySelector: Described {
  static let schema = Schema("A selector", BodySelector.role(.affected)) {
    Field("body", either: .reference(), set: { $0 = .body($1) }) {
      if case .body(let body) = $0 { body } else { nil }
    }
    Field("kind", either: .kind, set: { $0 = .kind($1) }) {
      if case .kind(let kind) = $0 { kind } else { nil }
    }
    Field("role", either: .word(unread: .affected), set: { $0 = .role($1) }) {
      if case .role(let role) = $0 { role } else { nil }
    }
  }
}

/// An object without keys, which stands for a case without values.
struct NoKeys: Described {
  static let schema = Schema("An empty object", NoKeys()) {}
}
