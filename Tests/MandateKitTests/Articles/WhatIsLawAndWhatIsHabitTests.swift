import MandateKit
import MandateKitReports
import Testing

@Suite("The article on law and habit")
struct WhatIsLawAndWhatIsHabitTests {
  static let table = CatalogueTable(entitlements: Catalogue.Entitlement.allCases)

  @Test("It has the table of every duty towards a committee as the command prints it")
  func table() throws {
    let page = Repository.catalogue(of: "MandateKit").appending(
      path: "what-is-law-and-what-is-habit.md"
    )
    #expect(try String(readingUTF8At: page).contains("\n\n\(Self.table.markdown)\n"))
  }

  @Test("The table has every entry and omission that entitles a committee, and no other")
  func complete() {
    let sets = Catalogue.shippedSets
    #expect(
      Self.table.rows(of: .provision).map(\.id)
        == sets.flatMap(\.entries).filter { $0.entitlement != nil }.map(\.id.rawValue)
    )
    #expect(
      Self.table.rows(of: .omission).map(\.title)
        == sets.flatMap(\.omissions).filter { $0.entitlement != nil }.map(\.title)
    )
    let duties = Set(Self.table.rows.map(\.duty))
    #expect(
      duties == [
        "ask", "tell", "tell before", "tell at once", "tell after", "tell and hear", "engage",
        "may invite",
        "may apply", "sit on a panel", "",
      ]
    )
    // Only what may change has no duty.
    #expect(Self.table.rows.filter { $0.duty.isEmpty }.allSatisfy { $0.sort == .prospect })
  }
}
