import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports

/// A folder of case files, `NAME.json`, each with the answers worked out by hand, `NAME.expected.json`.
///
/// An expected file is an object with a `source`, the `rules` in words, and `cases`. A case has a
/// `proposal`, a date `asOf`, and a sentence `why`; every other key is one of the answer. Of the rows of the
/// answer only those that the case names are compared, and of each only the keys that it names;
/// `positions` are written as an object from a body to its positions.
struct ConstitutionFolder {
  let url: URL

  /// The folder that the environment names, or `nil` where it names none.
  static let named: ConstitutionFolder? =
    ProcessInfo.processInfo.environment["MANDATEKIT_CONSTITUTIONS"].map {
      ConstitutionFolder(url: URL(fileURLWithPath: $0))
    }

  /// The names of the texts that have both files, sorted.
  func names() throws -> [String] {
    let files = Set(try FileManager.default.contentsOfDirectory(atPath: url.path))
    return files.filter { $0.hasSuffix(".expected.json") }
      .map { String($0.dropLast(".expected.json".count)) }
      .filter { files.contains("\($0).json") }
      .sorted()
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: url.appending(path: name)))
  }

  /// Returns the differences of one text, and the number of its cases.
  func differences(_ name: String) throws -> (found: [String], cases: Int) {
    let file = try CaseFile.read(bytes("\(name).json"))
    let docket = try file.docket()
    let names = DisplayNames(file.document)
    let cases = try JSONTree(bytes: bytes("\(name).expected.json"))["cases"]?.elements ?? []
    var found: [String] = []
    for expected in cases {
      guard let id = expected["proposal"]?.text, let day = expected["asOf"]?.text,
        let date = CivilDate(parsing: day),
        let resolution = docket.resolve(Proposal.ID(id), asOf: date)
      else {
        found.append("\(name): a case names no proposal or no date")
        continue
      }
      let answer = try JSONTree(bytes: AnswerFile.json([resolution], names: names))
      let actual = answer["resolutions"]?.elements.first ?? .null
      for difference in Self.differences(expected, actual) {
        found.append("\(name), \(id) as of \(day): \(difference)")
      }
    }
    return (found, cases.count)
  }

  private static func differences(_ expected: JSONTree, _ actual: JSONTree) -> [String] {
    var found: [String] = []
    for member in expected.members where !["proposal", "asOf", "why"].contains(member.key) {
      switch member.key {
      case "positions":
        for body in member.value.members {
          let row = actual["positions"]?.elements.first { $0["body"]?.text == body.key }
          if row?["positions"] != body.value {
            found.append("\(body.key) is not \(body.value), but \(row?["positions"] ?? .null)")
          }
        }
      case "requirements":
        for row in member.value.elements
        where actual["requirements"]?.elements.contains(where: { $0.agrees(with: row) }) != true {
          found.append("there is no requirement \(row)")
        }
      default:
        if actual[member.key] != member.value {
          found.append("\(member.key) is not \(member.value), but \(actual[member.key] ?? .null)")
        }
      }
    }
    return found
  }
}

extension JSONTree {
  fileprivate var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// Returns whether each member of an object is one of this object.
  fileprivate func agrees(with expected: JSONTree) -> Bool {
    expected.members.allSatisfy { self[$0.key] == $0.value }
  }
}
