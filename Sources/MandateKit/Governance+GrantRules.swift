extension Governance {
  /// Returns the mandates that rules do not allow, each with the rule that does not.
  ///
  /// - Parameter rules: The rules, those of English law unless given.
  /// - Returns: The pairs, by the identifier of the mandate, then in the order of the rules.
  package func grants(
    against rules: [GrantRule] = Catalogue.english.grantRules
  ) -> [(mandate: Mandate, rule: GrantRule)] {
    mandates.flatMap { prepared in
      rules.filter { breaks(prepared, $0) }.map { (mandate: prepared.mandate, rule: $0) }
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
