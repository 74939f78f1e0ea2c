/// What a body's rule makes possible, its electors being independent of one another.
///
/// Each elector can take each of the four positions: for, against, abstain, none. The body is in
/// favour where the quorum is met and the condition holds. All answers are exact. Those that take a
/// search name the question in ``unanswered`` where it would have taken more than 100,000 steps,
/// and are then left out rather than guessed. Where no positions carry, nobody is named as carrying,
/// blocking or mattering not.
public struct RuleAnalysis: Hashable, Sendable {
  /// The electors, sorted.
  public internal(set) var electors: [Body.ID]
  /// Whether some positions of the electors make the body be in favour.
  public internal(set) var canCarry = false
  /// The fewest electors who must be present, where the rule has a quorum.
  public internal(set) var fewestPresent: Int?
  /// The tests, in order, that hold under no positions.
  public internal(set) var testsThatNeverHold: [Condition] = []
  /// The tests, in order, that hold even with every elector against.
  public internal(set) var testsThatAlwaysHold: [Condition] = []
  /// Whether the body is in favour where no elector takes a position.
  public internal(set) var isCarriedBySilence = false
  /// The first elector whose position for makes the body be in favour, all others having none.
  ///
  /// Nothing where silence is enough.
  public internal(set) var carriedAlone: Body.ID?
  /// The electors without whose voting against an approval is possible, and with it is not, sorted.
  ///
  /// Each can prevent an approval by itself.
  public internal(set) var vetoes: [Body.ID] = []
  /// The elector who makes the body be in favour by being for, whatever the others do.
  public internal(set) var dictators: [Body.ID] = []
  /// The electors whose position never decides whether the body is in favour, sorted.
  public internal(set) var dummies: [Body.ID] = []
  /// Positions under which a share test is met by exactly half, which alone decides.
  ///
  /// Under them the condition would hold if the test did, and would not if it did not. A test is
  /// looked at where its threshold is one half.
  public internal(set) var tie: [ElectorPosition]?
  /// The questions that were not answered, in the order of their cases.
  public internal(set) var unanswered: [RuleQuestion] = []
}

extension Governance {
  /// Returns what a body's rule makes possible on a date.
  ///
  /// - Returns: The study, or nothing where there is no such body, it does not exist on the date, or
  ///   it has no rule.
  public func study(of body: Body.ID, on date: CivilDate) -> RuleAnalysis? {
    guard let index = parties[body], isBody(index), rules[index] != nil,
      bodies[index].existence.contains(date)
    else { return nil }
    var snapshot = self.snapshot(on: date)
    return RuleAnalyzer(governance: self, body: index, snapshot: &snapshot)?.study()
  }
}

/// Studies the rule of one body.
struct RuleAnalyzer {
  let governance: Governance
  let rule: CompiledRule
  let electors: [Elector]

  init?(governance: Governance, body: PartyIndex, snapshot: inout StructureSnapshot) {
    guard let rule = governance.rules[body] else { return nil }
    self.governance = governance
    self.rule = rule
    electors = snapshot.studied(body, under: rule)
  }

  func study() -> RuleAnalysis {
    var study = RuleAnalysis(electors: electors.map { governance.id(of: PartyIndex($0.body)) })
    study.fewestPresent = rule.quorum?.fewestPresent(of: electors.count)
    guard !electors.isEmpty else { return study }
    let (everyoneFor, everyoneAgainst) = (tally { _ in .for }, tally { _ in .against })
    study.canCarry = rule.verdict(everyoneFor) == .for
    for test in rule.passes.tests {
      if !rule.holds(test, everyoneFor) { study.testsThatNeverHold.append(test) }
      if rule.holds(test, everyoneAgainst) { study.testsThatAlwaysHold.append(test) }
    }
    guard study.canCarry else { return study }
    study.isCarriedBySilence = rule.verdict(tally { _ in .none }) == .for
    if !study.isCarriedBySilence {
      study.carriedAlone = first { alone in
        rule.verdict(tally { $0 == alone ? .for : .none }) == .for
      }
    }
    study.vetoes = all { vetoer in
      rule.verdict(tally { $0 == vetoer ? .against : .for }) != .for
    }
    // The others do their worst by being against, and by not coming where a quorum asks for more.
    let quorumIsMetAlone = study.fewestPresent ?? 0 <= 1
    study.dictators = all { dictator in
      quorumIsMetAlone && rule.verdict(tally { $0 == dictator ? .for : .against }) == .for
    }
    findDummies(&study)
    findTie(&study)
    return study
  }

