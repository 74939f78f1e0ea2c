/// A decision rule whose named bodies are small numbers, ready to be read against a tally.
struct CompiledRule: Sendable {
  let quorum: Quorum?
  /// Whether some test counts patients.
  let countsPatients: Bool
  /// Whether the number abstaining matters to some test.
  let countsAbstentions: Bool

  /// Kept once: a rule is handed from judge to judge.
  private let prepared: Shared<CompiledCondition>

  init(_ rule: DecisionRule, parties: [PartyID: PartyIndex]) {
    quorum = rule.quorum
    prepared = Shared(CompiledCondition(rule.passes, parties: parties))
    var countsPatients = false
    var countsAbstentions = false
    for test in rule.passes.tests {
      switch test {
      case .share(_, let denominator, let weight):
        if weight == .patients { countsPatients = true }
        if denominator == .present { countsAbstentions = true }
      case .count(_, let weight):
        if weight == .patients { countsPatients = true }
      case .noneAgainst, .consentOf, .notOpposedBy, .all, .any: break
      }
    }
    self.countsPatients = countsPatients
    self.countsAbstentions = countsAbstentions
  }

  var passes: Condition { _read { yield prepared.value.condition } }
  /// The condition, laid out for reading.
  var tests: TestList { _read { yield prepared.value.tests } }
  /// The bodies that the tests name, as dense integers.
  ///
  /// At most 8.
  var named: [PartyIndex?] { _read { yield prepared.value.named } }

  /// The bit of a body that the tests name, or no bit.
  func bit(of body: PartyIndex) -> UInt8 {
    CompiledCondition.bit(of: body, among: named)
  }

  /// The body that a test names, as a dense integer.
  func party(_ name: Body.ID) -> PartyIndex? {
    prepared.value.names.firstIndex(of: name).flatMap { named[$0] }
  }

  /// The bit of a body that a test names.
  func bit(of name: Body.ID) -> UInt8 {
    CompiledCondition.bit(of: name, among: prepared.value.names)
  }

  /// Returns whether enough electors are present in a tally.
  func isQuorate(_ tally: Tally) -> Bool {
    quorum.map { $0.isMet(present: tally.members.present, of: tally.members.all) } ?? true
  }

  /// Returns whether the condition holds for a tally.
  func passes(_ tally: Tally) -> Bool {
    tests.holds(tally)
  }

  /// Returns whether one condition of the tree holds for a tally.
  func holds(_ condition: Condition, _ tally: Tally) -> Bool {
    switch condition {
    case .all(let conditions): conditions.allSatisfy { holds($0, tally) }
    case .any(let conditions): conditions.contains { holds($0, tally) }
    default: CompiledTest.Test(condition, bit: bit(of:))?.holds(tally) ?? false
    }
  }

  /// Returns the verdict for a tally.
  func verdict(_ tally: Tally) -> Position {
    guard tally.members.all > 0, isQuorate(tally) else { return .none }
    if passes(tally) { return .for }
    return tally.members.against > 0 ? .against : .none
  }
}

/// A condition whose named bodies are small numbers.
private struct CompiledCondition: Sendable {
  let condition: Condition
  let tests: TestList
  /// The bodies that the tests name, and as dense integers.
  let names: [Body.ID]
  let named: [PartyIndex?]

  init(_ condition: Condition, parties: [PartyID: PartyIndex]) {
    self.condition = condition
    let names = condition.namedBodies
    self.names = names
    named = names.map { parties[$0] }
    tests = TestList(condition) { CompiledCondition.bit(of: $0, among: names) }
  }

  /// The bit of a body among those that the tests name, or no bit.
  static func bit<Name: Equatable>(of name: Name, among names: [Name]) -> UInt8 {
    names.firstIndex(of: name).map { 1 << UInt8($0) } ?? 0
  }
}
