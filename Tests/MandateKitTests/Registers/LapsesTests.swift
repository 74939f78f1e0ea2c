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
}
