import MandateKit

extension JSONWriter {
  /// Writes a decision rule.
  mutating func value(_ rule: DecisionRule) {
    object { json in
      switch rule.quorum {
      case .fraction(let fraction):
        json.key("quorum")
        json.object { $0.member("fraction", fraction.description) }
      case .count(let count):
        json.key("quorum")
        json.object { $0.member("count", count) }
      case nil: break
      }
      json.key("passes")
      json.value(rule.passes)
    }
  }

  /// Writes a condition.
  mutating func value(_ condition: Condition) {
    object { json in
      switch condition {
      case .share(let threshold, let denominator, let weight):
        json.key("share")
        json.object { share in
          switch threshold {
          case .atLeast(let fraction): share.member("atLeast", fraction.description)
          case .moreThan(let fraction): share.member("moreThan", fraction.description)
          }
          share.member("of", denominator)
          share.member("by", weight)
        }
      case .count(let least, let weight):
        json.key("count")
        json.object { count in
          count.member("atLeast", least)
          count.member("by", weight)
        }
      case .noneAgainst:
        json.key("noneAgainst")
        json.object { _ in }
      case .consentOf(let body): json.member("consentOf", body)
      case .notOpposedBy(let body): json.member("notOpposedBy", body)
      case .all(let conditions):
        json.key("all")
        json.array(of: conditions) { $0.value($1) }
      case .any(let conditions):
        json.key("any")
        json.array(of: conditions) { $0.value($1) }
      }
    }
  }
}
