/// The receiver of what an evaluation finds.
///
/// The evaluation is generic over it and specialised for both: a ``FindingTree`` gathers the findings
/// of a resolution, and with ``NoFindings`` only statuses are found.
protocol FindingSink: Sendable {
  /// Whether findings are gathered.
  static var gathers: Bool { get }

  /// Adds a finding; those added until its end are what it rests on.
  mutating func begin(_ finding: IndexedFinding) -> Index<Finding>

  /// Ends a finding.
  mutating func end(_ finding: Index<Finding>)

  /// Adds a finding that rests on no other once more.
  mutating func add(again finding: Index<Finding>)

  /// The number of findings.
  var count: Int { get }
}

/// What a finding says by itself, with parties and mandates by index.
struct IndexedFinding {
  let code: Finding.Code
  let status: Status?
  let party: PartyIndex?
  let mandate: Index<Mandate>?
  let proposal: Proposal.ID?
  let positions: PositionSet?
  let patients: Int64?
  let date: CivilDate?
  let required: Measure?
  let actual: Measure?
  let citesMandate: Bool
}

/// The sink that drops findings.
struct NoFindings: FindingSink {
  static var gathers: Bool { false }

  @inline(__always)
  mutating func begin(_ finding: IndexedFinding) -> Index<Finding> { Index(0) }

  @inline(__always)
  mutating func end(_ finding: Index<Finding>) {}

  @inline(__always)
  mutating func add(again finding: Index<Finding>) {}

  @inline(__always)
  var count: Int { 0 }
}

extension FindingTree: FindingSink {
  static var gathers: Bool { true }
}

extension Evaluation {
  /// Adds a finding, and then what it rests on.
  @inline(__always)
  mutating func add(
    _ code: Finding.Code,
    _ status: Status? = nil,
    party: PartyIndex? = nil,
    mandate: Index<Mandate>? = nil,
    proposal: Proposal.ID? = nil,
    positions: PositionSet? = nil,
    patients: Int64? = nil,
    date: CivilDate? = nil,
    required: Measure? = nil,
    actual: Measure? = nil,
    citesMandate: Bool = false,
    because: (inout Evaluation) -> Void = { _ in }
  ) {
    guard Trace.gathers else { return }
    let finding = trace.begin(
      IndexedFinding(
        code: code,
        status: status,
        party: party,
        mandate: mandate,
        proposal: proposal,
        positions: positions,
        patients: patients,
        date: date,
        required: required,
        actual: actual,
        citesMandate: citesMandate
      )
    )
    because(&self)
    trace.end(finding)
  }
}
