/// Analyzes one rule of one body.
///
/// The casting vote of those listed goes by where the first of them who is present stands; whoever
/// presides may cast it either way.
struct RuleAnalyzer {
  let governance: Governance
  let rule: CompiledRule
  /// The electors, and after them others who are listed for the casting vote.
  let electorate: Electorate<Party>
  /// The number of electors.
  let count: Int
  /// The tally with every elector in one position.
  let everyoneFor: Tally
  private let everyoneAgainst: Tally
  let everyoneSilent: Tally
  /// Whether it counts patients, and no elector is known to have any.
  let countsUnknownPatients: Bool
  /// The electors as a rule without a condition sees them, where that tells more of a quorum.
  let quorum: (rule: CompiledRule, electors: [Elector])?

  /// Prepares the analysis of a rule of a body on the date of a snapshot.
  init(
    governance: Governance,
    body: PartyIndex,
    rule: CompiledRule,
    snapshot: inout StructureSnapshot
  ) {
    self.governance = governance
    self.rule = rule
    let state = CastingVoteState(mayCome: rule.castingVote == .presiding)
    electorate = snapshot.electorate(of: body, under: rule, in: governance, castingVote: state)
    count = snapshot.electors[body].count
    // A scale gives votes for patients to those whose memberships give none.
    let isScaleUsed =
      rule.usesPatients
      && snapshot.electors.slots(of: body).contains { snapshot.seat(in: $0).votes == nil }
    countsUnknownPatients =
      (isScaleUsed || rule.measures.contains { $0.weight == .patients })
      && snapshot.electors[body].allSatisfy { snapshot.patients(of: $0) == 0 }
    everyoneFor = electorate.electors.tally(in: .for)
    everyoneAgainst = electorate.electors.tally(in: .against)
    everyoneSilent = electorate.electors.tally(in: .none)
    if let tree = rule.quorum, !tree.isOfMembers {
      let bare = CompiledRule(
        DecisionRule(quorum: tree, passes: .all([]), scale: rule.rule.scale),
        parties: governance.parties
      )
      let seen = snapshot.electorate(of: body, under: bare, in: governance)
      quorum = (bare, seen.electors)
    } else {
      quorum = nil
    }
  }

  var electors: [Elector] { electorate.electors }

  /// The identifiers of the electors, and of others who are listed for the casting vote.
  var ids: [PartyID] { electorate.members.map { governance.id(of: $0) } }

