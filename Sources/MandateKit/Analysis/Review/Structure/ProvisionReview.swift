/// Finds provisions that cannot be met, contradict one another, or select nobody.
struct ProvisionReview {
  let governance: Governance
  var snapshot: StructureSnapshot
  private let inForce: [IndexedProvision]
  private var reach: PositionsInReach

  private var date: CivilDate { snapshot.date }

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
    inForce = governance.provisions.values.filter { $0.provision.period.contains(snapshot.date) }
    reach = PositionsInReach(governance: governance, snapshot: snapshot)
  }

  mutating func findings() -> [ReviewFinding] {
    let duties = DutyReview(
      governance: governance,
      date: date,
      inForce: inForce.map { $0.provision }
    )
    let practices = governance.bodies.values.filter {
      $0.kind == .practice && $0.existence.contains(date)
    }
    let isNoListKnown =
      !practices.isEmpty && practices.allSatisfy { $0.listSize.patients(on: date) == 0 }
    return withoutProvision()
      + inForce.flatMap { provision in
        approvals(provision) + selections(provision)
          + PracticeRuleReview(governance, provision, on: date, isNoListKnown: isNoListKnown)
          .findings()
      } + workingDays()
      + contradictions() + duties.findings() + lawToCheck()
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
    let competence = governance.isBody(body) ? governance.bodies[body].competence : nil
    let isCompetent =
      competence.map { own in provision.when.subjects.map { own.overlap($0) } ?? true } ?? true
    if isCompetent, reach.positions(of: body).contains(PositionSet.for) { return [] }
    return [finding(.approvalImpossible(provision.id, of: governance.id(of: body)))]
  }

  /// Provisions that find nobody, whatever the proposal.
  private mutating func selections(_ indexed: IndexedProvision) -> [ReviewFinding] {
    let provision = indexed.provision
    guard let selector = provision.requires.selector, isEmpty(selector, naming: indexed.body) else {
      return []
    }
    return [finding(.selectsNobody(provision.id, by: selector))]
  }

  private mutating func isEmpty(_ selector: BodySelector, naming named: PartyIndex?) -> Bool {
    switch selector {
    case .kind(let kind):
      // Those who stand for no practice are found by no proposal.
      return !bodies(of: kind).contains { !snapshot.constituency(of: $0).isEmpty }
    case .every(let kind): return bodies(of: kind).isEmpty
    case .membersOf(_, let nonVoting):
      guard let named else { return true }
      let group = governance.standIn(for: named, on: &snapshot)
      return nonVoting ? snapshot.members[group].isEmpty : snapshot.electors[group].isEmpty
    case .body, .role: return false
    }
  }

  private func bodies(of kind: BodyKind) -> [PartyIndex] {
    governance.bodies.indices.filter {
      snapshot.exists[$0] && governance.bodies[$0].kind == kind
    }
  }

  /// There are bodies, and no provision is in force.
  private func withoutProvision() -> [ReviewFinding] {
    // Of one that goes by the opening of a proposal its end does not tell.
    let mayApply = governance.provisions.values.contains { indexed in
      indexed.provision.dated == .opening && (indexed.provision.period.from ?? date) <= date
    }
    if governance.bodies.isEmpty || mayApply || !inForce.isEmpty { return [] }
    return [finding(.noProvisionInForce)]
  }

  /// Provisions that count working days through a year without a bank holiday, in what is begun now.
  private func workingDays() -> [ReviewFinding] {
    let years = WorkingYears(calendar: governance.calendar)
    return inForce.flatMap { indexed in
      years.withoutHolidays(for: indexed.provision.requires, begun: date)
        .map { finding(.noBankHolidays(indexed.provision.id, year: $0)) }
    }
  }

  /// Provisions of shipped sets that were to be looked at again before the date, in force or not.
  private func lawToCheck() -> [ReviewFinding] {
    governance.provisions.values.compactMap { indexed in
      guard let day = Catalogue.shippedReviewDays[indexed.provision.id], day < date else {
        return nil
      }
      return finding(.lawToCheck(indexed.provision.id, after: day))
    }
  }

  /// A topic on which provisions can require the same.
  private enum Topic: Hashable {
    case approval(BodySelector)
    case approvalOfPractices
    case consultation(BodySelector, Requirement.Party, phase: String?)
    case noticeBefore(BodySelector, Requirement.Party)
    case noticeAfter(BodySelector, Requirement.Party)
    case representation(Power?)
    case authority
    case confirmation(BodySelector)

    init(_ requirement: Requirement) {
      switch requirement {
      case .approval(let selector): self = .approval(selector)
      case .approvalOfPractices: self = .approvalOfPractices
      case .consultation(let selector, let by, let standard):
        self = .consultation(selector, by, phase: standard.phase)
      case .notice(let selector, let by, .before): self = .noticeBefore(selector, by)
      case .notice(let selector, let by, .after): self = .noticeAfter(selector, by)
      case .representation(let power, _): self = .representation(power)
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
