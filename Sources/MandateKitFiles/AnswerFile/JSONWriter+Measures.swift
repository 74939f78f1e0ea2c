import MandateKit

extension JSONWriter {
  /// Writes a part of a total.
  mutating func part(
    _ part: some FixedWidthInteger,
    of total: some FixedWidthInteger,
    by weight: Condition.Weight
  ) {
    object { json in
      json.member("part", part)
      json.member("total", total)
      json.member("by", weight.rawValue)
    }
  }

  /// Writes a share to reach.
  mutating func share(
    _ threshold: Threshold,
    of denominator: Condition.Denominator,
    by weight: Condition.Weight,
    among name: MembershipClass?,
    total: Int64
  ) {
    object { json in
      switch threshold {
      case .atLeast(let fraction): json.member("atLeast", fraction.description)
      case .moreThan(let fraction): json.member("moreThan", fraction.description)
      }
      json.member("of", denominator.rawValue)
      json.member("by", weight.rawValue)
      json.optional("among", name?.rawValue)
      json.member("total", total)
    }
  }

  /// Writes a test of a quorum to reach.
  ///
  /// What is as it is where nothing is said, of all electors by members, is left out.
  mutating func quorum(_ quorum: Quorum, of total: Int64) {
    object { json in
      switch quorum {
      case .share(let threshold, let denominator, let weight, let name):
        switch threshold {
        case .atLeast(let fraction): json.member("fraction", fraction.description)
        case .moreThan(let fraction): json.member("moreThan", fraction.description)
        }
        if denominator != .all { json.member("of", denominator.rawValue) }
        if weight != .members { json.member("by", weight.rawValue) }
        json.optional("among", name?.rawValue)
      case .count(let count, let weight, let name):
        json.member("count", count)
        if weight != .members { json.member("by", weight.rawValue) }
        json.optional("among", name?.rawValue)
      case .presenceOf(let elector): json.member("presenceOf", elector)
      case .all, .any: break
      }
      json.member("total", total)
    }
  }
}
