/// Builds a voting structure: finds the bodies that bear on a proposal, then makes them nodes.
struct VotingStructureBuilder {
  /// The bodies of which an essential approval is required, and others whose approval is.
  var essential: [PartyIndex] = []
  var other: [PartyIndex] = []
  /// The bodies that have voted, and further ones whose positions are asked for.
  var voters: [PartyIndex] = []
  /// The provisions that require an approval of the practices.
  var plebiscites: [Index<Provision>] = []
  private let standing: [PartyIndex]
  private let practices: [PartyIndex]

  /// The bodies in the order of their nodes, once they are found.
  private(set) var parties = Column<VotingStructure, PartyIndex>()
  private var incapacities = Column<VotingStructure, VotingStructure.Incapacity?>()
  /// Whether each node decides by a rule.
  private var decides = Column<VotingStructure, Bool>()

  init(_ affected: AffectedPracticesBuilder) {
    standing = affected.standing
    practices = affected.practices.values
  }

  /// Finds every body, and numbers them.
  mutating func findBodies(
    on structures: DatedStructure,
    facts: ProposalFacts?,
    compiler: inout ProposalCompiler
  ) {
    let snapshot = structures.decision
    compiler.seen.removeAll()
    var pending = standing
    pending.reserveCapacity(standing.count + essential.count + other.count + voters.count)
    pending += essential
    pending += other
    pending += voters
    var found: [PartyIndex] = []
    found.reserveCapacity(pending.count)
    while let body = pending.popLast() {
      guard compiler.seen.insert(body) else { continue }
      found.append(body)
      guard compiler.governance.rule(of: body) != nil,
        compiler.incapacity(of: body, on: snapshot, facts: facts) == nil
      else { continue }
      for slot in snapshot.electors.slots(of: body) {
        let elector = snapshot.electors[slot]
        if !compiler.seen.contains(elector) { pending.append(elector) }
      }
    }
    found.sort()
    parties = Column(found)
    incapacities = Column(
      found.map { compiler.incapacity(of: $0, on: snapshot, facts: facts) }
    )
    decides = Column(
      zip(found, incapacities.values).map { $1 == nil && compiler.governance.rule(of: $0) != nil }
    )
    compiler.number(parties)
  }

  /// Returns the structure, and its decision nodes that bear on an essential approval.
  func structure(
    on snapshot: inout StructureSnapshot,
    facts: ProposalFacts?,
    compiler: ProposalCompiler
  ) -> (structure: VotingStructure, essential: IndexRange<DecisionNode>) {
    let governance = compiler.governance
    var order = DecisionOrder(parties: parties, decides: decides)
    for body in essential {
      guard let node = compiler.nodes[body].index else { continue }
      order.add(node, nodes: compiler.nodes, electors: snapshot.electors)
    }
    let essentials = order.ordered.count
    for node in parties.indices where decides[node] {
      order.add(node, nodes: compiler.nodes, electors: snapshot.electors)
    }

    var rows = DecisionRows(nodes: parties.count, decisions: order.ordered.count)
    var decisionOfEach = Column<VotingStructure, OptionalIndex<DecisionNode>>(
      repeating: .none,
      count: parties.count
    )
    for node in order.ordered {
      guard let rule = governance.rule(of: parties[node]) else { continue }
      let electors = snapshot.electors[parties[node]]
      let decision = rows.add(
        rule,
        node: node,
        electors: electors,
        on: &snapshot,
        nodes: compiler.nodes
      )
      decisionOfEach[node] = OptionalIndex(decision)
    }
    let bodyDecisions = rows.decisions.indices
    for provision in plebiscites {
      guard let rule = governance.provisions[provision].rule else { continue }
      rows.add(rule, node: nil, electors: practices[...], on: &snapshot, nodes: compiler.nodes)
    }
    let columns = VotingStructure.Columns(
      parties: parties,
      isGeneralPractice: Column(parties.values.map { governance.isGeneralPractice[$0] }),
      patients: rows.patients,
      incapacities: incapacities,
      incapacitated: incapacities.elements.compactMap { $1 == nil ? nil : $0 },
      decisionOfEach: decisionOfEach,
      decisions: rows.decisions,
      bodyDecisions: bodyDecisions,
      electors: rows.electors,
      tests: rows.tests,
      named: rows.named,
      symbols: governance.symbols
    )
    return (VotingStructure(columns), IndexRange(0..<essentials))
  }
}

/// The nodes that decide by a rule, each after those of its electors that do.
private struct DecisionOrder {
  private(set) var ordered: [Node] = []
  private let parties: Column<VotingStructure, PartyIndex>
  /// Whether each node decides by a rule and has yet to be added.
  private var isMissing: Column<VotingStructure, Bool>

  init(parties: Column<VotingStructure, PartyIndex>, decides: Column<VotingStructure, Bool>) {
    self.parties = parties
    isMissing = decides
  }

  /// Adds a node, after all below it that are missing.
  ///
  /// The stack is on the heap: memberships can be of any depth.
  mutating func add(
    _ node: Node,
    nodes: Column<Party, OptionalIndex<VotingStructure>>,
    electors: Adjacency<Party, PartyIndex>
  ) {
    guard isMissing[node] else { return }
    isMissing[node] = false
    var stack = [(node: node, rest: electors[parties[node]])]
    while let (last, others) = stack.popLast() {
      var rest = others
      var below: Node?
      while below == nil, let elector = rest.popFirst() {
        if let node = nodes[elector].index, isMissing[node] { below = node }
      }
      if let below {
        isMissing[below] = false
        stack.append((last, rest))
        stack.append((below, electors[parties[below]]))
      } else {
        ordered.append(last)
      }
    }
  }
}

/// The decision nodes, and the rows that their rules read.
private struct DecisionRows {
  var decisions = Column<DecisionNode, DecisionNode>()
  var electors = Column<DecisionNode.Electorate, Node>()
  var tests = Column<CompiledTest, CompiledTest>()
  var named = Column<DecisionNode.NamedElector, DecisionNode.NamedElector>()
  var patients = Column<VotingStructure, Int64>()
  private let nodes: Int
  /// The first test of the last rule: many bodies have the same.
  private var lastTests = 0

  init(nodes: Int, decisions: Int) {
    self.nodes = nodes
    electors.values.reserveCapacity(nodes)
    self.decisions.values.reserveCapacity(decisions)
  }

  @discardableResult
  mutating func add(
    _ rule: CompiledRule,
    node: Node?,
    electors bodies: ArraySlice<PartyIndex>,
    on snapshot: inout StructureSnapshot,
    nodes: Column<Party, OptionalIndex<VotingStructure>>
  ) -> Index<DecisionNode> {
    let (firstElector, firstNamed) = (electors.count, named.count)
    if rule.countsPatients, patients.isEmpty {
      patients = Column(repeating: 0, count: self.nodes)
    }
    for body in bodies {
      guard let elector = nodes[body].index else { continue }
      electors.append(elector)
      if rule.countsPatients { patients[elector] = snapshot.patients(of: body) }
      if rule.namesBodies {
        let bit = rule.bit(of: body)
        if bit != 0 { named.append(DecisionNode.NamedElector(node: elector, bit: bit)) }
      }
    }
    if tests.values[lastTests...] != rule.condition.tests[...] {
      lastTests = tests.count
      tests.values += rule.condition.tests
    }
    return decisions.append(
      DecisionNode(
        node: node,
        under: rule,
        electors: IndexRange(firstElector..<electors.count),
        named: IndexRange(firstNamed..<named.count),
        tests: Index(lastTests)
      )
    )
  }
}
