import MandateKit

/// The organisations of a register that became bodies.
struct RegisterBodies {
  /// The organisations by code.
  private(set) var records: [String: RegisterRecord] = [:]

  /// Adds the organisations to a draft.
  init(_ register: OrganisationRegister, draft: inout ImportDraft) {
    for record in register.records {
      if let first = records[record.code] {
        Self.reportRepeat(record, of: first, to: &draft)
        continue
      }
      guard let existence = Self.existence(of: record, &draft),
        draft.add(
          record.code,
          kind: record.kind,
          name: record.name,
          existence: existence,
          at: record.place
        )
      else { continue }
      records[record.code] = record
    }
  }

  /// The organisations, in the order of the codes.
  var sorted: [RegisterRecord] {
    records.values.sorted { $0.code < $1.code }
  }

  /// The practices, as the steps take them that add list sizes and the crosswalk.
  var practices: [String: ImportedPractice] {
    records.filter { $0.value.kind == .practice }.mapValues { _ in ImportedPractice() }
  }

  /// Returns the days on which an organisation exists, or `nil` if it is left out; reports what is odd
  /// about its dates.
  private static func existence(
    of record: RegisterRecord,
    _ draft: inout ImportDraft
  ) -> Period? {
    let (dates, asOf) = (record.dates, draft.asOf)
    var last = dates.last
    if record.isInactive, last == nil {
      last = asOf.adding(days: -1)
      draft.report(.closedWithoutDate, at: record.place) {
        "\(record.code) is inactive but has no end date; it was taken to exist until \(asOf)."
      }
    }
    if dates.first == nil {
      draft.report(.missingDate, at: record.place) {
        "\(record.code) has no start date; it was taken to have none."
      }
    }
    draft.reportFuture([("start date", dates.first), ("end date", dates.last)], at: record.place)
    let existence = Period(from: dates.first, through: last)
    guard existence.isEmpty else { return existence }
    draft.report(.endBeforeStart, at: record.place) {
      "\(record.code) ends before it starts; it was left out."
    }
    return nil
  }

  private static func reportRepeat(
    _ record: RegisterRecord,
    of first: RegisterRecord,
    to draft: inout ImportDraft
  ) {
    let isSame = record.says(sameAs: first)
    draft.report(isSame ? .duplicateRow : .duplicateCode, at: record.place) {
      isSame
        ? "\(record.code) is in the register already, on line \(first.line); it was taken once."
        : "\(record.code) is in the register already, on line \(first.line), with something else; this "
          + "one was left out."
    }
  }
}
