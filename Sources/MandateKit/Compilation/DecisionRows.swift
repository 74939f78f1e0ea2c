/// The decision nodes, and the rows that their rules read.
struct DecisionRows {
  private(set) var decisions = Column<DecisionNode, DecisionNode>()
  private(set) var rules = Column<DecisionNode, CompiledRule>()
  private(set) var electors = Column<DecisionNode.Electorate, Node>()
  private(set) var amounts = Column<DecisionNode.Amount, DecisionNode.Amount>()
  private(set) var holders = Column<DecisionNode.Holder, Node>()
  private(set) var tests = Column<CompiledTest, CompiledTest>()
  private let kinds: Column<Party, BodyKind>
  private let bodies: Int
  private let nodes: Column<Party, OptionalIndex<VotingStructure>>
  /// The first test of the last rule: many bodies have the same.
  private var lastTests = 0

  /// Creates no rows.
  ///
  /// - Parameters:
  ///   - kinds: The kind of each body.
  ///   - bodies: The number of bodies, after which people are indexed.
  ///   - nodes: The node of each body and person.
  ///   - decisions: The number of decision nodes to make room for.
  ///   - electors: The number of electors, and of their amounts, to make room for.
  init(
    kinds: Column<Party, BodyKind>,
    bodies: Int,
    nodes: Column<Party, OptionalIndex<VotingStructure>>,
    decisions: Int,
    electors: Int
  ) {
    self.kinds = kinds
    self.bodies = bodies
    self.nodes = nodes
    self.decisions.values.reserveCapacity(decisions)
    rules.values.reserveCapacity(decisions)
    self.electors.values.reserveCapacity(electors)
    amounts.values.reserveCapacity(electors)
  }

  /// Adds a decision node, whose electors a function adds.
  @discardableResult
  mutating func add(
    _ rule: CompiledRule,
    node: Node?,
    electors add: (inout DecisionRows) -> Void
  ) -> Index<DecisionNode> {
    let (firstElector, firstAmount, firstHolder) = (electors.count, amounts.count, holders.count)
    add(&self)
    for holder in rule.castingHolders {
      if let node = nodes[holder].index { holders.append(node) }
    }
    if tests.values[lastTests...] != rule.list.tests[...] {
      lastTests = tests.count
      tests.values += rule.list.tests
    }
    rules.append(rule)
    return decisions.append(
      DecisionNode(
        node: node,
        under: rule,
        tests: Index(lastTests),
        electors: IndexRange(firstElector..<electors.count),
        amounts: IndexRange(firstAmount..<amounts.count),
        holders: IndexRange(firstHolder..<holders.count)
      )
    )
  }

  /// Adds an elector of the decision node that is being added.
  ///
  /// - Parameters:
  ///   - party: The elector.
  ///   - slot: Its place among the electors of all bodies, or `nil` for a practice in a plebiscite.
  ///   - snapshot: The structure on the record date.
  ///   - rule: The rule.
  mutating func add(
    _ party: PartyIndex,
    in slot: StructureSnapshot.ElectorSlot?,
    on snapshot: inout StructureSnapshot,
    _ rule: CompiledRule
  ) {
    guard let node = nodes[party].index else { return }
    electors.append(node)
    let measures = rule.measures.count
    if measures == 1 { return }
    let elector = snapshot.facts(
      of: party,
      kind: party.position < bodies ? kinds[party] : nil,
      in: slot,
      under: rule
    )
    for number in 1..<measures {
      let amount = rule.amount(of: elector, in: rule.measures[number])
      if amount == 0 { continue }
      amounts.append(
        DecisionNode.Amount(
          node: node,
          measure: Int32(clamping: number),
          amount: amount
        )
      )
    }
  }
}

extension StructureSnapshot {
  /// Finds what is known of an elector, as far as a rule counts it.
  ///
  /// - Parameters:
  ///   - party: The elector.
  ///   - kind: Its kind, or `nil` for a person.
  ///   - slot: Its place among the electors of all bodies, or `nil` where it is there by no membership.
  ///   - rule: The rule.
  /// - Returns: The facts.
  mutating func facts(
    of party: PartyIndex,
    kind: BodyKind?,
    in slot: ElectorSlot?,
    under rule: CompiledRule
  ) -> ElectorFacts {
    let seat = hasSeats ? slot.map { self.seat(in: $0) } ?? Seat() : Seat()
    return ElectorFacts(
      party,
      kind: kind,
      classes: seat.classes,
      votes: seat.votes,
      patients: rule.usesPatients ? patients(of: party) : 0
    )
  }
}
