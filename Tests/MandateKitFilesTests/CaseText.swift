import MandateKit
import MandateKitFiles
import Testing

/// The text of a case file, put together of the parts that a test is about.
///
/// A `¦` marks the place at which a flaw is expected; it is no part of the document.
struct CaseText: CustomTestStringConvertible {
  /// Bodies, a person, and a proposal of which all is well.
  static let bodies = """
    {"id": "p1", "kind": "practice", "listSize": 7000}, {"id": "p2", "kind": "practice"},
    {"id": "n1", "kind": "primaryCareNetwork"}, {"id": "board", "kind": "placeBoard"}
    """
  static let people = #"{"id": "dr-a"}"#
  static let proposal = """
    {"id": "x", "subjects": ["funding"], "affects": "n1", "proposer": "n1", "forum": "board", \
    "decisionDate": "2022-09-01"}
    """

  /// The document, without the mark.
  var bytes: [UInt8] = []
  /// The line of the mark.
  var line = 1
  /// The column of the mark.
  var column = 1

  /// Takes a document whole.
  init(_ text: String) {
    let written = Array(text.utf8)
    bytes = written
    let mark = Array("¦".utf8)
    let isMark = { written[$0] == mark[0] && written[$0...].starts(with: mark) }
    guard let start = bytes.indices.first(where: isMark) else { return }
    bytes.removeSubrange(start..<(start + mark.count))
    for scalar in String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars {
      line += scalar == "\n" ? 1 : 0
      column = scalar == "\n" ? 1 : column + 1
    }
  }

  /// Makes a document of its lists.
  init(
    bodies: String = CaseText.bodies,
    people: String = CaseText.people,
    governance: String = "",
    proposals: String = CaseText.proposal,
    record: String = "",
    more: String = ""
  ) {
    self.init(
      """
      {
        "schema": "mandatekit/1",
        "governance": {
          "bodies": [\(bodies)],
          "people": [\(people)]\(governance.isEmpty ? "" : ",")
          \(governance)
        },
        "proposals": [\(proposals)],
        "record": [\(record)]\(more.isEmpty ? "" : ",")
        \(more)
      }
      """
    )
  }

  /// What is wrong with the document, empty where it can be read.
  var errors: [DocumentError] { CaseText.errors(bytes) }

  /// What the document is called in a report of the tests.
  var testDescription: String {
    "\(bytes.count) bytes, at line \(line), column \(column)"
  }

  /// The codes and paths of what is wrong, a line each.
  var found: [String] { errors.map { "\($0.code) \($0.path)" } }

  static func errors(_ bytes: [UInt8]) -> [DocumentError] {
    do throws(InvalidDocumentError) {
      _ = try CaseFile.read(bytes)
      return []
    } catch {
      return error.errors
    }
  }
}
