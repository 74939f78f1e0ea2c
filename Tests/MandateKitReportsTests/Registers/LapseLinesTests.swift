import MandateKitReports
import Testing

@testable import MandateKit

@Suite("What ends on a day, as lines to read")
struct LapseLinesTests {
  typealias Subject = Docket.Lapses.Subject

  static let subjects: [(Subject, [Body.ID], String)] = [
    (
      .mandate(
        Mandate("m1", giver: "n1", holder: "rep", powers: [.agree], subjects: ["*"])
      ), ["n1"],
      "The mandate m1 from Riverside PCN to Dr Ann Lee ends with 31 March 2023, with Riverside PCN."
    ),
    (
      .mandate(
        Mandate("m0", giver: nil, holder: "board", powers: [.decide], subjects: ["*"])
      ), [],
      "The delegation m0 to Westshire board ends with 31 March 2023."
    ),
    (
      .appointment(Appointment("rep", to: "board", capacity: .representative)), ["board"],
      "The appointment of Dr Ann Lee to Westshire board ends with 31 March 2023, with Westshire "
        + "board."
    ),
    (
      .deputy(Deputy("rep", for: "p1")), [],
      "Dr Ann Lee may cast the vote of Mill Lane Surgery until 31 March 2023."
    ),
    (
      .consultation(
        Consultation(of: "lmc", by: "n1", on: "clinic", opened: "2023-03-01")
      ), ["n1"],
      "The consultation of Westshire LMC by Riverside PCN on A walk-in clinic, open since 1 March "
        + "2023, is left without Riverside PCN."
    ),
    (
      .proposal("clinic"), ["n1", "board"],
      "A walk-in clinic is still to be decided, and is left without Riverside PCN and Westshire "
        + "board."
    ),
  ]

  @Test("An entry says until when it runs and with whom it ends", arguments: subjects)
  func entry(_ subject: Subject, _ bodies: [Body.ID], _ line: String) {
    let lapses = Docket.Lapses(
      date: "2023-04-01",
      bodies: [],
      entries: [Docket.Lapses.Entry(subject: subject, endedBodies: bodies)]
    )
    #expect(lapses.lines(Cast.names) == [line])
  }
}
