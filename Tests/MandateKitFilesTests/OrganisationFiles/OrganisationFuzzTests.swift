import MandateKit
import MandateKitFiles
import Testing

@Suite("No official file makes an import trap, or gives an arrangement that is not valid")
struct OrganisationFuzzTests {
  @Test("Lines changed, swapped, doubled and dropped", arguments: 1...4)
  func mutations(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    for _ in 0..<80 {
      var files = OfficialFiles()
      files.practices.append(OfficialFiles.practice("Y99001", setting: "0"))
      files.practices.append(
        OfficialFiles.practice("A99004", closed: "20220331", status: "C")
      )
      files.partners.append(
        OfficialFiles.partner("A99001", "U99002", started: "20200401", ended: "20210331")
      )
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: mutate(&files.practices, &generator)
        case 1: mutate(&files.networks, &generator)
        case 2: mutate(&files.partners, &generator)
        case 3:
          var lines = files.listSizes ?? []
          mutate(&lines, &generator)
          files.listSizes = lines
        default:
          var lines = files.crosswalk ?? []
          mutate(&lines, &generator)
          files.crosswalk = lines
        }
      }
      let imported = files.imported()
      let file = CaseFile(document: imported.document)
      do throws(InvalidDocumentError) {
        if try CaseFile.read(file.json()) != file { Issue.record("\(files) is read otherwise.") }
      } catch {
        Issue.record("\(files) gives \(error)")
      }
    }
  }

  static let words = [
    "", "\"", ",", "\n", "A99001", "A99002", "U99001", "U99002", "16C", "QHM", "U", "D", "C", "P",
    "20191001", "20220701", "29991231", "18000101", "20230126", "TRUE", "0", "1000000000", "é", "¤",
    String(repeating: "9", count: 40),
  ]

  func mutate(_ lines: inout [String], _ generator: inout JSONTestGenerator) {
    guard !lines.isEmpty else { return }
    let line = Int.random(in: lines.indices, using: &generator)
    var fields = lines[line].split(separator: ",", omittingEmptySubsequences: false)
      .map(String.init)
    let field = Int.random(in: fields.indices, using: &generator)
    let word = Self.words.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, Int.random(in: lines.indices, using: &generator))
    case 3:
      fields[field] += word
      lines[line] = fields.joined(separator: ",")
    case 4:
      fields.swapAt(field, Int.random(in: fields.indices, using: &generator))
      lines[line] = fields.joined(separator: ",")
    default:
      fields[field] = word
      lines[line] = fields.joined(separator: ",")
    }
  }
}
