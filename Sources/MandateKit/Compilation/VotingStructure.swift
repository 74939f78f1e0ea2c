/// The bodies and people whose positions bear on a proposal, as the nodes of a graph in which each body
/// with a rule has its electors below it.
///
/// In social choice, a compound simple game. Nodes are in the order of identifiers, so whatever is
/// listed by node is sorted.
struct VotingStructure: Sendable {
  /// Stored in a shared box, so that copying a structure is cheap.
  private let columns: Shared<Columns>

  /// The columns of the graph.
  struct Columns: Sendable {
    let parties: Column<VotingStructure, PartyIndex>
    let isGeneralPractice: Column<VotingStructure, Bool>
    let incapacities: Column<VotingStructure, Incapacity?>
    let incapacitated: [Node]
    let decisionOfEach: Column<VotingStructure, OptionalIndex<DecisionNode>>
    let decisions: Column<DecisionNode, DecisionNode>
    let rules: Column<DecisionNode, CompiledRule>
    let bodyDecisions: IndexRange<DecisionNode>
    let electors: Column<DecisionNode.Electorate, Node>
    let amounts: Column<DecisionNode.Amount, DecisionNode.Amount>
    let holders: Column<DecisionNode.Holder, Node>
    let tests: Column<CompiledTest, CompiledTest>
    let symbols: Shared<SymbolTable>
  }

  init(_ columns: Columns) {
    self.columns = Shared(columns)
  }

  /// A reason why a body cannot take any position on a proposal.
  enum Incapacity: UInt8, Sendable {
    case doesNotExist
    /// It has rules, none of which applies to the proposal.
    case noRuleApplies
    case outsideCompetence
  }

  /// The nodes that cannot take any position, sorted.
  var incapacitated: [Node] { _read { yield columns.value.incapacitated } }
  /// The body of each node, sorted.
  var parties: Column<VotingStructure, PartyIndex> { _read { yield columns.value.parties } }
  /// Whether the body of each node is of a kind that speaks for general practice.
  var isGeneralPractice: Column<VotingStructure, Bool> {
    _read { yield columns.value.isGeneralPractice }
  }
  /// The reason why each node cannot take any position, where there is one.
  var incapacities: Column<VotingStructure, Incapacity?> {
    _read { yield columns.value.incapacities }
  }
  /// The decision nodes: bodies with a rule, each after those of its electors that have one, then
  /// the plebiscites of all practices affected.
  var decisions: Column<DecisionNode, DecisionNode> { _read { yield columns.value.decisions } }
  /// The decision nodes that are bodies, which come first.
  var bodyDecisions: IndexRange<DecisionNode> { columns.value.bodyDecisions }
  /// The electors, decision node by decision node.
  var electors: Column<DecisionNode.Electorate, Node> { _read { yield columns.value.electors } }
  /// The tests of the rules, those of adjacent decision nodes with the same rule once.
  var tests: Column<CompiledTest, CompiledTest> { _read { yield columns.value.tests } }
  /// The amounts of electors in the measures of rules, decision node by decision node, and there by
  /// elector, then measure.
  var amounts: Column<DecisionNode.Amount, DecisionNode.Amount> {
    _read { yield columns.value.amounts }
  }
  /// Those who are listed as having the casting vote, decision node by decision node.
  var holders: Column<DecisionNode.Holder, Node> { _read { yield columns.value.holders } }
  /// The identifiers of the bodies.
  var symbols: Shared<SymbolTable> { _read { yield columns.value.symbols } }

  /// The number of nodes.
  var count: Int { columns.value.parties.count }

  /// Returns the identifier of the body of a node.
  func id(of node: Node) -> Body.ID { symbols.value.parties[parties[node]] }

  /// Returns whether a node is a person.
  func isPerson(_ node: Node) -> Bool { parties[node].position >= symbols.value.bodies }

  /// Returns the kind of the body of a node, or the word for a person.
  func kind(of node: Node) -> BodyKind { symbols.value.kinds[parties[node]] }

  /// Returns the rule of a decision node for the proposal.
  func rule(of decision: Index<DecisionNode>) -> CompiledRule { columns.value.rules[decision] }

  /// Returns the node of a body, or `nil` where it has none.
  ///
  /// - Complexity: O(log nodes).
  func node(of party: PartyIndex) -> Node? {
    let node = parties.firstSorted { $0 >= party }
    return node.position < count && parties[node] == party ? node : nil
  }

  /// Returns the decision node of a body that decides by a rule, or `nil` for any other.
  @inline(__always)
  func decision(of node: Node) -> Index<DecisionNode>? { columns.value.decisionOfEach[node].index }

  /// Those who can give the casting vote of a decision node: those listed, or, for whoever presides, the
  /// electors.
  func castingVoteHolders(of decision: Index<DecisionNode>) -> [PartyIndex] {
    let rule = rule(of: decision)
    return switch rule.rule.castingVote {
    case nil: []
    case .listed?: rule.castingHolders
    case .presiding?: decisions[decision].electors.map { parties[electors[$0]] }
    }
  }

  /// The electors of a node and those with a casting vote in it.
  func voters(of node: Node) -> ArraySlice<Node> {
    guard let decision = decision(of: node) else { return [] }
    let range = decisions[decision].holders
    if range.isEmpty { return electors(of: node) }
    return electors(of: node) + holders.values[range.startIndex..<range.endIndex]
  }

  /// Returns the electors of a node, none where it does not decide by a rule.
  func electors(of node: Node) -> ArraySlice<Node> {
    guard let decision = decision(of: node) else { return [] }
    let range = decisions[decision].electors
    return electors.values[range.startIndex..<range.endIndex]
  }
}

/// The index of a body in a voting structure.
typealias Node = Index<VotingStructure>
