import MandateKit

extension JSONWriter {
  /// Writes a provision.
  mutating func value(_ provision: Provision) {
    object { json in
      json.member("id", provision.id)
      if provision.when != .always {
        json.key("when")
        json.value(provision.when)
      }
      json.key("requires")
      json.value(provision.requires)
      json.member("force", provision.force)
      json.members(provision.period)
      if let source = provision.source {
        json.key("source")
        json.value(source)
      }
    }
  }

  private mutating func value(_ occasion: Occasion) {
    object { json in
      json.optional("subjects", occasion.subjects?.map(\.rawValue))
      json.optional("effects", occasion.effects?.map(\.rawValue))
      json.optional("proposerKinds", occasion.proposerKinds?.map(\.rawValue))
      json.optional("forumKinds", occasion.forumKinds?.map(\.rawValue))
      json.optional("minimumValue", occasion.minimumValue)
      json.optional("concession", occasion.concession)
    }
  }

  /// Writes what a provision requires.
  mutating func value(_ requirement: Requirement) {
    object { json in
      switch requirement {
      case .approval(let selector):
        json.key("approval")
        json.object { $0.member("of", selector) }
      case .approvalOfPractices(let rule):
        json.key("approval")
        json.object { json in
          json.key("ofPractices")
          json.value(rule)
        }
      case .consultation(let selector, let party, let standard):
        json.key("consultation")
        json.consultation(of: selector, by: party, standard)
      case .notice(let selector, let party, let timing):
        json.key("notice")
        json.object { json in
          json.member("to", selector)
          json.member("by", party)
          switch timing {
          case .before(let days): json.member("daysBefore", days)
          case .after(let days): json.member("daysAfter", days)
          }
        }
      case .representation:
        json.key("representation")
        json.object { _ in }
      case .authority:
        json.key("authority")
        json.object { _ in }
      }
    }
  }

  private mutating func consultation(
    of selector: BodySelector,
    by party: Requirement.Party,
    _ standard: ConsultationStandard
  ) {
    object { json in
      json.member("of", selector)
      json.member("by", party)
      if standard.minimumDays != 0 { json.member("minimumDays", standard.minimumDays) }
      if standard.workingDays { json.member("workingDays", true) }
      if !standard.information { json.member("information", false) }
      if !standard.considered { json.member("considered", false) }
    }
  }

  private mutating func member(_ name: String, _ selector: BodySelector) {
    key(name)
    object { json in
      switch selector {
      case .body(let body): json.member("body", body)
      case .kind(let kind): json.member("kind", kind)
      case .role(let role): json.member("role", role)
      }
    }
  }
}
