import MandateKit
import MandateKitFiles

extension RandomCase {
  /// The case with the name of everything changed, wherever it is named.
  ///
  /// The names are changed in the text of the case file, where no name has a character that is escaped and no
  /// other word is one of the names.
  func relabelled(_ change: (String) -> String) throws -> RandomCase {
    let file = CaseFile(document: document, proposals: proposals, record: record)
    let text = String(decoding: file.json(.oneLine), as: UTF8.self)
    let names = self.names
    var pieces = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    for place in stride(from: 1, to: pieces.count - 1, by: 2)
    where names.contains(pieces[place]) && !pieces[place + 1].hasPrefix(":") {
      pieces[place] = change(pieces[place])
    }
    let read = try CaseFile.read(Array(pieces.joined(separator: "\"").utf8))
    return RandomCase(
      document: read.document,
      proposals: read.proposals,
      record: read.record,
      proposal: Proposal.ID(change(proposal.rawValue)),
      asOf: asOf
    )
  }

  private var names: Set<String> {
    var names = Set(document.bodies.map(\.id.rawValue))
    names.formUnion(document.people.map(\.id.rawValue))
    names.formUnion(document.mandates.map(\.id.rawValue))
    names.formUnion(document.provisions.map(\.id.rawValue))
    names.formUnion(proposals.map(\.id.rawValue))
    return names
  }
}
