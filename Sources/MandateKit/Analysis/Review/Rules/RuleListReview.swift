/// Reviews the lists of rules of bodies: which apply, who has the casting vote, what they count.
struct RuleListReview {
  let governance: Governance
  let snapshot: StructureSnapshot

  private var date: CivilDate { snapshot.date }

  func findings() -> [ReviewFinding] {
    governance.bodies.indices.filter { snapshot.exists[$0] }.flatMap { body in
      reach(body) + castingVotes(body) + votes(body) + seats(body)
    }
  }

  private func finding(_ fact: ReviewFinding.Fact, rule: Int? = nil) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(date), rule: rule)
  }

  private func entries(
    _ body: PartyIndex
  ) -> [(place: Int, entry: CompiledRules.Entry)] {
    governance.rules[body].entries.enumerated().filter { $0.element.mayApply(on: date) }
      .map { (place: $0.offset, entry: $0.element) }
  }

  /// Rules that an earlier one leaves no proposal to decide, and lists that leave proposals without a rule.
  private func reach(_ body: PartyIndex) -> [ReviewFinding] {
    let (id, all, entries) = (
      governance.id(of: body), governance.rules[body].entries, entries(body)
    )
    if all.isEmpty { return [] }
    var findings: [ReviewFinding] = []
    for (place, entry) in entries {
      guard let earlier = all.prefix(place).firstIndex(where: { $0.covers(entry) }) else {
        continue
      }
      let number = governance.ruleNumber(of: body, place)
      findings.append(finding(.ruleNeverApplies(id, after: earlier + 1), rule: number))
    }
    if !entries.contains(where: { $0.entry.when == .always && $0.entry.period.contains(date) }) {
      findings.append(finding(.noRuleForSome(id)))
    }
    return findings
  }

  /// Casting votes that bear on no test, and those of somebody who no longer exists.
  private func castingVotes(_ body: PartyIndex) -> [ReviewFinding] {
    let id = governance.id(of: body)
    var findings: [ReviewFinding] = []
    for (place, entry) in entries(body) where entry.rule.rule.castingVote != nil {
      let number = governance.ruleNumber(of: body, place)
      if entry.rule.castingVote == .none {
        findings.append(finding(.castingVoteWithoutEffect(id), rule: number))
      }
      let gone = entry.rule.castingHolders.filter { !snapshot.exists[$0] }
      if !gone.isEmpty {
        let holders = gone.map { governance.id(of: $0) }
        findings.append(finding(.castingVoteHolderGone(id, holders: holders), rule: number))
      }
    }
    return findings
  }

  /// Rules that count votes where every elector has one.
  private func votes(_ body: PartyIndex) -> [ReviewFinding] {
    guard !snapshot.electors[body].isEmpty else { return [] }
    let isGiven = snapshot.electors.slots(of: body).contains { snapshot.seat(in: $0).votes != nil }
    if isGiven { return [] }
    return entries(body).compactMap { place, entry in
      guard entry.rule.rule.scale == nil,
        entry.rule.measures.contains(where: { $0.weight == .votes })
      else { return nil }
      let number = governance.ruleNumber(of: body, place)
      return finding(.votesAllAlike(governance.id(of: body)), rule: number)
    }
  }

  /// Votes and classes of members that no rule of the body reads.
  private func seats(_ body: PartyIndex) -> [ReviewFinding] {
    guard snapshot.hasSeats else { return [] }
    let measures = entries(body).flatMap { $0.entry.rule.measures }
    var (members, classes): ([PartyID], Set<MembershipClass>) = ([], [])
    for slot in snapshot.electors.slots(of: body) {
      let seat = snapshot.seat(in: slot)
      if seat.votes != nil { members.append(governance.id(of: snapshot.electors[slot])) }
      classes.formUnion(seat.classes)
    }
    var findings: [ReviewFinding] = []
    if !members.isEmpty, !measures.contains(where: { $0.weight == .votes }) {
      findings.append(finding(.votesNotCounted(governance.id(of: body), members: members.sorted())))
    }
    let read = Set(measures.map { $0.group })
    let unread = classes.filter { !read.contains(.ofClass($0)) }
      .sorted { UTF8Order.precedes($0.rawValue, $1.rawValue) }
    if !unread.isEmpty {
      findings.append(finding(.classesNotNamed(governance.id(of: body), classes: unread)))
    }
    return findings
  }
}

extension CompiledRules.Entry {
  /// Returns whether it applies to everything that another applies to.
  fileprivate func covers(_ other: CompiledRules.Entry) -> Bool {
    let isInForce = period == .always || (dated == other.dated && period.covers(other.period))
    return isInForce && when.covers(other.when)
  }
}

extension Period {
  /// Returns whether it holds every day of another.
  fileprivate func covers(_ other: Period) -> Bool {
    let begins = from.map { from in other.from.map { from <= $0 } ?? false } ?? true
    let ends = until.map { until in other.until.map { $0 <= until } ?? false } ?? true
    return begins && ends
  }
}

extension Occasion {
  /// Returns whether it includes every proposal that another includes.
  fileprivate func covers(_ other: Occasion) -> Bool {
    func covers<Item: Equatable>(_ own: [Item]?, _ others: [Item]?) -> Bool {
      guard let own else { return true }
      return others.map { $0.allSatisfy { own.contains($0) } } ?? false
    }
    return coversSubjects(of: other) && covers(effects, other.effects)
      && covers(proposerKinds, other.proposerKinds) && covers(forumKinds, other.forumKinds)
      && (minimumValue ?? 0) <= (other.minimumValue ?? 0)
      && (concession == nil || concession == other.concession)
  }

  private func coversSubjects(of other: Occasion) -> Bool {
    guard let subjects else { return true }
    guard let others = other.subjects else { return subjects.contains(.everything) }
    return others.allSatisfy { pattern in
      subjects.contains(.everything) || pattern.subject.map { subjects.match($0) } ?? false
    }
  }
}
