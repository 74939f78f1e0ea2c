import Foundation
import MandateKit
import MandateKitFiles
import Testing

@Suite("Random cases are encoded and decoded")
struct RandomCodingTests {
  @Test("A random case comes back equal, and its JSON is a case file", arguments: UInt64(0)..<200)
  func roundTrip(_ seed: UInt64) throws {
    let random = RandomCase.make(seed: seed)
    let file = CaseFile(
      document: random.document,
      proposals: random.proposals,
      record: random.record
    )
    let json = try JSONEncoder().encode(file)
    #expect(try JSONDecoder().decode(CaseFile.self, from: json) == file)
    #expect(try CaseFile.read(Array(json)) == file)
    // A binary list keeps one of two texts that are canonically equivalent.
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .xml
    let list = try encoder.encode(file)
    #expect(try PropertyListDecoder().decode(CaseFile.self, from: list) == file)
    let document = try JSONEncoder().encode(random.document)
    #expect(try JSONDecoder().decode(GovernanceDocument.self, from: document) == random.document)
  }
}
