/// The findings of an answer, laid flat.
///
/// There is a finding for every ballot, and most say little. So they lie in one list, each before
/// what it rests on, with numbers for names: to add one takes neither room of its own nor a count of
/// references, and to drop them all takes one step.
struct FindingTree: Sendable {
  private(set) var nodes: [Node] = []
  /// What few findings have, apart from them.
  private(set) var measures: [Measures] = []
  private(set) var references: [Reference] = []
  private(set) var names: Shared<SymbolTable>

  /// One finding.
  struct Node: Sendable {
    let code: Finding.Code
    let status: Status?
    let positions: PositionSet?
    /// The place behind all that it rests on.
    fileprivate(set) var end: Int32
    /// Numbers, or -1.
    let party: Int32
    let mandate: Int32
    let measures: Int32
    let reference: Int32
    /// The day that it is about.
    let date: CivilDate?
    /// Whether its source is where its mandate is written.
    let citesMandate: Bool
    /// How many, or -1.
    private let weight: Int64

    var patients: Int64? { weight < 0 ? nil : weight }

    init(
      _ code: Finding.Code,
      _ status: Status?,
      place: Int,
      party: Int?,
      mandate: Int?,
      positions: PositionSet?,
      patients: Int64?,
      date: CivilDate?,
      measures: Int?,
      reference: Int?,
      citesMandate: Bool
    ) {
      // There are fewer findings and names than numbers of 32 bits.
      func short(_ number: Int?) -> Int32 { Int32(truncatingIfNeeded: number ?? -1) }
      self.code = code
      self.status = status
      self.positions = positions
      self.citesMandate = citesMandate
      weight = patients ?? -1
      self.party = short(party)
      self.mandate = short(mandate)
      self.measures = short(measures)
      self.reference = short(reference)
      self.date = date
      end = short(place + 1)
    }
  }

  /// What a finding compares.
  struct Measures: Sendable {
    let required: Measure?
    let actual: Measure?
  }

  /// What a finding names besides a party and a mandate.
  struct Reference: Sendable {
    let proposal: Proposal.ID?
    let source: Source?
  }

  init(_ names: Shared<SymbolTable>) {
    self.names = names
  }

  /// How many findings there are.
  var count: Int { nodes.count }

  /// Makes room for some findings, of which some compare something.
  mutating func reserveCapacity(_ count: Int, measures: Int) {
    nodes.reserveCapacity(count)
    self.measures.reserveCapacity(measures)
  }

  /// Adds a finding; those added until its end are what it rests on.
  @inline(__always)
  mutating func begin(_ finding: IndexedFinding) -> Index<Finding> {
    begin(finding, citing: nil)
  }

  @inline(__always)
  private mutating func begin(_ finding: IndexedFinding, citing source: Source?) -> Index<Finding> {
    var measures: Int?
    if finding.required != nil || finding.actual != nil {
      measures = self.measures.count
      self.measures.append(Measures(required: finding.required, actual: finding.actual))
    }
    var reference: Int?
    if finding.proposal != nil || source != nil {
      reference = references.count
      references.append(Reference(proposal: finding.proposal, source: source))
    }
    let place = nodes.count
    nodes.append(
      Node(
        finding.code,
        finding.status,
        place: place,
        party: finding.party?.position,
        mandate: finding.mandate?.position,
        positions: finding.positions,
        patients: finding.patients,
        date: finding.date,
        measures: measures,
        reference: reference,
        citesMandate: finding.citesMandate
      )
    )
    return Index(place)
  }

  /// Ends a finding.
  @inline(__always)
  mutating func end(_ finding: Index<Finding>) {
    nodes[finding.position].end = Int32(truncatingIfNeeded: nodes.count)
  }

  /// Adds a finding that rests on nothing once more.
  mutating func add(again finding: Index<Finding>) {
    var node = nodes[finding.position]
    node.end = Int32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(node)
  }
}

extension FindingTree {
  /// Lays out findings that are given by name.
  init(_ entries: [Entry]) {
    self.init(Shared(SymbolTable()))
    var names = SymbolTable()
    for entry in entries {
      let content = entry.content
      let finding = begin(
        IndexedFinding(
          code: content.code,
          status: content.status,
          party: content.party.map { names.parties.append($0) },
          mandate: content.mandate.map { names.mandates.append($0) },
          proposal: content.proposal,
          positions: content.positions,
          patients: content.patients,
          date: content.date,
          required: content.required,
          actual: content.actual,
          citesMandate: false
        ),
        citing: content.source
      )
      nodes[finding.position].end = Int32(truncatingIfNeeded: finding.position + entry.size)
    }
    self.names = Shared(names)
  }
}
