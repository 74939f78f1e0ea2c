import MandateKit
import MandateKitReports

/// The bodies and people that the tests of this target speak of.
enum Cast {
  static let document = GovernanceDocument(
    bodies: [
      .practice("p1", name: "Mill Lane Surgery", patients: 9_000),
      .practice("p2", name: "Abbey Practice", patients: 7_000),
      Body("n1", kind: .primaryCareNetwork, name: "Riverside PCN", rule: .majority(), binds: true),
      Body("n2", kind: .primaryCareNetwork, name: "Hilltop PCN"),
      Body("lmc", kind: .localMedicalCommittee, name: "Westshire LMC"),
      Body("board", kind: .placePartnership, name: "Westshire board"),
    ],
    people: [Person("rep", name: "Dr Ann Lee")],
    mandates: [
      Mandate(
        "m1",
        giver: "n1",
        holder: "rep",
        powers: [.agree],
        subjects: ["*"],
        ceiling: 250_000
      ),
      Mandate("m0", giver: nil, holder: "board", powers: [.decide], subjects: ["*"]),
    ]
  )

  static let proposals = [
    Proposal(
      "clinic",
      title: "A walk-in clinic",
      subjects: ["service"],
      affects: "n1",
      proposer: "board",
      forum: "board",
      decisionDate: "2022-10-20"
    )
  ]

  static let names = DisplayNames(document, proposals: proposals)

  /// What is wrong with a text as a sentence, empty where it is one.
  static func faults(of sentence: String, code: String) -> [String] {
    var faults: [String] = []
    if !sentence.hasSuffix(".") { faults.append("no full stop") }
    if sentence.hasSuffix("..") { faults.append("two full stops") }
    if sentence.contains("  ") { faults.append("a double space") }
    if sentence.contains("nil") || sentence.contains("Optional") {
      faults.append("a bare optional")
    }
    if code.contains(where: \.isUppercase), sentence.contains(code) {
      faults.append("its raw code")
    }
    if let first = sentence.first, first.isLowercase { faults.append("a small first letter") }
    return faults
  }
}
