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
  /// The rule by which each node decides, where it does.
  private var rules = Column<VotingStructure, CompiledRule?>()

  init(_ affected: AffectedPracticesBuilder) {
    standing = affected.standing
    practices = affected.practices.values
  }

  /// Finds every body and person, and numbers them.
  ///
  /// - Parameters:
  ///   - structures: The structure on the decision date, on which bodies have to exist, and on the
  ///     record date, whose electors count.
  ///   - facts: What is said of the proposal, or `nil` for proposals of any kind.
  ///   - compiler: The compiler.
  mutating func findBodies(
    on structures: DatedStructure,
    facts: ProposalFacts?,
    compiler: inout ProposalCompiler
  ) {
    compiler.seen.removeAll()
    // Read once: a snapshot takes long to copy.
    let (exists, electors) = (structures.decision.exists, structures.record.electors)
    let rulesOfEach = compiler.governance.rules
    var pending = standing
    pending.reserveCapacity(standing.count + essential.count + other.count + voters.count)
    pending += essential
    pending += other
    pending += voters
    var found: [(body: PartyIndex, capacity: ProposalCompiler.Capacity)] = []
    found.reserveCapacity(pending.count)
    // From the first on: the longest lists are sorted, so that what is found needs little sorting.
    var next = 0
    while next < pending.count {
      let body = pending[next]
      next += 1
      guard compiler.seen.insert(body) else { continue }
      let capacity = compiler.capacity(of: body, exists: exists[body], facts: facts)
      found.append((body, capacity))
      guard case .decides(let rule) = capacity else { continue }
      for slot in electors.slots(of: body) {
        let elector = electors[slot]
        if !compiler.seen.contains(elector) { pending.append(elector) }
      }
      for holder in rulesOfEach[body].entries[rule.position].rule.castingHolders
      where !compiler.seen.contains(holder) {
        pending.append(holder)
      }
    }
    found.sort { $0.body < $1.body }
    parties = Column(found.map { $0.body })
    incapacities.values.reserveCapacity(found.count)
    rules.values.reserveCapacity(found.count)
    for (body, capacity) in found {
      switch capacity {
      case .votes:
        incapacities.append(nil)
        rules.append(nil)
      case .decides(let rule):
        incapacities.append(nil)
        rules.append(rulesOfEach[body].entries[rule.position].rule)
      case .lacking(let reason):
        incapacities.append(reason)
        rules.append(nil)
      }
    }
    compiler.number(parties)
  }

  /// Builds the structure, and finds its decision nodes that bear on an essential approval.
  ///
  /// - Parameters:
  ///   - electorate: The structure on the record date, whose electors and weights count.
  ///   - compiler: The compiler.
  /// - Returns: The structure, and those of its decision nodes.
  func structure(
    electorate: inout StructureSnapshot,
    compiler: ProposalCompiler
  ) -> (structure: VotingStructure, essential: IndexRange<DecisionNode>) {
    let governance = compiler.governance
    let decides = Column<VotingStructure, Bool>(rules.values.map { $0 != nil })
    var order = DecisionOrder(parties: parties, decides: decides)
    for body in essential {
      guard let node = compiler.nodes[body].index else { continue }
      order.add(node, nodes: compiler.nodes, electors: electorate.electors)
    }
    let essentials = order.ordered.count
    for node in parties.indices where decides[node] {
      order.add(node, nodes: compiler.nodes, electors: electorate.electors)
    }

    var rows = DecisionRows(
      kinds: governance.symbols.value.kinds,
      bodies: governance.bodies.count,
      nodes: compiler.nodes,
      decisions: order.ordered.count,
      electors: parties.count
    )
    var decisionOfEach = Column<VotingStructure, OptionalIndex<DecisionNode>>(
      repeating: .none,
      count: parties.count
    )
    for node in order.ordered {
      guard let rule = rules[node] else { continue }
      let slots = electorate.electors.slots(of: parties[node])
      let decision = rows.add(rule, node: node) { rows in
        for slot in slots { rows.add(electorate.electors[slot], in: slot, on: &electorate, rule) }
      }
      decisionOfEach[node] = OptionalIndex(decision)
    }
    let bodyDecisions = rows.decisions.indices
    for provision in plebiscites {
      guard let rule = governance.provisions[provision].rule else { continue }
      rows.add(rule, node: nil) { rows in
        for practice in practices { rows.add(practice, in: nil, on: &electorate, rule) }
      }
    }
    let columns = VotingStructure.Columns(
      parties: parties,
      isGeneralPractice: Column(parties.values.map { governance.isGeneralPractice[$0] }),
      incapacities: incapacities,
      incapacitated: incapacities.elements.compactMap { $1 == nil ? nil : $0 },
      decisionOfEach: decisionOfEach,
      decisions: rows.decisions,
      rules: rows.rules,
      bodyDecisions: bodyDecisions,
      electors: rows.electors,
      amounts: rows.amounts,
      holders: rows.holders,
      tests: rows.tests,
      symbols: governance.symbols
    )
    return (VotingStructure(columns), IndexRange(0..<essentials))
  }
}
