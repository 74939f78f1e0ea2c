/// A decision rule without names, ready to be read against a tally.
struct CompiledRule: Sendable {
  /// Stored in a shared box, so that copying a rule is cheap.
  private let contents: Shared<Contents>

  private struct Contents: Sendable {
    let rule: DecisionRule
    /// The parties that the tests name, or `nil` for those that the document does not have.
    let named: [(name: PartyID, party: PartyIndex?)]
    let measures: [Measure]
    let quorum: Formula
    let passes: Formula
    let favouringTies: Formula
    let list: DecisionList
    let castingVote: CastingVote
    let castingHolders: [PartyIndex]
    let usesPatients: Bool
  }

  /// Who has the casting vote, if it bears on some test.
  enum CastingVote: Equatable, Sendable {
    /// Nobody, or it bears on no test.
    case none
    /// The first of those listed who is present.
    case listed
    /// Whoever presides.
    case presiding
  }

  /// Compiles a rule; those that it names are looked up among the parties.
  init(_ rule: DecisionRule, parties: [PartyID: PartyIndex]) {
    let named = rule.namedElectors.map { (name: $0, party: parties[$0]) }
    func party(_ name: PartyID) -> PartyIndex? { named.first { $0.name == name }?.party }
    // At most 21 measures, since a rule has at most 16 tests and names at most 4 classes.
    var measures = [Measure.members]
    func measure(_ measure: Measure) -> Int16 {
      if let known = measures.firstIndex(of: measure) { return Int16(clamping: known) }
      measures.append(measure)
      return Int16(clamping: measures.count - 1)
    }
    let passes = Formula(rule.passes, measure: measure, party: party)
    let quorum = rule.quorum.map { Formula($0, measure: measure, party: party) } ?? .all([])
    // The electors of each class are counted as members too, so that a class of nobody is known.
    for case .ofClass(let name) in measures.map({ $0.group }) {
      _ = measure(Measure(.members, among: name))
    }
    let bears = rule.castingVote != nil && passes.tests.contains { $0.breaksAtTie }
    let favouringTies = bears ? passes.map { .test($0.favouringTies) } : passes
    contents = Shared(
      Contents(
        rule: rule,
        named: named,
        measures: measures,
        quorum: quorum,
        passes: passes,
        favouringTies: favouringTies,
        list: DecisionList(quorum: quorum, passes: passes, favouringTies: favouringTies),
        castingVote: bears ? CastingVote(rule.castingVote) : .none,
        castingHolders: rule.castingVote?.listed.compactMap { parties[$0] } ?? [],
        usesPatients: measures.contains { measure in
          measure.weight == .patients || (measure.weight == .votes && rule.scale != nil)
        }
      )
    )
  }

  /// The rule as it was written.
  var rule: DecisionRule { _read { yield contents.value.rule } }
  /// Who must be present, as it was written.
  var quorum: Quorum? { contents.value.rule.quorum }
  /// The condition as it was written.
  var passes: Condition { _read { yield contents.value.rule.passes } }
  /// The tests, in the order in which they are read.
  var list: DecisionList { _read { yield contents.value.list } }
  /// What the tests count, the number of all electors first.
  var measures: [Measure] { _read { yield contents.value.measures } }
  /// Who has the casting vote, if it bears on some test.
  var castingVote: CastingVote { _read { yield contents.value.castingVote } }

  /// Those who are listed as having the casting vote, in order, whether or not it bears on some test.
  var castingHolders: [PartyIndex] { _read { yield contents.value.castingHolders } }

  /// Who must be present.
  var quorumFormula: Formula { _read { yield contents.value.quorum } }

  /// Returns the condition, the casting vote being for or not.
  func formula(favouringTies: Bool) -> Formula {
    favouringTies ? contents.value.favouringTies : contents.value.passes
  }

  /// Whether the rule counts the patients of electors, or may give votes for them.
  var usesPatients: Bool { contents.value.usesPatients }

  /// Whether some test counts those abstaining.
  var countsAbstentions: Bool {
    contents.value.passes.tests.contains { $0.each.abstain < 0 && $0.each.none == 0 }
  }

  /// Returns an elector as the rule sees it.
  func elector(_ facts: ElectorFacts) -> Elector {
    if measures.count == 1 { return Elector() }
    return Elector(amounts: measures.map { amount(of: facts, in: $0) })
  }

  /// Returns the amount of an elector in a measure of the rule.
  func amount(of elector: ElectorFacts, in measure: Measure) -> Int64 {
    elector.isCounted(by: measure) ? elector.weight(measure.weight, scale: rule.scale) : 0
  }

  /// Returns the index of a measure, or `nil` where no test counts it.
  func index(of measure: Measure) -> Int? { measures.firstIndex(of: measure) }

  /// Returns the index of a party that a test names, or `nil` where the document does not have it.
  func party(_ name: PartyID) -> PartyIndex? {
    contents.value.named.first { $0.name == name }?.party
  }

  /// Returns the test at a leaf of the condition, or `nil` for `all` and `any`.
  func test(_ condition: Condition) -> LinearTest? {
    LinearTest(condition, measure: { Int16(clamping: index(of: $0) ?? 0) }, party: party)
  }

  /// Returns the test at a leaf of the quorum, or `nil` for `all` and `any`.
  func test(_ quorum: Quorum) -> LinearTest? {
    LinearTest(quorum, measure: { Int16(clamping: index(of: $0) ?? 0) }, party: party)
  }

  /// Returns whether a test of the condition holds for a tally; `all` and `any` are no tests.
  func holds(_ condition: Condition, for tally: Tally) -> Bool {
    test(condition).map { Formula.test($0).holds(for: tally) } ?? false
  }

  /// Returns whether a test of the quorum holds for a tally; `all` and `any` are no tests.
  func holds(_ quorum: Quorum, for tally: Tally) -> Bool {
    test(quorum).map { Formula.test($0).holds(for: tally) } ?? false
  }

  /// Returns whether enough electors are present in a tally.
  func isQuorate(_ tally: Tally) -> Bool { quorumFormula.holds(for: tally) }

  /// Returns the verdict for a tally, the casting vote being for or not.
  func verdict(_ tally: Tally, favouringTies: Bool = false) -> Position {
    guard tally.members.all > 0, isQuorate(tally) else { return .none }
    if formula(favouringTies: favouringTies).holds(for: tally) { return .for }
    if tally.members.against > 0 { return .against }
    return tally.members.abstain > 0 ? .abstain : .none
  }
}

extension CompiledRule.CastingVote {
  fileprivate init(_ holder: CastingVoteHolder?) {
    switch holder {
    case nil: self = .none
    case .presiding?: self = .presiding
    case .listed?: self = .listed
    }
  }
}

extension DecisionRule {
  /// The parties that tests of the quorum and of the condition name, each once.
  var namedElectors: [PartyID] {
    var named = passes.namedBodies
    for name in quorum?.namedParties ?? [] where !named.contains(name) { named.append(name) }
    return named
  }
}
