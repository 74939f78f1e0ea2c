/// A mandate that a rule does not allow.
struct GrantNotAllowed: Sendable {
  let mandate: Index<Mandate>
  let rule: Catalogue.GrantRule
}

extension Governance {
  /// Returns the mandates that rules do not allow, each with the rule that does not.
  ///
  /// - Parameter rules: The rules.
  /// - Returns: The pairs, by the identifier of the mandate, then in the order of the rules.
  /// - Complexity: O(mandates · rules).
  func grants(against rules: [Catalogue.GrantRule]) -> [GrantNotAllowed] {
    if rules.isEmpty { return [] }
    return mandates.indices.flatMap { mandate in
      rules.filter { breaks(mandate, rule: $0) }.map { GrantNotAllowed(mandate: mandate, rule: $0) }
    }
  }

  private func breaks(_ index: Index<Mandate>, rule: Catalogue.GrantRule) -> Bool {
    let giver = mandates[index].giver
    switch rule.givers {
    case .nobody: if giver != nil { return false }
    case .kinds(let kinds):
      guard let giver, isBody(giver), kinds.contains(bodies[giver].kind) else { return false }
    }
    let holder = mandates[index].holder
    let isHeldSo =
      isBody(holder) ? rule.holderKinds.contains(bodies[holder].kind) : rule.holdersArePeople
    guard isHeldSo else { return false }
    let mandate = mandates[index].mandate
    return rule.powers.contains { mandate.powers.contains($0) }
      && rule.period.overlaps(mandate.period)
      && rule.subjects.map { $0.overlap(mandate.subjects) } ?? true
  }
}
