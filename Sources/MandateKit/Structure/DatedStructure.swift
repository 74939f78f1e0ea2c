/// The structure on the two dates of a proposal: the decision date, and the record date, whose
/// electorates and weights count.
struct DatedStructure: Sendable {
  /// The snapshot of the decision date, and that of the record date unless it is the same.
  private var snapshots: [StructureSnapshot]

  /// Takes the snapshot of the decision date, and that of the record date, or `nil` where that is the
  /// same.
  init(decision: StructureSnapshot, record: StructureSnapshot?) {
    snapshots = [decision] + (record.map { [$0] } ?? [])
  }

  /// Whether the structure is the same on both dates.
  var isOne: Bool { snapshots.count == 1 }

  /// The structure on the decision date.
  var decision: StructureSnapshot {
    _read { yield snapshots[0] }
    _modify { yield &snapshots[0] }
  }

  /// The structure on the record date.
  var record: StructureSnapshot {
    _read { yield snapshots[snapshots.count - 1] }
    _modify { yield &snapshots[snapshots.count - 1] }
  }
}
