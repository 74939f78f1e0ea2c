import Foundation
import Testing

/// Keeps the code of each article the same as that of its test, so that it compiles and is true.
@Suite("The code in the articles")
struct ArticleCodeTests {
  static let articles = [
    ("MandateKit", "LandingPageTests"),
    ("citing-the-english-catalogue", "CitingTheEnglishCatalogueTests"),
    ("including-the-local-medical-committee", "IncludingTheLocalMedicalCommitteeTests"),
    ("speaking-for-other-networks", "SpeakingForOtherNetworksTests"),
    ("passing-from-commissioner-to-provider", "PassingFromCommissionerToProviderTests"),
    ("telling-an-expert-from-a-representative", "TellingAnExpertFromARepresentativeTests"),
    ("devolving-decisions-to-place", "DevolvingDecisionsToPlaceTests"),
    ("writing-down-a-constitution", "WritingDownAConstitutionTests"),
  ]

  /// The code of a text without indentation and empty lines.
  private func lines(_ text: Substring) -> [String] {
    text.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  @Test("The code of an article is all the code of its test, in order", arguments: articles)
  func code(article: String, test: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let root = folder.appendingPathComponent("../../..").standardized
    let catalogue = root.appendingPathComponent("Sources/MandateKit/MandateKit.docc")
    let text = try String(
      contentsOf: catalogue.appendingPathComponent("\(article).md"),
      encoding: .utf8
    )
    let source = try String(
      contentsOf: folder.appendingPathComponent("\(test).swift"),
      encoding: .utf8
    )
    // Fences separate prose and code, which alternate.
    let parts = text.components(separatedBy: "```")
    let shown = parts.enumerated()
      .filter { $0.offset % 2 == 1 }
      .flatMap { lines($0.element.dropFirst("swift\n".count)) }
    let start = try #require(source.range(of: "func situation() throws {\n"))
    let end = try #require(source.range(of: "\n  }\n}\n", options: .backwards))
    #expect(shown == lines(source[start.upperBound..<end.lowerBound]))
  }
}
