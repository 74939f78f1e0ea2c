/// Finds what is wrong with a rule by which the practices affected decide, whichever they are.
struct PracticeRuleReview {
  private let governance: Governance
  private let provision: IndexedProvision
  private let date: CivilDate
  /// Whether there are practices, and no patients are known of any.
  private let isNoListKnown: Bool

  init(
    _ governance: Governance,
    _ provision: IndexedProvision,
    on date: CivilDate,
    isNoListKnown: Bool
  ) {
    self.governance = governance
    self.provision = provision
    self.date = date
    self.isNoListKnown = isNoListKnown
  }

  private var owner: ReviewFinding.RuleOwner { .provision(provision.provision.id) }

  private func finding(_ fact: ReviewFinding.Fact) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(date))
  }

  func findings() -> [ReviewFinding] {
    guard let rule = provision.rule else { return [] }
    var findings: [ReviewFinding] = []
    let tests = rule.quorum?.tests ?? []
    if isNoListKnown, rule.usesPatients {
      findings.append(finding(.noPatientsKnown(owner)))
    }
    if let quorum = rule.quorum, isMetByNobody(quorum, under: rule) {
      findings.append(finding(.quorumOfZero(owner, quorum)))
    }
    for case .presenceOf(let party) in tests where !isPractice(party) {
      findings.append(finding(.testNeverHolds(owner, .names(party))))
    }
    for named in rule.passes.namedBodies where !isPractice(named) {
      let isConsent = rule.passes.tests.contains(.consentOf(named))
      findings.append(
        finding(
          isConsent
            ? .testNeverHolds(owner, .names(named)) : .testAlwaysHolds(owner, .names(named))
        )
      )
    }
    return findings + tests.compactMap { ofNoClass($0) }
      + rule.passes.tests.compactMap { ofNoClass($0) }
  }

  /// Whether a quorum is met by one practice that does not take part, which none of its tests names.
  private func isMetByNobody(_ quorum: Quorum, under rule: CompiledRule) -> Bool {
    let practice = ElectorFacts(Index(governance.parties.count), kind: .practice, patients: 1)
    return rule.isQuorate([rule.elector(practice)].tally(in: .none))
  }

  private func isPractice(_ party: PartyID) -> Bool {
    governance.parties[party].map { governance.isPractice[$0] } ?? true
  }

  /// A test among a class: practices have none by a membership, and are of their kind alone.
  private func ofNoClass(_ quorum: Quorum) -> ReviewFinding? {
    switch quorum {
    case .share(let threshold, _, _, let name?) where name != MembershipClass.practice:
      let test = ReviewFinding.Test.quorum(quorum, total: 0)
      if case .moreThan = threshold { return finding(.testNeverHolds(owner, test)) }
      return finding(.testAlwaysHolds(owner, test))
    case .count(let least, _, let name?) where name != MembershipClass.practice:
      let test = ReviewFinding.Test.quorum(quorum, total: 0)
      return finding(
        least > 0 ? .testNeverHolds(owner, test) : .testAlwaysHolds(owner, test)
      )
    case .share, .count, .presenceOf, .all, .any: return nil
    }
  }

  private func ofNoClass(_ condition: Condition) -> ReviewFinding? {
    switch condition {
    case .share(let threshold, let denominator, let weight, let name?)
    where name != MembershipClass.practice:
      return finding(
        .testNeverHolds(
          owner,
          .share(threshold, of: denominator, by: weight, among: name, total: 0)
        )
      )
    case .count(let least, let weight, let name?) where name != MembershipClass.practice:
      let test = ReviewFinding.Test.count(
        atLeast: Int64(least),
        by: weight,
        among: name,
        total: 0
      )
      return finding(
        least > 0 ? .testNeverHolds(owner, test) : .testAlwaysHolds(owner, test)
      )
    case .noneAgainst(let name?) where name != MembershipClass.practice:
      return finding(.testAlwaysHolds(owner, .noneAgainst(among: name)))
    case .share, .count, .noneAgainst, .consentOf, .notOpposedBy, .all, .any: return nil
    }
  }
}

extension MembershipClass {
  /// The word that counts every practice, as their kind.
  fileprivate static let practice = MembershipClass(rawValue: BodyKind.practice.rawValue)
}
