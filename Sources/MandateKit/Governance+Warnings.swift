extension Governance {
  /// Finds the grants that rules do not allow.
  ///
  /// They are warnings: the arrangement is used as it is written.
  ///
  /// - Parameter rules: The rules, those of English law unless given.
  /// - Returns: The warnings, by the identifier of the mandate, then in the order of the rules.
  public func warnings(
    under rules: [GrantRule] = Catalogue.english.grantRules
  ) -> [GovernanceWarning] {
    mandates.flatMap { prepared in
      rules.filter { breaks(prepared, $0) }.map { GovernanceWarning(prepared.mandate, breaks: $0) }
    }
  }

  private func breaks(_ prepared: IndexedMandate, _ rule: GrantRule) -> Bool {
    let mandate = prepared.mandate
    switch rule.givers {
    case .nobody: if prepared.giver != nil { return false }
    case .kinds(let kinds):
      guard let giver = prepared.giver, giver < bodies.count, kinds.contains(bodies[giver].kind)
      else { return false }
    }
    let isHeldSo =
      prepared.holder < bodies.count
      ? rule.holderKinds.contains(bodies[prepared.holder].kind) : rule.holdersArePeople
    return isHeldSo && rule.powers.contains { mandate.powers.contains($0) }
      && rule.period.overlaps(mandate.period)
      && rule.subjects.map { $0.overlap(mandate.subjects) } ?? true
  }
}

/// Something about a governance arrangement to look into, which does not make it invalid.
public struct GovernanceWarning: Hashable, Sendable {
  /// What it is.
  public var code: Code
  /// The mandate.
  public var mandate: Mandate.ID
  /// Who gives it, or nothing where the authority is said to be original.
  public var giver: Body.ID?
  /// Who holds it.
  public var holder: PartyID
  /// The powers that may not be given so.
  public var powers: [Power]
  /// The rule that does not allow it.
  public var rule: GrantRule.ID
  /// Where that rule is written.
  public var source: Source

  init(_ mandate: Mandate, breaks rule: GrantRule) {
    code = .grantNotAllowed
    self.mandate = mandate.id
    giver = mandate.giver
    holder = mandate.holder
    powers = mandate.powers.filter { rule.powers.contains($0) }
    self.rule = rule.id
    source = rule.source
  }

  /// The stable codes of warnings.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The law does not allow the grant.
    case grantNotAllowed
  }
}

extension Period {
  /// Returns whether some day lies in both periods.
  fileprivate func overlaps(_ other: Period) -> Bool {
    func begins(_ period: Period, before end: CivilDate?) -> Bool {
      guard let from = period.from, let end else { return true }
      return from < end
    }
    return !isEmpty && !other.isEmpty && begins(self, before: other.until)
      && begins(other, before: until)
  }
}
