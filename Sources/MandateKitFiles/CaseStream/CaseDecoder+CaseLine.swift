import MandateKit

/// The keys of a line of a stream.
enum CaseLineKey: String, DocumentKey {
  case proposal, proposals, record, asOf

  static let table = KeyTable<CaseLineKey>("A line", required: [.proposal], holdsNames: true)
}

extension CaseDecoder {
  /// Reads a line of a stream, or nothing where it has no proposal.
  mutating func caseLine() throws(JSONSyntaxError) -> CaseLine? {
    var proposal: Proposal?
    var others: [Proposal] = []
    var record = ActRecord()
    var asOf: CivilDate?
    if var members = try begin(CaseLineKey.self) {
      while let key = try next(&members) {
        switch key {
        case .proposal: proposal = try self.proposal(-1)
        case .proposals: others = try proposals()
        case .record: record = try self.record()
        case .asOf: asOf = try date()
        }
      }
    }
    try cursor.finish()
    return proposal.map { CaseLine($0, others: others, record: record, asOf: asOf) }
  }
}
