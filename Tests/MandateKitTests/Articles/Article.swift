import Foundation
import Testing

/// An article of the documentation, with the test that holds its code.
struct Article: Sendable, CustomTestStringConvertible {
  /// The module whose catalogue it is in.
  let module: String
  /// The name of its file, without the ending.
  let name: String
  /// The name of the test, a file among the tests of `MandateKitTests`, without the ending.
  let test: String

  var testDescription: String { "\(module)/\(name)" }

  /// The Markdown of the article.
  func markdown() throws -> String {
    try String(readingUTF8At: Repository.catalogue(of: module).appending(path: "\(name).md"))
  }

  /// The source of its test.
  func source() throws -> String {
    try String(readingUTF8At: Repository.tests.appending(path: "\(test).swift"))
  }

  /// Every article that shows Swift code.
  static let all = [
    Article("MandateKit", "MandateKit", "Situations/LandingPageTests"),
    Article("MandateKit", "modelling-a-place", "Articles/ModellingAPlaceTests"),
    Article("MandateKit", "writing-a-rule", "Articles/WritingARuleTests"),
    Article("MandateKit", "a-board-that-is-split", "Articles/ABoardThatIsSplitTests"),
    Article("MandateKit", "the-right-size", "Articles/TheRightSizeTests"),
    Article("MandateKit", "who-has-voting-power", "Articles/WhoHasVotingPowerTests"),
    Article("MandateKit", "how-likely-is-a-mandate", "Articles/HowLikelyIsAMandateTests"),
    Article("MandateKit", "granting-a-mandate", "Articles/GrantingAMandateTests"),
    Article("MandateKit", "recording-a-consultation", "Articles/RecordingAConsultationTests"),
    Article("MandateKit", "reading-an-answer", "Articles/ReadingAnAnswerTests"),
    Article("MandateKit", "asking-what-is-missing", "Articles/AskingWhatIsMissingTests"),
    Article(
      "MandateKit",
      "citing-the-english-catalogue",
      "Situations/CitingTheEnglishCatalogueTests"
    ),
    Article(
      "MandateKit",
      "including-the-local-medical-committee",
      "Situations/IncludingTheLocalMedicalCommitteeTests"
    ),
    Article(
      "MandateKit",
      "speaking-for-other-networks",
      "Situations/SpeakingForOtherNetworksTests"
    ),
    Article(
      "MandateKit",
      "passing-from-commissioner-to-provider",
      "Situations/PassingFromCommissionerToProviderTests"
    ),
    Article(
      "MandateKit",
      "telling-an-expert-from-a-representative",
      "Situations/TellingAnExpertFromARepresentativeTests"
    ),
    Article(
      "MandateKit",
      "devolving-decisions-to-place",
      "Situations/DevolvingDecisionsToPlaceTests"
    ),
    Article(
      "MandateKit",
      "writing-down-a-constitution",
      "Situations/WritingDownAConstitutionTests"
    ),
    Article("MandateKitReports", "MandateKitReports", "Articles/ReportsLandingPageTests"),
    Article("MandateKitReports", "a-page-for-the-board", "Articles/APageForTheBoardTests"),
    Article("MandateKitFiles", "MandateKitFiles", "Articles/FilesLandingPageTests"),
    Article(
      "MandateKitFiles",
      "importing-official-data",
      "Articles/ImportingOfficialDataTests"
    ),
    Article(
      "MandateKitFiles",
      "exchanging-spreadsheets",
      "Articles/ExchangingSpreadsheetsTests"
    ),
    Article("MandateKitFiles", "exchanging-civic-data", "Articles/ExchangingCivicDataTests"),
    Article("MandateKitFiles", "answering-over-http", "Articles/AnsweringOverHTTPTests"),
    Article("MandateKitFiles", "running-on-many-machines", "Articles/RunningOnManyMachinesTests"),
    Article("MandateKitTestKit", "MandateKitTestKit", "Articles/TestKitLandingPageTests"),
    Article(
      "MandateKitTestKit",
      "testing-a-constitution",
      "Articles/TestingAConstitutionTests"
    ),
  ]

  private init(_ module: String, _ name: String, _ test: String) {
    self.module = module
    self.name = name
    self.test = test
  }
}
