/// A body that decides by a rule, or a plebiscite: all practices affected deciding together by one.
struct DecisionNode: Sendable {
  private let body: OptionalIndex<VotingStructure>
  /// The tests with which reading starts, relative to the first one of the rule.
  let starts: DecisionList.Starts
  /// The first of its tests.
  let tests: Index<CompiledTest>
  /// Its electors.
  let electors: IndexRange<Electorate>
  /// The number of measures after the number of electors.
  let measures: Int
  /// The amounts of its electors in these measures, as far as they are not 0.
  let amounts: IndexRange<Amount>
  /// Those who are listed as having the casting vote, in their order.
  let holders: IndexRange<Holder>
  /// Whether a casting vote bears on some test.
  let hasCastingVote: Bool

  init(
    node: Node?,
    under rule: CompiledRule,
    tests: Index<CompiledTest>,
    electors: IndexRange<Electorate>,
    amounts: IndexRange<Amount>,
    holders: IndexRange<Holder>
  ) {
    body = OptionalIndex(node)
    starts = rule.list.starts
    self.tests = tests
    self.electors = electors
    measures = rule.measures.count - 1
    self.amounts = amounts
    self.holders = holders
    hasCastingVote = rule.castingVote != .none
  }

  /// The node of the body, or `nil` for a plebiscite.
  var node: Node? { body.index }

  /// The electors of all decision nodes, one after the other.
  enum Electorate {}

  /// Those who are listed as having the casting vote, decision node by decision node.
  enum Holder {}

  /// The amount of an elector in a measure other than the number of electors.
  struct Amount: Sendable {
    let node: Node
    /// The index of the measure in the rule.
    let measure: Int32
    let amount: Int64
  }
}
