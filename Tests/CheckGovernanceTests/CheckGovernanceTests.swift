import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@testable import MandateKitCheckGovernance

@Suite("The example check-governance")
struct CheckGovernanceTests {
  private func reviewed(_ arguments: [String]) throws -> Reviewing.Review {
    let usage = try Usage(arguments)
    return try Reviewing(usage: usage).review(CaseBytes(usage).bytes)
  }

  /// The codes that one case can have; with no provision in force others cannot be found.
  static let codes = ReviewFinding.Code.allCases.filter { $0 != .noProvisionInForce }

  @Test("Every code is found in the broken case, and said in words")
  func everyCodeAppears() throws {
    let review = try reviewed(["--broken"])
    let found = Set(review.findings.map(\.code))
    #expect(Self.codes.filter { !found.contains($0) } == [])
    #expect(review.hasErrors)
    let file = try CaseFile.read(CaseBytes(Usage(["--broken"])).bytes)
    let names = DisplayNames(file.document, proposals: file.proposals)
    for finding in review.findings {
      #expect(finding.sentence(names).hasSuffix("."), "\(finding.code)")
      #expect(finding.remedy(names).hasSuffix("."), "\(finding.code)")
      #expect(!finding.sentence(names).contains("the arrangement"), "\(finding.code)")
      #expect(!finding.sentence(names).contains("worth a look"), "\(finding.code)")
    }
  }

  @Test("The broken case is a valid one, found broken as text and as JSON")
  func formats() throws {
    let text = String(decoding: try reviewed(["--broken"]).bytes, as: UTF8.self)
    #expect(text.hasPrefix("Review of the governance on 1 September 2022\n"))
    let json = String(
      decoding: try reviewed(["--broken", "--format", "json"]).bytes,
      as: UTF8.self
    )
    #expect(json.hasPrefix("{\n  \"schema\": \"mandatekit/review/1\",\n  \"on\": \"2022-09-01\""))
    for code in Self.codes {
      #expect(text.contains("[\(code.rawValue)]"), "\(code)")
      #expect(json.contains("\"code\": \"\(code.rawValue)\""), "\(code)")
    }
  }

  @Test("A governance without a provision is told, with what to do")
  func withoutProvision() throws {
    let text =
      #"{ "schema": "mandatekit/1", "governance": { "bodies": [{ "id": "a", "kind": "federation" }] } }"#
    let review = try Reviewing(usage: Usage(["--on", "2022-09-01"])).review(Array(text.utf8))
    #expect(review.findings.map(\.code) == [.noProvisionInForce])
    let printed = String(decoding: review.bytes, as: UTF8.self)
    #expect(printed.contains("No provision is in force, so that no proposal has a mandate"))
    #expect(printed.contains("Record what a proposal requires"))
  }

  @Test("The bundled case has no error, and is that of resolve-case")
  func bundledCase() throws {
    let review = try reviewed([])
    #expect(review.findings.filter { $0.severity == .error } == [])
    let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")
    let other = examples.appendingPathComponent("resolve-case/bundled-case.json")
    #expect(try CaseBytes(Usage([])).bytes == [UInt8](Data(contentsOf: other)))
  }

  @Test("A folder given as a file is called one")
  func folder() {
    do {
      _ = try Input.bytes(of: "/")
      Issue.record("A folder was read.")
    } catch {
      #expect(error.sentence == "/ is a folder. Give the path of a file.")
    }
  }

  @Test("A date is asked for where the case has none")
  func date() throws {
    let usage = try Usage([])
    let empty = Array(#"{ "schema": "mandatekit/1", "governance": {} }"#.utf8)
    #expect(throws: UsageError.self) { try Reviewing(usage: usage).review(empty) }
    let dated = try Usage(["--on", "2022-09-01"])
    #expect(try Reviewing(usage: dated).review(empty).findings == [])
  }

  @Test(
    "Wrong usage is told",
    arguments: [
      ["--on"], ["--on", "2022-02-30"], ["--format", "xml"], ["--verbose"], ["a", "b"],
      ["--broken", "a"],
    ]
  )
  func usage(_ arguments: [String]) {
    #expect(throws: UsageError.self) { try Usage(arguments) }
  }
}

extension Reviewing.Review {
  /// What is written, all of it.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }
}
