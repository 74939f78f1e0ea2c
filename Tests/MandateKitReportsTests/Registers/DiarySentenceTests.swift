import MandateKit
import MandateKitReports
import Testing

@Suite("Days of a diary in words")
struct DiarySentenceTests {
  typealias Event = Docket.DiaryEntry.Event

  static let events: [(Event, String)] = [
    (
      .openConsultation("clinic", "asked", of: ["lmc"]),
      "Last day to open a consultation of Westshire LMC: A walk-in clinic"
    ),
    (
      .giveNotice("clinic", "told", to: ["n1", "n2"]),
      "Last day for notice to Riverside PCN and Hilltop PCN: A walk-in clinic"
    ),
    (
      .giveNotice("clinic", "told", to: ["n1", "n2", "n3"]),
      "Last day for notice to 3 bodies: A walk-in clinic"
    ),
    (
      .openConsultation("clinic", "asked", of: ["p1", "p2", "p1"]),
      "Last day to open a consultation of 3 practices: A walk-in clinic"
    ),
    (.decision("clinic"), "Decision: A walk-in clinic"),
    (
      .ratification("clinic", "m1", by: "n1"),
      "Last day for Riverside PCN to ratify under mandate m1: A walk-in clinic"
    ),
    (
      .lastDayOfMandate("m1"), "Last day of mandate m1 (from Riverside PCN to Dr Ann Lee)"
    ),
    (
      .lastDayOfAppointment("rep", "board"),
      "Last day of the appointment of Dr Ann Lee to Westshire board"
    ),
    (.lastDayOfBody("n2"), "Last day of Hilltop PCN"),
  ]

  @Test("A day says what ends with it, for whom and on which proposal", arguments: events)
  func day(_ event: Event, _ words: String) {
    #expect(Docket.DiaryEntry(event, on: "2022-10-20").summary(Cast.names) == words)
  }
}
