import MandateKit
import MandateKitFiles
import Testing

extension RandomCase {
  /// The case as a case file that can be resolved, after the question.
  var caseFile: String {
    let file = CaseFile(document: document, proposals: proposals, record: record)
    let text = String(decoding: file.json(.oneLine), as: UTF8.self)
    return "--proposal \(proposal) --as-of \(asOf)\n\(text)"
  }

  /// Reads a case as ``caseFile`` writes it.
  init(caseFile text: String) throws {
    let lines = text.split(separator: "\n", maxSplits: 1)
    let words = lines[0].split(separator: " ").map(String.init)
    try #require(lines.count == 2 && words.count == 4)
    try #require(words[0] == "--proposal" && words[2] == "--as-of")
    let file = try CaseFile.read(Array(lines[1].utf8))
    self.init(
      document: file.document,
      proposals: file.proposals,
      record: file.record,
      proposal: Proposal.ID(words[1]),
      asOf: try #require(CivilDate(parsing: words[3]))
    )
  }
}
