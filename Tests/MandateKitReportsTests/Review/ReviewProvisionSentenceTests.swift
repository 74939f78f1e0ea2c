import Testing

@testable import MandateKit

@Suite("Sentences of a review about mandates and provisions")
struct ReviewProvisionSentenceTests {
  typealias Row = ReviewSentenceRow

  static let circles: [Row] = [
    Row(
      .grantCircle(["n1"], mandates: ["m1"]),
      "Riverside PCN mandates itself (m1): that gives nobody any authority."
    ),
    Row(
      .grantCircle(["n1", "n2"], mandates: ["m1", "m2"]),
      "Riverside PCN and Hilltop PCN mandate one another in a circle (m1 and m2): that gives nobody "
        + "any authority."
    ),
  ]

  private static func nobody(_ selector: BodySelector, _ words: String) -> Row {
    Row(
      .selectsNobody("told", by: selector),
      "Provision told asks \(words): it is met, and asks nothing."
    )
  }

  static let empty: [Row] = [
    nobody(.body("n2"), "Hilltop PCN, which is not there"),
    nobody(
      .kind(.localMedicalCommittee),
      "each LMC, of which there is none that stands for a practice"
    ),
    nobody(.every(.federation), "every federation, of which there is none"),
    nobody(.membersOf("n2", nonVoting: true), "each member of Hilltop PCN, which has none"),
    nobody(
      .membersOf("n2", nonVoting: false),
      "each member of Hilltop PCN who votes, of which there is none"
    ),
    nobody(.role(.proposer), "nobody"),
  ]

  private static func same(_ selector: BodySelector?, _ words: String) -> Row {
    Row(
      .contradictoryProvisions(["a", "b"], of: selector),
      "Provisions a and b ask the same\(words) on a common occasion, by different measures or with "
        + "different force."
    )
  }

  static let alike: [Row] = [
    same(.body("n1"), " of Riverside PCN"), same(.kind(.practice), " of each practice"),
    same(.every(.localMedicalCommittee), " of each LMC"),
    same(.membersOf("n1", nonVoting: false), " of each member of Riverside PCN"),
    same(.role(.forum), ""), same(nil, ""),
  ]

  private static func duty(inWorkingDays: Bool, days: Int) -> ReviewFinding.Duty {
    ReviewFinding.Duty(
      provision: "asked",
      days: days,
      inWorkingDays: inWorkingDays,
      ends: "2022-11-17"
    )
  }

  static let duties: [Row] = [
    Row(
      .dutyOutlastsBody(duty(inWorkingDays: true, days: 20), "n1", days: 1),
      "Provision asked takes 20 working days, and Riverside PCN exists for only 1 day more: what is "
        + "begun now ends on 17 November 2022 at the earliest."
    ),
    Row(
      .dutyOutlastsMandate(
        duty(inWorkingDays: false, days: 28),
        "m1",
        giver: "n1",
        holder: "rep",
        days: 12
      ),
      "Provision asked takes 28 days, and mandate m1 (from Riverside PCN to Dr Ann Lee) runs for "
        + "only 12 days more: what is begun now ends on 17 November 2022 at the earliest."
    ),
    Row(
      .ratificationTooShort(
        duty(inWorkingDays: true, days: 1),
        "m1",
        ratifier: "n1",
        holder: "rep",
        days: 5
      ),
      "What is agreed under mandate m1 (from Riverside PCN to Dr Ann Lee) is to be ratified by "
        + "Riverside PCN within 5 days, and provision asked gives that body 1 working day."
    ),
  ]

  @Test(
    "A circle, a selector and a duty are told by whom they are about",
    arguments: circles + empty + alike + duties
  )
  func provisions(_ row: Row) { row.check() }
}
