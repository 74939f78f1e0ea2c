import MandateKit
import Testing

@Suite("The time of a consultation")
struct ConsultationTimeTests {
  @Test("In calendar days", arguments: ConsultationTimes.calendarDays)
  func calendarDays(_ row: LimbRow) throws { try row.check() }

  @Test("In working days", arguments: ConsultationTimes.workingDays)
  func workingDays(_ row: LimbRow) throws { try row.check() }

  @Test("How many days there were is told")
  func measures() throws {
    let calendar = Scene.consulted().consulting(closed: "2025-03-02")
    let days = try calendar.resolve().only("consulted").finding(.time)
    #expect(days?.fact == .time(27, atLeast: 28, inWorkingDays: false))
    let easter = Scene.easter(5).consulting(
      opened: "2025-04-14",
      closed: "2025-04-22",
      considered: "2025-04-22"
    )
    let working = try easter.resolve(asOf: "2025-04-25").only("consulted").finding(.time)
    #expect(working?.fact == .time(4, atLeast: 5, inWorkingDays: true))
  }
}