  /// How the electors add up, each in a position by its place.
  func tally(_ position: (Int) -> Position) -> Tally {
    var tally = Tally()
    for (place, elector) in electors.enumerated() { tally.add(elector, as: position(place)) }
    return tally
  }

  /// The electors by whom the rule cannot tell them apart, as places, by the first of each group.
  private var groups: [[Int]] {
    var places: [Elector: Int] = [:]
    var groups: [[Int]] = []
    for (place, elector) in electors.enumerated() {
      let seen = Elector(body: 0, patients: elector.patients, bit: elector.bit)
      if let known = places[seen] {
        groups[known].append(place)
      } else {
        places[seen] = groups.count
        groups.append([place])
      }
    }
    return groups
  }

  private func all(_ holds: (Int) -> Bool) -> [Body.ID] {
    groups.filter { group in group.first.map(holds) ?? false }
      .joined().sorted().map { governance.id(of: PartyIndex(electors[$0].body)) }
  }

  private func first(_ holds: (Int) -> Bool) -> Body.ID? {
    groups.lazy.compactMap(\.first).first(where: holds).map {
      governance.id(of: PartyIndex(electors[$0].body))
    }
  }

  /// An elector matters where voting against undoes what voting for carries, or staying away does.
  private func findDummies(_ study: inout RuleAnalysis) {
    var dummies: [Int] = []
    let voting: [Position] =
      rule.countsAbstentions ? [.for, .none, .abstain, .against] : [.for, .abstain, .against]
    for group in groups {
      guard let place = group.first else { continue }
      let byVoting = search(without: place, others: voting, .against, then: .against)
      if case .found = byVoting { continue }
      let byComing = search(without: place, others: [.for, .none], .none, then: .none)
      if case .found = byComing { continue }
      guard case (.nothing, .nothing) = (byVoting, byComing) else {
        study.unanswered = [.dummies]
        return
      }
      dummies += group
    }
    study.dummies = dummies.sorted().map { governance.id(of: PartyIndex(electors[$0].body)) }
  }

  /// Searches positions of the others with which an elector carries by being for, and with another
  /// position brings about another verdict.
  private func search(
    without place: Int,
    others: [Position],
    _ position: Position,
    then verdict: Position
  ) -> PositionSearch.Answer {
    var rest = electors
    let elector = rest.remove(at: place)
    return PositionSearch(
      rule: rule,
      electors: rest,
      options: rest.map { _ in others.map { ($0, 0) } },
      aim: .verdicts([
        PositionSearch.Wish(also: (elector, .for), verdict: .for),
        PositionSearch.Wish(also: (elector, position), verdict: verdict),
      ])
    ).run()
  }

  private func findTie(_ study: inout RuleAnalysis) {
    for (test, condition) in rule.passes.tests.enumerated() {
      guard case .share(let threshold, let denominator, let weight) = condition, threshold.isHalf
      else { continue }
      // An odd total of all has no half.
      if denominator == .all, tally({ _ in .for }).counts(by: weight).all % 2 != 0 { continue }
      let search = PositionSearch(
        rule: rule,
        electors: electors,
        options: electors.map { _ in Position.allCases.map { ($0, 0) } },
        aim: .half(test: test)
      )
      switch search.run() {
      case .found(let positions, _):
        study.unanswered.removeAll { $0 == .ties }
        study.tie = zip(electors, positions).map {
          ElectorPosition(governance.id(of: PartyIndex($0.body)), $1)
        }
        return
      case .nothing: break
      case .gaveUp: if !study.unanswered.contains(.ties) { study.unanswered.append(.ties) }
      }
    }
  }
}

extension Condition.Threshold {
  /// Whether the bound is one half, however written.
  fileprivate var isHalf: Bool {
    switch self {
    case .atLeast(let fraction), .moreThan(let fraction):
      fraction.numerator * 2 == fraction.denominator
    }
  }
}

extension StructureSnapshot {
  /// Returns the electors of a body as its rule sees them, nobody being recused.
  mutating func studied(_ body: PartyIndex, under rule: CompiledRule) -> [Elector] {
    electors[body].map { elector in
      Elector(
        body: elector.position,
        patients: rule.countsPatients ? patients(of: elector) : 0,
        bit: rule.bit(of: elector)
      )
    }
  }
}
