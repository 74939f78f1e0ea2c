/// The findings of an answer in one list.
///
/// Each stands before what it rests on, and refers to bodies and mandates by index: appending needs
/// no allocation and no retain, and releasing the tree is one deallocation.
struct FindingTree: Sendable {
  /// A fact by indices of a symbol table.
  typealias Fact = Finding.GenericFact<PartyIndex, Index<Mandate>, ProposalReference>

  /// One finding.
  struct Node: Sendable {
    let fact: Fact
    let status: Status?
    /// The index after all that it rests on.
    var end: Index<Finding>
  }

  /// Another proposal in a fact.
  enum ProposalReference: Hashable, Sendable {
    /// The proposal that adopts a mandate.
    case adopter(of: Index<Mandate>)
    /// One of the proposals that ratify what is agreed.
    case ratifier(Int)
    /// The earlier proposal that the proposal confirms.
    case confirmed
  }

  var nodes: [Node] = []
  /// Whether findings are kept; else only requirements are asked for, and those added are dropped.
  let keeps: Bool
  /// The identifiers of parties and mandates.
  var symbols: Shared<SymbolTable>
  /// The proposals that ratify what is agreed, in the order of the docket.
  var ratifiers: [Proposal.ID]
  /// The earlier proposal that is confirmed, or `nil` where none is.
  var confirmed: Proposal.ID?

  init(
    _ symbols: Shared<SymbolTable>,
    ratifiers: [Proposal.ID],
    confirmed: Proposal.ID? = nil,
    keeps: Bool = true
  ) {
    self.keeps = keeps
    self.symbols = symbols
    self.ratifiers = ratifiers
    self.confirmed = confirmed
  }

  /// The number of findings.
  var count: Int { nodes.count }

  /// Reserves room for a number of findings.
  mutating func reserveCapacity(_ count: Int) {
    if keeps { nodes.reserveCapacity(count) }
  }

  /// Adds a finding; those added until its end are what it rests on.
  @inline(__always)
  mutating func begin(_ fact: consuming Fact, status: Status?) -> Index<Finding> {
    let index = Index<Finding>(nodes.count)
    guard keeps else { return index }
    nodes.append(Node(fact: fact, status: status, end: Index(nodes.count + 1)))
    return index
  }

  /// Ends a finding.
  @inline(__always)
  mutating func end(_ finding: Index<Finding>) {
    // One that rests on no other was added with its end.
    if nodes.count > finding.position + 1 { nodes[finding.position].end = Index(nodes.count) }
  }

  /// Adds a copy of a finding that rests on no other.
  mutating func add(again finding: Index<Finding>) {
    guard keeps else { return }
    let node = nodes[finding.position]
    nodes.append(Node(fact: node.fact, status: node.status, end: Index(nodes.count + 1)))
  }

  /// Returns a fact by identifiers.
  func named(_ fact: Fact) -> Finding.Fact {
    fact.map(
      party: { symbols.value.parties[$0] },
      mandate: { symbols.value.mandates[$0] },
      proposal: { proposal in
        switch proposal {
        case .adopter(let mandate): symbols.value.adopters[mandate] ?? Proposal.ID("")
        case .ratifier(let index): ratifiers[index]
        case .confirmed: confirmed ?? Proposal.ID("")
        }
      }
    )
  }

  /// Returns the source of the mandate that a fact applies, or `nil` where it applies none.
  func source(of fact: Fact) -> Source? {
    fact.appliedMandate.flatMap { symbols.value.sources[$0] }
  }
}
