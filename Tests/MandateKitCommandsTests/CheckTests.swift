import MandateKitExampleSupport
import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@testable import MandateKitCommands

@Suite("The review of a case")
struct CheckGovernanceTests {
  private func reviewed(_ arguments: [String]) throws -> GovernanceReview {
    let options = Subcommand.checkGovernance.options
    return try GovernanceReview(Arguments(arguments, options: options), hasBundled: true)
  }

  /// The path of a file beside this one.
  private func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files/\(name)").path
  }

  /// The codes that one case can have; with no provision in force others cannot be found, and no law is
  /// to be looked at again as early as its date.
  static let codes = ReviewFinding.Code.allCases.filter {
    $0 != .noProvisionInForce && $0 != .lawToCheck
  }

  @Test("Every code is found in the broken case, and said in words")
  func everyCodeAppears() throws {
    let review = try reviewed(["--broken"])
    let found = Set(review.findings.map(\.code))
    #expect(Self.codes.filter { !found.contains($0) } == [])
    #expect(review.hasErrors)
    let file = try CaseFile.read(BundledCase.broken.bytes)
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
    let review = try reviewed([path("without-provision.json"), "--on", "2022-09-01"])
    #expect(review.findings.map(\.code) == [.noProvisionInForce])
    let printed = String(decoding: review.bytes, as: UTF8.self)
    #expect(printed.contains("No provision is in force, so that no proposal has a mandate"))
    #expect(printed.contains("Record what a proposal requires"))
  }

  @Test("Provisions of shipped sets that are to be looked at again are told from the day after")
  func lawToCheck() throws {
    func found(on date: String, format: String) throws -> String {
      let arguments = [path("law-to-check.json"), "--on", date, "--format", format]
      return String(decoding: try reviewed(arguments).bytes, as: UTF8.self)
    }
    let text = try found(on: "2027-04-01", format: "text")
    #expect(text.contains("[lawToCheck] Provision england.local-variation/nhs-england-approves of"))
    #expect(text.contains("england.binding/gms-variation-signed"))
    #expect(text.contains("Look at what the provision cites"))
    let json = try found(on: "2027-04-01", format: "json")
    #expect(json.contains("\"code\": \"lawToCheck\""))
    #expect(json.contains("\"last\": \"2027-03-31\""))
    #expect(try !found(on: "2027-03-31", format: "text").contains("lawToCheck"))
  }

  @Test("The bundled case has no error")
  func bundledCase() throws {
    #expect(try reviewed([]).findings.filter { $0.severity == .error } == [])
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
    #expect(throws: UsageError.self) { try reviewed([path("empty.json")]) }
    #expect(try reviewed([path("empty.json"), "--on", "2022-09-01"]).findings == [])
  }

  @Test(
    "Wrong usage is told",
    arguments: [
      ["--on"], ["--on", "2022-02-30"], ["--format", "xml"], ["--verbose"], ["a", "b"],
      ["--broken", "a"],
    ]
  )
  func usage(_ arguments: [String]) {
    #expect(throws: UsageError.self) { try reviewed(arguments) }
  }
}

extension GovernanceReview {
  /// What is written, all of it.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }
}
