import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("The days to come")
struct DiaryTests {
  private func lines(_ docket: Docket, after date: CivilDate) -> [String] {
    docket.diary(after: date).map { "\($0.day) \($0.summary(DisplayNames(docket)))" }
  }

  @Test("Deadlines of what is not met, decisions and last days come by day")
  func days() throws {
    #expect(
      lines(try Harbour.docket(), after: "2026-01-31") == [
        "2026-02-10 Last day to open a consultation of Saltings LMC: hub",
        "2026-03-03 Last day for notice to Saltings LMC: hub", "2026-03-10 Decision: hub",
        "2026-03-31 Last day of mandate seat (from Harbour PCN to Dr Lee)",
        "2026-03-31 Last day of Old ICB",
        "2026-04-22 Last day to open a consultation of Saltings LMC: late",
        "2026-05-13 Last day for notice to Saltings LMC: late", "2026-05-20 Decision: late",
        "2026-05-31 Last day of the appointment of Dr Lee to Place board",
      ]
    )
  }

  @Test("What is done or has passed is not told")
  func done() throws {
    let docket = try Harbour.docket([
      .notice(to: "lmc", by: "old", on: "hub", date: "2026-02-01"),
      .decision(Decision(by: "board", on: "late", date: "2026-02-02")),
    ])
    #expect(
      lines(docket, after: "2026-02-10") == [
        "2026-03-10 Decision: hub",
        "2026-03-31 Last day of mandate seat (from Harbour PCN to Dr Lee)",
        "2026-03-31 Last day of Old ICB",
        "2026-05-31 Last day of the appointment of Dr Lee to Place board",
      ]
    )
    #expect(docket.diary(after: "2026-02-10", proposals: []).count == 3)
  }

  @Test("A calendar file has an event a day, whose identifier stays when its day moves")
  func calendar() throws {
    let docket = try Harbour.docket()
    func file(_ docket: Docket) -> String {
      let entries = docket.diary(after: "2026-03-05")
      let bytes = CalendarFile.bytes(entries, names: DisplayNames(docket), asOf: "2026-03-05")
      return String(decoding: bytes, as: UTF8.self)
    }
    func identifiers(_ file: String) -> [String] {
      file.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init).sorted()
    }
    let text = file(docket)
    #expect(
      text.hasPrefix(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//MandateKit//MandateKit//EN\r\nCALSCALE:GREGORIAN\r\n"
          + "BEGIN:VEVENT\r\nUID:decision/hub@mandatekit\r\nDTSTAMP:20260305T000000Z\r\n"
          + "DTSTART;VALUE=DATE:20260310\r\nSUMMARY:Decision: hub\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
      )
    )
    #expect(text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
    let moved = file(try docket.changed(by: [.decisionDate("hub", "2026-03-17")]))
    #expect(moved != text)
    #expect(Set(identifiers(text)).isSubset(of: identifiers(moved)))
    #expect(Set(identifiers(text)).count == identifiers(text).count)
  }

  @Test(
    "Lines are folded at 75 bytes, within no character, and signs that mean something are escaped"
  )
  func folding() throws {
    let title = String(repeating: "é,;\\ ", count: 60)
    var proposals = Harbour.proposals
    proposals[1].title = title
    let docket = try Docket(governance: Governance(Harbour.document), proposals: proposals)
    let bytes = CalendarFile.bytes(
      docket.diary(after: "2026-03-05"),
      names: DisplayNames(docket),
      asOf: "2026-03-05"
    )
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!text.contains("\u{FFFD}"))
    var unfolded: [UInt8] = []
    for line in text.split(separator: "\r\n") {
      if line.hasPrefix(" ") {
        unfolded += line.dropFirst().utf8
      } else {
        unfolded += "\n\(line)".utf8
      }
    }
    #expect(String(decoding: unfolded, as: UTF8.self).contains("é\\,\\;\\\\ é"))
  }
}
