import MandateKit
import MandateKitReports
import Testing

@Suite("The table of a catalogue")
struct CatalogueTableTests {
  /// A catalogue of one set with two provisions, an omission and a prospect.
  static let small = Catalogue(
    sets: [
      Catalogue.ProvisionSet(
        "here.one",
        title: "One",
        about: "It is invented.",
        entries: [
          Catalogue.Entry(
            "asked",
            when: Occasion(subjects: ["a.b"]),
            requires: .consultation(of: .kind(.localMedicalCommittee), by: .forum, .gunning),
            force: .essential,
            period: Period(from: "2020-01-01", until: "2021-01-01"),
            confidence: .sure,
            entitlement: .consult,
            reviewBy: "2020-12-31",
            source: Source(
              "An Act",
              year: 2019,
              basis: .statute,
              url: "https://www.legislation.gov.uk/act"
            )
          ),
          Catalogue.Entry(
            "told",
            requires: .notice(to: .every(.practice), by: .proposer, .after(days: 3)),
            force: .practice,
            period: Period(from: "2021-01-01"),
            confidence: .likely,
            source: Source("A | letter", basis: .claimed)
          ),
        ],
        omissions: [
          Catalogue.ProvisionSet.Omission(
            "A seat",
            confidence: .unverified,
            entitlement: .sit,
            because: "It is a fact."
          )
        ]
      )
    ],
    prospects: [
      Catalogue.Prospect(
        "here.bill",
        title: "A bill",
        change: "It would end it.",
        touches: ["here.one/asked"],
        confidence: .likely,
        reviewBy: "2022-01-01",
        source: Source("The Bill", year: 2021)
      )
    ]
  )

  @Test("The lines say what is asked, when, by which authority, how sure and when to look again")
  func lines() {
    #expect(
      CatalogueTable(of: [Self.small]).lines == [
        "here.one",
        "- asked: ask (consultation of each LMC concerned by the forum, on a.b)",
        "  1 January 2020 to 31 December 2020; essential; An Act (2019); statute; known well; "
          + "look again after 31 December 2020",
        "- told: tell after (notice to every practice by the proposer)",
        "  from 1 January 2021; good practice; A | letter; claimed, not found in law; believed",
        "- no provision: A seat; sit on a panel; unsure",
        "  It is a fact.",
        "",
        "Proposed, and not in force",
        "- A bill",
        "  It would end it.",
        "  The Bill (2021); believed; look again after 1 January 2022",
      ]
    )
  }

  @Test("Markdown has a table for each sort of row, and no text breaks a cell")
  func markdown() {
    let lines = CatalogueTable(of: [Self.small]).markdown.split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines.filter { $0.hasPrefix("| ---") }.count == 3)
    #expect(lines.contains { $0.contains("A \\| letter") })
    #expect(lines.contains { $0.contains("[An Act (2019)](<https://www.legislation.gov.uk/act>)") })
    for line in lines where !line.isEmpty { #expect(line.hasPrefix("| ") && line.hasSuffix(" |")) }
    #expect(CatalogueTable(of: []).markdown == "")
  }

  /// A choice of rows, and what is left.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sets: [String]? = nil
    var date: CivilDate? = nil
    var entitlements: [Catalogue.Entitlement]? = nil
    var left: [String]
  }

  static let choices = [
    Row(
      testDescription: "everything",
      left: ["here.one/asked", "here.one/told", "A seat", "A bill"]
    ),
    Row(
      testDescription: "the last day of the first provision",
      date: "2020-12-31",
      left: ["here.one/asked", "A seat", "A bill"]
    ),
    Row(
      testDescription: "the day after",
      date: "2021-01-01",
      left: ["here.one/told", "A seat", "A bill"]
    ),
    Row(testDescription: "another set", sets: ["here.two"], left: []),
    Row(
      testDescription: "what is asked, with the bill that touches it",
      entitlements: [.consult],
      left: ["here.one/asked", "A bill"]
    ),
    Row(
      testDescription: "a seat, which no bill touches",
      entitlements: [.sit],
      left: ["A seat"]
    ),
    Row(testDescription: "no entitlement at all", entitlements: [], left: []),
  ]

  @Test("The table has what is chosen", arguments: choices)
  func choosing(row: Row) {
    let table = CatalogueTable(
      of: [Self.small],
      sets: row.sets,
      on: row.date,
      entitlements: row.entitlements
    )
    #expect(table.rows.map { $0.sort == .provision ? $0.id : $0.title } == row.left)
    #expect((table.lines == ["No provision of a shipped set is as asked for."]) == row.left.isEmpty)
  }

  @Test("Every row of what ships has a text in each column that its sort needs")
  func shipped() {
    let table = CatalogueTable()
    #expect(table.rows(of: .provision).count == Catalogue.shippedSets.flatMap(\.entries).count)
    #expect(table.rows(of: .omission).count == Catalogue.shippedSets.flatMap(\.omissions).count)
    for row in table.rows {
      #expect(!row.title.isEmpty && !row.note.isEmpty)
      if row.sort == .provision {
        #expect(!row.duty.isEmpty && !row.source.isEmpty && !row.basis.isEmpty)
        #expect(!row.source.contains("["))
      }
    }
  }
}
