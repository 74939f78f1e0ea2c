import MandateKitReports
import Testing

@testable import MandateKit

@Suite("What a provision of a catalogue asks, in words")
struct CatalogueWordsTests {
  private static func row(
    _ requirement: Requirement,
    period: Period = .always,
    _ change: (inout Catalogue.Entry) -> Void = { _ in }
  ) -> CatalogueTable {
    var entry = Catalogue.Entry(
      "rule",
      requires: requirement,
      force: .essential,
      period: period,
      confidence: .sure,
      source: Source("An Act")
    )
    change(&entry)
    let set = Catalogue.ProvisionSet(
      "here",
      title: "Here",
      about: "It is invented.",
      entries: [entry]
    )
    return CatalogueTable(of: [Catalogue(sets: [set])])
  }

  static let requirements: [(Requirement, String)] = [
    (.approval(of: .body("b")), "agree (approval of b)"),
    (.approval(of: .membersOf("b")), "agree (approval of the members of b)"),
    (.approval(of: .role(.affected)), "agree (approval of those affected)"),
    (.approvalOfPractices(.majority()), "agree (approval of the practices affected)"),
    (
      .consultation(of: .role(.proposer), by: .named("b"), ConsultationStandard()),
      "ask (consultation of the proposer by b)"
    ),
    (
      .notice(to: .role(.forum), by: .representatives, .before(days: 7)),
      "tell before (notice to the forum by the representatives)"
    ),
    (
      .notice(to: .every(.practice), by: .forum, .after(days: 0)),
      "tell at once (notice to every practice by the forum)"
    ),
    (
      .notice(to: .kind(.federation), by: .proposer, .after(days: 3)),
      "tell after (notice to each federation concerned by the proposer)"
    ),
    (.representation(), "represent (representatives of the practices affected)"),
    (.authority, "decide (authority of the forum)"),
    (.confirmation(by: .body("b")), "confirm (confirmation by b)"),
  ]

  @Test(
    "A requirement has a word for the duty and a phrase for whom it is about",
    arguments: requirements
  )
  func duty(_ requirement: Requirement, _ words: String) {
    let lines = Self.row(requirement).lines
    #expect(lines == ["here", "- rule: \(words)", "  essential; An Act; known well"])
  }

  static let periods: [(Period, String)] = [
    (.always, ""), (Period(from: "2020-04-01"), "from 1 April 2020; "),
    (Period(until: "2021-04-01"), "until 31 March 2021; "),
    (Period(from: "2020-04-01", until: "2021-04-01"), "1 April 2020 to 31 March 2021; "),
  ]

  @Test("The days on which it is in force are told where there are any to tell", arguments: periods)
  func days(_ period: Period, _ words: String) {
    let table = Self.row(.authority, period: period)
    #expect(table.lines.last == "  \(words)essential; An Act; known well")
  }

  @Test("A provision without a source or a day to look again has nothing in their place")
  func plain() {
    let table = Self.row(.authority) { $0.provision.source = nil }
    #expect(table.lines.last == "  essential; known well")
    #expect(table.rows.first?.note == "" && table.rows.first?.basis == "")
    #expect(
      table.markdown.split(separator: "\n").last
        == "| here/rule | decide |  |  | essential |  |  | known well |  |"
    )
  }
}
