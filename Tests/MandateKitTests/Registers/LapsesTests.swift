import MandateKit
import MandateKitReports
import Testing

@Suite("What lapses on a day")
struct LapsesTests {
  private let open: Act = .consultation(of: "lmc", by: "old", on: "late", opened: "2026-03-20")

  @Test("With a body end its mandates; its consultations and proposals are left without it")
  func withABody() throws {
    let docket = try Harbour.docket([open])
    #expect(
      docket.lapses(on: "2026-04-01").lines(DisplayNames(docket)) == [
        "Old ICB ends with 31 March 2026: succeeded by New ICB.",
        "The delegation delegation from Old ICB to Place board ends with 31 March 2026, with Old ICB.",
        "The mandate seat from Harbour PCN to Dr Lee ends with 31 March 2026.",
        "The consultation of Saltings LMC by Old ICB on late, open since 20 March 2026, is left without Old ICB.",
        "late is still to be decided, and is left without Old ICB.",
      ]
    )
  }

  @Test("What has ended before, or is closed, decided or revoked, is not told")
  func before() throws {
    let docket = try Harbour.docket([
      .consultation(of: "lmc", by: "old", on: "late", opened: "2026-03-01", closed: "2026-03-31"),
      .decision(Decision(by: "board", on: "late", date: "2026-03-30")),
      .revocation(of: "seat", date: "2026-01-01"),
      .revocation(of: "delegation", date: "2026-03-31"),
    ])
    let lapses = docket.lapses(on: "2026-04-01")
    #expect(lapses.bodies.map(\.body) == ["old"])
    #expect(lapses.entries.isEmpty)
    #expect(
      docket.lapses(on: "2026-04-02").lines(DisplayNames(docket)) == [
        "Nothing ends with 1 April 2026."
      ]
    )
  }

  @Test("An appointment ends with its period")
  func appointment() throws {
    let docket = try Harbour.docket()
    #expect(
      docket.lapses(on: "2026-06-01").lines(DisplayNames(docket)) == [
        "The appointment of Dr Lee to Place board ends with 31 May 2026."
      ]
    )
  }

  /// Two locations of a board that is divided, with two practices in one and one in the other.
  private static var divided: GovernanceDocument {
    var document = GovernanceDocument(
      bodies: [
        Body("QJG", kind: .integratedCareBoard), Body("06T", kind: .subICBLocation),
        Body("06L", kind: .subICBLocation), .practice("abbey", patients: 5_000),
        .practice("brook", patients: 4_000), .practice("cliff", patients: 3_000),
      ],
      memberships: [
        Membership("06T", of: "QJG", isVoting: false),
        Membership("06L", of: "QJG", isVoting: false), Membership("abbey", of: "06T"),
        Membership("brook", of: "06T"), Membership("cliff", of: "06L"),
      ]
    )
    document.record(Catalogue.english.successions)
    return document
  }

  @Test("Of a board that is divided the practices of each successor are told")
  func division() throws {
    let docket = try Docket(governance: Governance(Self.divided), proposals: [])
    #expect(
      docket.lapses(on: "2026-04-01").lines(DisplayNames(docket)) == [
        "QJG ends with 31 March 2026: succeeded by NHS Essex Integrated Care Board and NHS Norfolk and Suffolk "
          + "Integrated Care Board.",
        "Of its 3 practices with 12,000 patients, NHS Essex Integrated Care Board has 2 practices with 9,000 "
          + "patients and NHS Norfolk and Suffolk Integrated Care Board has 1 practice with 3,000 patients.",
      ]
    )
  }

  @Test("Practices that no successor has are told, unless they have ended too")
  func left() throws {
    var document = Self.divided
    document.memberships.removeAll { $0.group == "D7T5G" }
    func lines() throws -> [String] {
      let docket = try Docket(governance: Governance(document), proposals: [])
      return docket.lapses(on: "2026-04-01").lines(DisplayNames(docket))
    }
    #expect(
      try lines().dropFirst() == [
        "Of its 3 practices with 12,000 patients, NHS Essex Integrated Care Board has none and NHS Norfolk and "
          + "Suffolk Integrated Care Board has 1 practice with 3,000 patients.",
        "2 practices with 9,000 patients of QJG are with no successor: say whose members they are.",
      ]
    )
    let moved = document.memberships
    document.memberships.removeAll { $0.group == "T6Y0W" }
    #expect(
      try lines().dropFirst() == [
        "3 practices with 12,000 patients of QJG are with no successor: say whose members they are."
      ]
    )
    document.memberships = moved
    for place in document.bodies.indices
    where ["abbey", "brook"].contains(document.bodies[place].id) {
      document.bodies[place].existence.until = "2026-04-01"
    }
    #expect(try !lines().contains { $0.contains("with no successor") })
  }

  @Test("A successor that ends on the same day has its own in its place")
  func chain() throws {
    var document = Self.divided
    document.bodies.append(Body("next", kind: .integratedCareBoard))
    for place in document.bodies.indices where document.bodies[place].id == "D7T5G" {
      document.bodies[place].existence.from = nil
      document.bodies[place].existence.until = "2026-04-01"
      document.bodies[place].successors = ["next"]
    }
    document.memberships.append(Membership("06T", of: "next", isVoting: false))
    let docket = try Docket(governance: Governance(document), proposals: [])
    let lines = docket.lapses(on: "2026-04-01").lines(DisplayNames(docket))
    #expect(!lines.contains { $0.contains("with no successor") })
  }
}
