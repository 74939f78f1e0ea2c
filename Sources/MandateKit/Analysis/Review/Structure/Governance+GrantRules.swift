extension Governance {
  /// Returns the mandates that rules do not allow, each with the rule that does not.
  ///
  /// - Parameter rules: The rules, those of English law unless given.
  /// - Returns: The pairs, by the identifier of the mandate, then in the order of the rules.
  package func grants(
    against rules: [Catalogue.GrantRule] = Catalogue.english.grantRules
  ) -> [(mandate: Mandate, rule: Catalogue.GrantRule)] {
    mandates.values.flatMap { indexed in
      rules.filter { breaks(indexed, rule: $0) }.map { (mandate: indexed.mandate, rule: $0) }
    }
  }

  private func breaks(_ indexed: IndexedMandate, rule: Catalogue.GrantRule) -> Bool {
    let mandate = indexed.mandate
    switch rule.givers {
    case .nobody: if indexed.giver != nil { return false }
    case .kinds(let kinds):
      guard let giver = indexed.giver, isBody(giver), kinds.contains(bodies[giver].kind)
      else { return false }
    }
    let isHeldSo =
      isBody(indexed.holder)
      ? rule.holderKinds.contains(bodies[indexed.holder].kind) : rule.holdersArePeople
    return isHeldSo && rule.powers.contains { mandate.powers.contains($0) }
      && rule.period.overlaps(mandate.period)
      && rule.subjects.map { $0.overlap(mandate.subjects) } ?? true
  }
}
