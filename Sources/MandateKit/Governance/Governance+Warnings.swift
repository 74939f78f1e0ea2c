extension Governance {
  /// Finds the grants that rules do not allow.
  ///
  /// They are warnings: the document is used as it is written.
  ///
  /// - Parameter rules: The rules, those of English law unless given.
  /// - Returns: The warnings, by the identifier of the mandate, then in the order of the rules.
  public func warnings(
    under rules: [GrantRule] = Catalogue.english.grantRules
  ) -> [GovernanceWarning] {
    mandates.values.flatMap { indexed in
      rules.filter { breaks(indexed, $0) }.map { GovernanceWarning(indexed.mandate, breaks: $0) }
    }
  }

  private func breaks(_ indexed: IndexedMandate, _ rule: GrantRule) -> Bool {
    let mandate = indexed.mandate
    switch rule.givers {
    case .nobody: if indexed.giver != nil { return false }
    case .kinds(let kinds):
      guard let giver = indexed.giver, isBody(giver), kinds.contains(bodies[giver].kind) else {
        return false
      }
    }
    let isHeldSo =
      isBody(indexed.holder)
      ? rule.holderKinds.contains(bodies[indexed.holder].kind) : rule.holdersArePeople
    return isHeldSo && rule.powers.contains { mandate.powers.contains($0) }
      && rule.period.overlaps(mandate.period)
      && rule.subjects.map { $0.overlap(mandate.subjects) } ?? true
  }
}

/// Something about a governance to look into, which does not make it invalid.
public struct GovernanceWarning: Hashable, Sendable {
  /// The kind of warning.
  public var code: Code
  /// The mandate.
  public var mandate: Mandate.ID
  /// Who gives it, or `nil` where the authority is said to be original.
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
