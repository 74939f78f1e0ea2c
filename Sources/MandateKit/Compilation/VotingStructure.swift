/// The bodies whose positions bear on a proposal on its decision date, as the nodes of a graph in
/// which each body with a rule has its electors below it.
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
    let patients: Column<VotingStructure, Int64>
    let incapacities: Column<VotingStructure, Incapacity?>
    let incapacitated: [Node]
    let decisionOfEach: Column<VotingStructure, OptionalIndex<DecisionNode>>
    let decisions: Column<DecisionNode, DecisionNode>
    let bodyDecisions: IndexRange<DecisionNode>
    let electors: Column<DecisionNode.Electorate, Node>
    let tests: Column<CompiledTest, CompiledTest>
    let named: Column<DecisionNode.NamedElector, DecisionNode.NamedElector>
    let symbols: Shared<SymbolTable>
  }

  init(_ columns: Columns) {
    self.columns = Shared(columns)
  }

  /// A reason why a body cannot take any position on a proposal.
  enum Incapacity: UInt8, Sendable {
    case doesNotExist
    case outsideCompetence
    case noRuleApplies
  }

  /// The nodes that cannot take any position, sorted.
  var incapacitated: [Node] { _read { yield columns.value.incapacitated } }
  /// The body of each node, sorted.
  var parties: Column<VotingStructure, PartyIndex> { _read { yield columns.value.parties } }
  /// Whether the body of each node is of a kind that speaks for general practice.
  var isGeneralPractice: Column<VotingStructure, Bool> {
    _read { yield columns.value.isGeneralPractice }
  }
  /// The patients by which each node counts as an elector; empty where no rule counts them.
  var patients: Column<VotingStructure, Int64> { _read { yield columns.value.patients } }
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
  /// The electors that rules name, decision node by decision node.
  var named: Column<DecisionNode.NamedElector, DecisionNode.NamedElector> {
    _read { yield columns.value.named }
  }
  /// The identifiers of the bodies.
  var symbols: Shared<SymbolTable> { _read { yield columns.value.symbols } }

  /// The number of nodes.
  var count: Int { columns.value.parties.count }

  /// Returns the identifier of the body of a node.
  func id(of node: Node) -> Body.ID { symbols.value.parties[parties[node]] }

  /// Returns whether a node is a person.
  func isPerson(_ node: Node) -> Bool { parties[node].position >= symbols.value.bodies }

  /// Returns the kind of the body of a node.
  func kind(of node: Node) -> BodyKind { symbols.value.kinds[parties[node]] }

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

  /// Those who have a casting vote in a decision node.
  func castingVoteHolders(of decision: Index<DecisionNode>) -> [PartyIndex] { [] }

  /// The electors of a node and those with a casting vote in it.
  func voters(of node: Node) -> ArraySlice<Node> { electors(of: node) }

  /// Returns the electors of a node, none where it does not decide by a rule.
  func electors(of node: Node) -> ArraySlice<Node> {
    guard let decision = decision(of: node) else { return [] }
    let range = decisions[decision].electors
    return electors.values[range.startIndex..<range.endIndex]
  }
}

/// The index of a body in a voting structure.
typealias Node = Index<VotingStructure>
