import MandateKit

/// The keys of a case file.
enum DocumentPart: String, DocumentKey {
  case schema, governance, proposals, record

  static let table = KeyTable<DocumentPart>(
    "A case file",
    required: [.schema, .governance],
    holdsNames: true
  )
}

extension CaseDecoder {
  /// Reads a whole case file.
  mutating func caseFile() throws(JSONSyntaxError) -> CaseFile {
    var file = CaseFile(document: GovernanceDocument())
    var readsGovernance = false
    if var members = try begin(DocumentPart.self) {
      while let key = try next(&members) {
        switch key {
        case .schema: try schema()
        case .governance:
          readsGovernance = true
          (file.document, file.catalogue) = try governance()
        case .proposals: file.proposals = try proposals()
        case .record: file.record = try record()
        }
      }
    } else {
      unreadableNames = .all
    }
    if !readsGovernance { unreadableNames.formUnion([.parties, .mandates]) }
    try cursor.finish()
    return file
  }

  /// Reads the schema and compares it with the one that this version reads.
  mutating func schema() throws(JSONSyntaxError) {
    guard let text = try cursor.readText() else { return try noteMismatch(.string) }
    guard !text.matches("mandatekit/1") else { return }
    note(
      .wrongSchema,
      at: text.offset,
      "The schema \(quoted(text)) is not one that this version reads: write `mandatekit/1`, the"
        + " schema of a case file."
    )
  }

  /// Reads the list of proposals.
  mutating func proposals() throws(JSONSyntaxError) -> [Proposal] {
    let proposals = try list { (decoder, entry) throws(JSONSyntaxError) in
      try decoder.proposal(entry)
    }
    if isIncomplete(proposals?.count) { unreadableNames.insert(.proposals) }
    return proposals ?? []
  }

  /// Reads the record.
  mutating func record() throws(JSONSyntaxError) -> ActRecord {
    let acts = try list { (decoder, _) throws(JSONSyntaxError) in try decoder.act() }
    return ActRecord(acts ?? [])
  }

  /// Whether a list that gives names was not read to its end.
  func isIncomplete(_ count: Int?) -> Bool {
    count.map { isFull || $0 >= CaseDecoder.mostEntries } ?? true
  }
}
