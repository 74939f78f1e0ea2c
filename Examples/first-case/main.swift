import MandateKit
import MandateKitReports

let document = GovernanceDocument(
  bodies: [
    .practice("mill-lane", name: "Mill Lane Surgery", patients: 9_412),
    .practice("abbey", name: "Abbey Practice", patients: 7_030),
    .practice("station", name: "Station Road Surgery", patients: 5_118),
    Body(
      "riverside",
      kind: .primaryCareNetwork,
      name: "Riverside PCN",
      rule: .majority(of: .cast, by: .patients, quorum: .fraction(.half)),
      binds: true
    ),
    Body("westshire-lmc", kind: .localMedicalCommittee, name: "Westshire LMC"),
    Body("board", kind: .integratedCareBoard, name: "Westshire ICB"),
  ],
  memberships: [
    Membership(of: "mill-lane", in: "riverside"),
    Membership(of: "abbey", in: "riverside"),
    Membership(of: "station", in: "riverside"),
    Membership(of: "riverside", in: "westshire-lmc"),
  ],
  provisions: [
    Provision(
      "network-agrees",
      requires: .approval(of: .role(.affected)),
      force: .essential,
      source: Source("Network agreement", provision: "schedule 1", basis: .contract)
    ),
    Provision(
      "committee-consulted",
      requires: .consultation(
        of: .kind(.localMedicalCommittee),
        by: .proposer,
        ConsultationStandard(minimumDays: 28)
      ),
      force: .essential,
      source: Source("Compact with the committee", year: 2021, basis: .local)
    ),
  ]
)

let closure = Proposal(
  "close-branch",
  title: "Closing the branch surgery",
  subjects: ["serviceRedesign.premises"],
  affects: "riverside",
  proposer: "board",
  forum: "board",
  decisionDate: "2022-10-20"
)

let record: ActRecord = [
  .vote(by: "mill-lane", on: "close-branch", .for, date: "2022-09-01"),
  .consultation(
    of: "westshire-lmc",
    by: "board",
    on: "close-branch",
    opened: "2022-08-15",
    closed: "2022-09-12",
    sufficientInformation: true,
    considered: "2022-09-14"
  ),
]

let governance = try Governance(document)
let docket = try Docket(governance: governance, proposals: [closure], record: record)
let question = try docket.question("close-branch", asOf: "2022-09-15")
print(question.summary)
for step in question.missingSteps { print(step.timeWords, "-", step.sentence) }
