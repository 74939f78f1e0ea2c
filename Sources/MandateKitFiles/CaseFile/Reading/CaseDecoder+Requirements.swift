import MandateKit

/// The keys of a requirement.
enum RequirementKey: String, DocumentKey {
  case approval, consultation, notice, representation, authority

  static let table = KeyTable<RequirementKey>("A requirement", oneOf: RequirementKey.allCases)
}

/// The keys of a requirement of approval.
enum ApprovalKey: String, DocumentKey {
  case of, ofPractices

  static let table = KeyTable<ApprovalKey>("A required approval", oneOf: [.of, .ofPractices])
}

/// The keys of a requirement of consultation.
enum ConsultationDutyKey: String, DocumentKey {
  case of, by, minimumDays, workingDays, information, considered

  static let table = KeyTable<ConsultationDutyKey>(
    "A required consultation",
    required: [.of, .by]
  )
}

/// The keys of a requirement of notice.
enum NoticeDutyKey: String, DocumentKey {
  case to, by, daysBefore, daysAfter

  static let table = KeyTable<NoticeDutyKey>(
    "A required notice",
    required: [.to, .by],
    oneOf: [.daysBefore, .daysAfter]
  )
}

/// The keys of a selector.
enum SelectorKey: String, DocumentKey {
  case body, kind, role

  static let table = KeyTable<SelectorKey>("A selector", oneOf: [.body, .kind, .role])
}

extension CaseDecoder {
  /// Reads what a provision requires.
  mutating func requirement() throws(JSONSyntaxError) -> Requirement {
    var requirement = Placeholder.requirement
    if var members = try begin(RequirementKey.self) {
      while let key = try next(&members) {
        switch key {
        case .approval: requirement = try approvalDuty()
        case .consultation: requirement = try consultationDuty()
        case .notice: requirement = try noticeDuty()
        case .representation:
          try emptyObject()
          requirement = .representation
        case .authority:
          try emptyObject()
          requirement = .authority
        }
      }
    }
    return requirement
  }

  private mutating func approvalDuty() throws(JSONSyntaxError) -> Requirement {
    var requirement = Placeholder.requirement
    if var members = try begin(ApprovalKey.self) {
      while let key = try next(&members) {
        switch key {
        case .of: requirement = .approval(of: try selector())
        case .ofPractices: requirement = .approvalOfPractices(try rule())
        }
      }
    }
    return requirement
  }

  private mutating func consultationDuty() throws(JSONSyntaxError) -> Requirement {
    var selector = Placeholder.selector
    var party = Requirement.Party.forum
    var standard = ConsultationStandard()
    if var members = try begin(ConsultationDutyKey.self) {
      while let key = try next(&members) {
        switch key {
        case .of: selector = try self.selector()
        case .by: party = try word(Vocabulary.parties) ?? party
        case .minimumDays: standard.minimumDays = try days() ?? 0
        case .workingDays: standard.workingDays = try boolean() ?? false
        case .information: standard.information = try boolean() ?? true
        case .considered: standard.considered = try boolean() ?? true
        }
      }
    }
    return .consultation(of: selector, by: party, standard)
  }

  private mutating func noticeDuty() throws(JSONSyntaxError) -> Requirement {
    var selector = Placeholder.selector
    var party = Requirement.Party.forum
    var timing = Requirement.NoticeTiming.before(days: 0)
    if var members = try begin(NoticeDutyKey.self) {
      while let key = try next(&members) {
        switch key {
        case .to: selector = try self.selector()
        case .by: party = try word(Vocabulary.parties) ?? party
        case .daysBefore: timing = .before(days: try days() ?? 0)
        case .daysAfter: timing = .after(days: try days() ?? 0)
        }
      }
    }
    return .notice(to: selector, by: party, timing)
  }

  private mutating func selector() throws(JSONSyntaxError) -> BodySelector {
    var selector = Placeholder.selector
    if var members = try begin(SelectorKey.self) {
      while let key = try next(&members) {
        switch key {
        case .body: selector = .body(try reference())
        case .kind: selector = .kind(try kind() ?? Placeholder.kind)
        case .role: selector = try word(Vocabulary.roles).map { .role($0) } ?? selector
        }
      }
    }
    return selector
  }
}
