/// The receiver of what an evaluation finds.
///
/// The evaluation is generic over it and specialised for both: a ``FindingTree`` gathers the findings
/// of a resolution, and with ``NoFindings`` only statuses are found.
protocol FindingSink: Sendable {
  /// Whether requirements are gathered, with what they rest on unless findings are dropped.
  static var gathers: Bool { get }

  /// Whether findings are kept.
  var keeps: Bool { get }

  /// Adds a finding; those added until its end are what it rests on.
  mutating func begin(_ fact: consuming FindingTree.Fact, status: Status?) -> Index<Finding>

  /// Ends a finding.
  mutating func end(_ finding: Index<Finding>)

  /// Adds a copy of a finding that rests on no other.
  mutating func add(again finding: Index<Finding>)

  /// The number of findings.
  var count: Int { get }
}

/// The sink that drops findings.
struct NoFindings: FindingSink {
  static var gathers: Bool { false }

  @inline(__always)
  var keeps: Bool { false }

  @inline(__always)
  mutating func begin(_ fact: consuming FindingTree.Fact, status: Status?) -> Index<Finding> {
    Index(0)
  }

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
    _ fact: consuming FindingTree.Fact,
    status: Status? = nil,
    because: (inout Evaluation) -> Void = { _ in }
  ) {
    guard Trace.gathers else { return }
    let finding = trace.begin(fact, status: status)
    because(&self)
    trace.end(finding)
  }
}
