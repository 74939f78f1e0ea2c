/// A decision rule whose named bodies are small numbers, ready to be read against a tally.
struct CompiledRule: Sendable {
  let quorum: Quorum?
  /// Whether some test counts patients.
  let countsPatients: Bool
  /// Whether some test counts those abstaining.
  let countsAbstentions: Bool

  /// Stored in a shared box, so that copying a rule is cheap.
  private let contents: Shared<Contents>

  private struct Contents: Sendable {
    let passes: Condition
    let condition: CompiledCondition
    /// The bodies that the tests name, and their indices, or `nil` for those that do not exist.
    let names: [PartyID]
    let named: [PartyIndex?]
  }

  init(_ rule: DecisionRule, parties: [PartyID: PartyIndex]) {
    quorum = rule.quorum
    let names = rule.passes.namedBodies
    let condition = CompiledCondition(rule.passes) { CompiledRule.bit(of: $0, among: names) }
    contents = Shared(
      Contents(
        passes: rule.passes,
        condition: condition,
        names: names,
        named: names.map { parties[$0] }
      )
    )
    countsPatients = condition.tests.contains { test in
      switch test.test {
      case .share(_, _, let weight), .count(_, let weight): weight == .patients
      case .noneAgainst, .consentOf, .notOpposedBy: false
      }
    }
    countsAbstentions = condition.tests.contains { test in
      if case .share(_, of: .present, _) = test.test { true } else { false }
    }
  }

  /// The condition as it was written.
  var passes: Condition { _read { yield contents.value.passes } }
  /// The condition, compiled.
  var condition: CompiledCondition { _read { yield contents.value.condition } }

  /// Whether the tests name somebody.
  var namesBodies: Bool { !contents.value.names.isEmpty }

  /// Returns the bit of a body that the tests name, by index, or no bit.
  func bit(of body: PartyIndex) -> UInt8 {
    CompiledRule.bit(of: body, among: contents.value.named)
  }

  /// Returns the index of a body that a test names, or `nil` where it does not exist.
  func party(_ name: PartyID) -> PartyIndex? {
    let names = contents.value.names
    return names.firstIndex(of: name).flatMap { contents.value.named[$0] }
  }

  /// Returns the bit of a body that a test names.
  func bit(of name: PartyID) -> UInt8 {
    CompiledRule.bit(of: name, among: contents.value.names)
  }

  /// At most 8 bodies are named.
  private static func bit<Name: Equatable>(of name: Name, among names: [Name]) -> UInt8 {
    names.firstIndex(of: name).map { 1 << UInt8($0) } ?? 0
  }

  /// Returns whether enough electors are present in a tally.
  func isQuorate(_ tally: Tally) -> Bool {
    quorum.map { $0.isMet(present: tally.members.present, of: tally.members.all) } ?? true
  }

  /// Returns whether one condition of the tree holds for a tally.
  func holds(_ condition: Condition, for tally: Tally) -> Bool {
    switch condition {
    case .all(let conditions): conditions.allSatisfy { holds($0, for: tally) }
    case .any(let conditions): conditions.contains { holds($0, for: tally) }
    default: CompiledTest.Test(condition, bit: bit(of:))?.holds(for: tally) ?? false
    }
  }

  /// Returns the verdict for a tally.
  func verdict(_ tally: Tally) -> Position {
    guard tally.members.all > 0, isQuorate(tally) else { return .none }
    if condition.holds(for: tally) { return .for }
    return tally.members.against > 0 ? .against : .none
  }
}
