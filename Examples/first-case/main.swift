import MandateKit
import MandateKitReports

let docket = try Docket {
  Body("Riverside PCN", kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true).members {
    Body.practice("Mill Lane Surgery", patients: 9_412)
    Body.practice("Abbey Practice", patients: 7_030)
    Body.practice("Station Road Surgery", patients: 5_118)
  }
  Body("Wold LMC", kind: .localMedicalCommittee).members { "Riverside PCN" }
  Body("Wold ICB", kind: .integratedCareBoard)
  Provision.essential("agreed", .approval(of: .role(.affected)))
  Provision.essential("asked", .consultation(of: .body("Wold LMC"), by: .proposer, minimumDays: 28))
  Proposal(
    "closure",
    title: "Closing the branch surgery",
    subjects: ["premises"],
    affects: "Riverside PCN",
    proposer: "Wold ICB",
    forum: "Wold ICB",
    decisionDate: "2022-10-20"
  )
  Vote(by: "Mill Lane Surgery", on: "closure", .for, date: "2022-09-01")
}
for question in docket.questions { print(question.asOf("2022-09-15").brief) }
