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
    of denominator: some RawRepresentable<String>,
    by weight: Condition.Weight,
    among membershipClass: MembershipClass? = nil,
    total: some FixedWidthInteger
  ) {
    object { json in
      switch threshold {
      case .atLeast(let fraction): json.member("atLeast", fraction.description)
      case .moreThan(let fraction): json.member("moreThan", fraction.description)
      }
      json.member("of", denominator.rawValue)
      json.member("by", weight.rawValue)
      json.optional("among", membershipClass?.rawValue)
      json.member("total", total)
    }
  }

  /// Writes a number to reach, as an object where it is one among a class.
  mutating func count(
    _ least: Int64,
    by weight: Condition.Weight,
    among membershipClass: MembershipClass?
  ) {
    guard let membershipClass else { return value(least) }
    object { json in
      json.member("atLeast", least)
      json.member("by", weight.rawValue)
      json.member("among", membershipClass)
    }
  }

  /// Writes a test of a quorum to reach.
  mutating func quorum(_ quorum: Quorum, of total: some FixedWidthInteger) {
    switch quorum {
    case .share(.atLeast(let fraction), of: .all, by: .members, among: nil):
      object { json in
        json.member("fraction", fraction.description)
        json.member("total", total)
      }
    case .share(let threshold, of: let whole, by: let weight, among: let membershipClass):
      share(threshold, of: whole, by: weight, among: membershipClass, total: total)
    case .count(atLeast: let least, by: let weight, among: let membershipClass):
      object { json in
        json.member("count", least)
        if weight != .members || membershipClass != nil { json.member("by", weight.rawValue) }
        json.optional("among", membershipClass?.rawValue)
        json.member("total", total)
      }
    case .presenceOf(let elector): object { $0.member("presenceOf", elector) }
    case .all, .any: object { _ in }
    }
  }
}
