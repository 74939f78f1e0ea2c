/// A body that decides by a rule, or a plebiscite: all practices affected deciding together by one.
struct DecisionNode: Sendable {
  private let body: OptionalIndex<VotingStructure>
  let quorum: Quorum?
  let countsPatients: Bool
  /// The test with which reading starts, relative to the first one of the rule.
  let start: Int16
  /// The first of its tests.
  let tests: Index<CompiledTest>
  /// Its electors.
  let electors: IndexRange<Electorate>
  /// Its electors that the rule names.
  let named: IndexRange<NamedElector>

  init(
    node: Node?,
    under rule: CompiledRule,
    electors: IndexRange<Electorate>,
    named: IndexRange<NamedElector>,
    tests: Index<CompiledTest>
  ) {
    body = OptionalIndex(node)
    quorum = rule.quorum
    countsPatients = rule.countsPatients
    start = rule.condition.start
    self.tests = tests
    self.electors = electors
    self.named = named
  }

  /// The node of the body, or `nil` for a plebiscite.
  var node: Node? { body.index }

  /// The electors of all decision nodes, one after the other.
  enum Electorate {}

  /// An elector that a rule names, with its bit.
  struct NamedElector: Sendable {
    let node: Node
    let bit: UInt8
  }
}
