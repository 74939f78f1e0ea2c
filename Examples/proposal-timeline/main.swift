import MandateKitExampleSupport
import MandateKit
import MandateKitReports

// How the answer to one proposal changed from the first paper to the decision, and after.

let document = GovernanceDocument(
  bodies: [
    .practice("quay", name: "Quayside Practice", patients: 10_400),
    .practice("mole", name: "Mole End Surgery", patients: 6_200),
    .practice("sand", name: "Sandhills Medical Centre", patients: 8_800),
    Body("coast", kind: .primaryCareNetwork, name: "Coast PCN", rule: .unanimity, binds: true),
    Body("lmc", kind: .localMedicalCommittee, name: "Shore LMC"),
    Body(
      "icb",
      kind: .integratedCareBoard,
      name: "Shore ICB",
      existence: Period(from: "2022-07-01")
    ),
    Body(
      "ccg",
      kind: .clinicalCommissioningGroup,
      name: "Shore CCG",
      existence: Period(until: "2022-07-01"),
      successors: ["icb"]
    ),
  ],
  memberships: [
    Membership("quay", of: "coast"), Membership("mole", of: "coast"),
    Membership("sand", of: "coast"), Membership("coast", of: "lmc", isVoting: false),
  ],
  provisions: [
    Provision("network-agrees", requires: .approval(of: .role(.affected)), force: .essential),
    Provision(
      "committee-consulted",
      requires: .consultation(
        of: .kind(.localMedicalCommittee),
        by: .proposer,
        ConsultationStandard(minimumDays: 21)
      ),
      force: .essential
    ),
    Provision(
      "network-told",
      requires: .notice(to: .body("coast"), by: .forum, .after(days: 14)),
      force: .practice
    ),
  ]
)
let proposals = [
  Proposal(
    "out-of-hours",
    title: "A shared out-of-hours rota",
    subjects: ["serviceRedesign.access"],
    affects: "coast",
    proposer: "ccg",
    forum: "icb",
    decisionDate: "2022-07-20"
  )
]
let record: ActRecord = [
  .consultation(
    of: "lmc",
    by: "ccg",
    on: "out-of-hours",
    opened: "2022-06-06",
    closed: "2022-06-30",
    sufficientInformation: true,
    considered: "2022-07-12"
  ),
  .vote(by: "quay", on: "out-of-hours", .for, date: "2022-06-20"),
  .vote(by: "mole", on: "out-of-hours", .against, date: "2022-06-22"),
  .vote(by: "mole", on: "out-of-hours", .for, date: "2022-07-05"),
  .vote(by: "sand", on: "out-of-hours", .for, date: "2022-07-14"),
  .decision(by: "icb", on: "out-of-hours", date: "2022-07-20"),
  .notice(to: "coast", by: "icb", on: "out-of-hours", date: "2022-07-29"),
]

let docket = try Docket(governance: Governance(document), proposals: proposals, record: record)
let names = DisplayNames(document, proposals: proposals)
Output.print("\(names[proposal: "out-of-hours"]), to be decided on 20 July 2022")
if let timeline = docket.timeline(of: "out-of-hours") {
  for line in timeline.lines(names) { Output.print("- \(line)") }
}
