/// Finds provisions that cannot be met, contradict one another, or select nobody.
struct ProvisionReview {
  let governance: Governance
  var snapshot: StructureSnapshot
  private let inForce: [IndexedProvision]
  private var planner: VotePlanner<Party>

  private var date: CivilDate { snapshot.date }

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
    inForce = governance.provisions.values.filter { $0.provision.period.contains(snapshot.date) }
    planner = VotePlanner(governance: governance, snapshot: snapshot)
  }

  mutating func findings() -> [ReviewFinding] {
    let duties = DutyReview(
      governance: governance,
      date: date,
      inForce: inForce.map { $0.provision }
    )
    return inForce.flatMap { approvals($0) + selections($0.provision) + practiceRules($0) }
      + contradictions() + duties.findings()
  }

  private func finding(_ fact: ReviewFinding.Fact) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(date))
  }

  /// Essential approvals of a body that is not competent on the occasion, or cannot be in favour.
  private mutating func approvals(_ indexed: IndexedProvision) -> [ReviewFinding] {
    let provision = indexed.provision
    guard provision.force == .essential, case .approval(of: .body) = provision.requires,
      let named = indexed.body
    else { return [] }
    let body = governance.standIn(for: named, on: &snapshot)
    let competence = governance.bodies[body].competence
    let isCompetent =
      competence.map { own in provision.when.subjects.map { own.overlap($0) } ?? true } ?? true
    if isCompetent, planner.positions(of: body).contains(PositionSet.for) { return [] }
    return [finding(.approvalImpossible(provision.id, of: governance.id(of: body)))]
  }

  private func selections(_ provision: Provision) -> [ReviewFinding] {
    guard case .kind(let kind)? = provision.requires.selector else { return [] }
    let isThere = governance.bodies.indices.contains {
      snapshot.exists[$0] && governance.bodies[$0].kind == kind
    }
    return isThere ? [] : [finding(.selectsNobody(provision.id, kind: kind))]
  }

  /// What is wrong with a rule for the practices whichever they are.
  private func practiceRules(_ prepared: IndexedProvision) -> [ReviewFinding] {
    guard let rule = prepared.rule else { return [] }
    let owner = ReviewFinding.RuleOwner.provision(prepared.provision.id)
    var findings: [ReviewFinding] = []
    if let quorum = rule.quorum, quorum.fewestPresent(of: 1) == 0 {
      findings.append(finding(.quorumOfZero(owner, quorum)))
    }
    for named in rule.passes.namedBodies {
      guard let body = governance.parties[named], !governance.isPractice[body] else { continue }
      let isConsent = rule.passes.tests.contains(.consentOf(named))
      findings.append(
        finding(
          isConsent
            ? .testNeverHolds(owner, .names(named)) : .testAlwaysHolds(owner, .names(named))
        )
      )
    }
    return findings
  }

  /// A topic on which provisions can require the same.
  private enum Topic: Hashable {
    case approval(BodySelector)
    case approvalOfPractices
    case consultation(BodySelector, Requirement.Party)
    case noticeBefore(BodySelector, Requirement.Party)
    case noticeAfter(BodySelector, Requirement.Party)
    case representation
    case authority
    case confirmation(BodySelector)

    init(_ requirement: Requirement) {
      switch requirement {
      case .approval(let selector): self = .approval(selector)
      case .approvalOfPractices: self = .approvalOfPractices
      case .consultation(let selector, let by, _): self = .consultation(selector, by)
      case .notice(let selector, let by, .before): self = .noticeBefore(selector, by)
      case .notice(let selector, let by, .after): self = .noticeAfter(selector, by)
      case .representation: self = .representation
      case .authority: self = .authority
      case .confirmation(let selector, _): self = .confirmation(selector)
      }
    }
  }

  /// Provisions on one matter that differ in what they ask or in force, and can apply together.
  private func contradictions() -> [ReviewFinding] {
    var order: [Topic] = []
    var groups: [Topic: [Provision]] = [:]
    for provision in inForce.map({ $0.provision }) {
      let topic = Topic(provision.requires)
      if groups[topic] == nil { order.append(topic) }
      groups[topic, default: []].append(provision)
    }
    return order.compactMap { topic in
      let provisions = groups[topic] ?? []
      let concerned = provisions.enumerated().filter { place, provision in
        provisions.enumerated().contains { other, against in
          other != place && provision.differs(from: against)
            && provision.when.overlaps(against.when)
        }
      }
      .map { $0.element }
      guard let first = concerned.first else { return nil }
      return finding(
        .contradictoryProvisions(concerned.map { $0.id }, of: first.requires.selector)
      )
    }
  }
}

extension Provision {
  /// Whether it asks by another measure, or with other force.
  fileprivate func differs(from other: Provision) -> Bool {
    requires != other.requires || force != other.force
  }
}

extension Occasion {
  /// Returns whether some proposal is an occasion of both.
  fileprivate func overlaps(_ other: Occasion) -> Bool {
    func meet<Item: Equatable>(_ left: [Item]?, _ right: [Item]?) -> Bool {
      guard let left, let right else { return true }
      return left.contains { right.contains($0) }
    }
    return meet(effects, other.effects) && meet(proposerKinds, other.proposerKinds)
      && meet(forumKinds, other.forumKinds)
      && (concession == nil || other.concession == nil || concession == other.concession)
      && overlapInSubjects(other)
  }

  private func overlapInSubjects(_ other: Occasion) -> Bool {
    guard let subjects, let others = other.subjects else { return true }
    return subjects.overlap(others)
  }
}