  /// Returns the analysis; each question that takes a search has a part of the steps.
  func analysis(_ steps: inout SearchBudget) -> RuleAnalysis {
    let ids = ids
    var analysis = RuleAnalysis(electors: Array(ids.prefix(count)))
    guard count > 0 else { return analysis }
    let quorum = rule.quorum
    analysis.isQuorumTrivial = quorum != nil && rule.isQuorate(everyoneSilent)
    analysis.isQuorumOutOfReach = !rule.isQuorate(everyoneFor)
    analysis.fewestPresent = fewestPresent(&steps)
    for test in quorum?.tests ?? [] {
      if !rule.holds(test, for: everyoneFor) { analysis.quorumTestsThatNeverHold.append(test) }
      if rule.holds(test, for: everyoneSilent) { analysis.quorumTestsThatAlwaysHold.append(test) }
    }
    analysis.canCarry = rule.verdict(everyoneFor) == .for
    for test in rule.passes.tests {
      if !rule.holds(test, for: everyoneFor) { analysis.testsThatNeverHold.append(test) }
      if rule.holds(test, for: everyoneAgainst) { analysis.testsThatAlwaysHold.append(test) }
    }
    guard analysis.canCarry else { return analysis }
    analysis.isCarriedBySilence = rule.verdict(everyoneSilent) == .for
    let groups = groups
    func all(_ holds: (Int) -> Bool) -> [PartyID] {
      groups.filter { holds($0[0]) }.joined().sorted().map { ids[$0] }
    }
    if !analysis.isCarriedBySilence {
      let alone = groups.first { carries(moving: $0[0], to: .for, others: .none) }
      analysis.carriedAlone = alone.map { ids[$0[0]] }
    }
    analysis.vetoes = all { !carries(moving: $0, to: .against, others: .for) }
    analysis.neededPresent = all { !carries(moving: $0, to: .none, others: .for) }
    analysis.blockingClasses = blockingClasses(ids)
    // The others do their worst by being against, and by not coming where a quorum asks for more.
    analysis.dictators = all {
      isQuorate(with: $0) && carries(moving: $0, to: .for, others: .against)
    }
    let dummies = steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps) {
      findDummies(among: groups, &$0)
    }
    if let dummies {
      analysis.dummies = dummies.sorted().map { ids[$0] }
    } else {
      analysis.unanswered.append(.dummies)
    }
    switch steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps, { findTie(&$0) }) {
    case .reached(let tie):
      analysis.tie = zip(ids, tie.positions).enumerated()
        .filter { $0.offset < count || $0.element.1 != .none }
        .map { ReviewFinding.ElectorPosition($0.element.0, $0.element.1) }
      analysis.absentFromTie = tie.isSettledByCastingVote ? electorate.holders.map { ids[$0] } : []
    case .impossible: break
    case .undecided: analysis.unanswered.append(.ties)
    }
    return analysis
  }

  /// Returns the rule's verdict with each elector, by index, in a position.
  ///
  /// Whoever presides casts no vote.
  func verdict(_ position: (Int) -> Position) -> Position {
    var tally = Tally()
    for (place, elector) in electors.enumerated() { tally.add(elector, as: position(place)) }
    return rule.verdict(tally, favouringTies: favoursTies(presiding: false, position))
  }

  /// Returns whether the casting vote is for, with each elector, by index, in a position.
  func favoursTies(presiding: Bool, _ position: (Int) -> Position) -> Bool {
    switch rule.castingVote {
    case .none: false
    case .presiding: presiding
    case .listed: electorate.holders.map(position).first { $0 != .none } == .for
    }
  }

  /// Returns whether the body is in favour with one elector in a position and all others in another.
  ///
  /// Whoever presides is one of the others.
  private func carries(moving elector: Int, to: Position, others: Position) -> Bool {
    carries(moving: [elector], to: to, others: others)
  }

  private func carries(moving moved: [Int], to: Position, others: Position) -> Bool {
    var tally =
      switch others {
      case .for: everyoneFor
      case .against: everyoneAgainst
      case .none, .abstain: everyoneSilent
      }
    for elector in moved { tally.move(electors[elector], from: others, to: to) }
    let favoursTies = favoursTies(presiding: others == .for) { moved.contains($0) ? to : others }
    return rule.verdict(tally, favouringTies: favoursTies) == .for
  }

  /// Returns whether there is a quorum with only one elector present.
  private func isQuorate(with elector: Int) -> Bool {
    var tally = everyoneSilent
    tally.move(electors[elector], from: .none, to: .for)
    return rule.isQuorate(tally)
  }

  /// The electors grouped by what the rule can distinguish, as indices.
  private var groups: [[Int]] {
    struct Kind: Hashable {
      let elector: Elector
      let holder: Int?
    }
    var known: [Kind: Int] = [:]
    var groups: [[Int]] = []
    for (place, elector) in electors.prefix(count).enumerated() {
      let kind = Kind(elector: elector, holder: electorate.holders.firstIndex(of: place))
      if let group = known[kind] {
        groups[group].append(place)
      } else {
        known[kind] = groups.count
        groups.append([place])
      }
    }
    return groups
  }

  /// The classes that the rule names, of which some electors are and others not, that can together
  /// prevent an approval, by being against or by staying away.
  private func blockingClasses(_ ids: [PartyID]) -> [RuleAnalysis.BlockingClass] {
    rule.measures.enumerated().compactMap { index, measure in
      guard measure.weight == .members, case .ofClass(let name) = measure.group else { return nil }
      let members = electors.indices.prefix(count).filter { electors[$0][index] > 0 }
      guard !members.isEmpty, members.count < count else { return nil }
      for position in [Position.against, .none]
      where !carries(moving: members, to: position, others: .for) {
        return RuleAnalysis.BlockingClass(
          name: name,
          electors: members.map { ids[$0] },
          position: position
        )
      }
      return nil
    }
    .sorted { UTF8Order.precedes($0.name.rawValue, $1.name.rawValue) }
  }
}
