import MandateKit
import MandateKitFiles

extension CaseFixtures {
  /// A case file in which nothing is left at what the format supplies.
  static let everything = CaseFile(
    document: document,
    proposals: [
      Proposal(
        "x",
        title: "A \"walk-in\" clinic\n\u{1F3E5}",
        subjects: ["service.new", "funding"],
        affects: "n",
        proposer: "n",
        forum: "board",
        decisionDate: "2022-09-01",
        effect: .advice,
        value: 1_000_000_000,
        concession: true
      ),
      Proposal(
        "y",
        subjects: ["a"],
        affects: "p",
        proposer: "n",
        forum: "board",
        decisionDate: "2999-12-31",
        ratifies: "x"
      ),
      Proposal(
        "z",
        subjects: ["a"],
        affects: ["p", "n"],
        proposer: "n",
        forum: "board",
        decisionDate: "2022-09-01",
        confirms: "y",
        opened: "2022-09-01",
        electorsOn: "2022-08-31",
        irrevocable: true,
        optIn: true
      ),
      Proposal(
        "position",
        subjects: ["a"],
        affects: "p",
        proposer: "n",
        forum: "board",
        decisionDate: "2022-09-01",
        effect: .position
      ),
    ],
    record: ActRecord(acts)
  )

  private static let document = GovernanceDocument(
    bodies: [
      Body(
        "p",
        kind: .practice,
        name: "",
        existence: Period(from: "1800-01-01", until: "2999-12-31"),
        successors: ["n"],
        listSize: 1
      ),
      Body(
        "n",
        kind: .primaryCareNetwork,
        rule: DecisionRule(quorum: .count(1), passes: condition),
        binds: true,
        competence: ["a.b", "*"]
      ),
      Body("board", kind: "placeBoard", rule: .majority(quorum: .fraction("0/4"))),
      Body(
        "q",
        kind: .practice,
        successors: ["p", "n"],
        listSize: .dated([
          .init(from: "2022-01-01", patients: 2), .init(from: "2022-04-01", patients: 0),
        ])
      ),
      Body(
        "committee",
        kind: "committee",
        rules: [
          ApplicableRule(
            DecisionRule(
              quorum: quorum,
              passes: .all([
                .count(atLeast: 0, by: .votes, among: "clinical"),
                .share(.moreThan("1/2"), of: .whole, by: .votes, among: "lay"),
              ]),
              scale: VoteScale(patients: 1_000_000_000, rounding: .nearest, atLeast: 1),
              castingVote: .listed(["dr", "p"])
            ),
            when: occasion,
            period: Period(from: "2022-01-01", until: "2023-01-01"),
            dated: .opening
          ),
          ApplicableRule(
            DecisionRule(
              quorum: .share(.moreThan("1/1")),
              passes: .noneAgainst(among: "lay"),
              scale: VoteScale(patients: 1, rounding: .down),
              castingVote: .presiding
            )
          ),
        ]
      ),
      // A rule that does not say all of `rule`, and so is one of `rules`.
      Body("cabinet", kind: "x", rules: [ApplicableRule(.unanimity, dated: .opening)]),
    ],
    people: [Person("dr", name: "Dr Ann Lee")],
    memberships: [
      Membership("p", of: "n", period: Period(from: "2019-07-01"), isVoting: false),
      Membership("dr", of: "committee", votes: 0, classes: ["clinical", "a-Z_9"]),
    ],
    deputies: [
      Deputy("q", for: "dr", on: "x", period: Period(from: "2022-01-01", until: "2023-01-01")),
      Deputy("dr", for: "p"),
    ],
    appointments: [
      Appointment(
        "dr",
        to: "board",
        capacity: .representative,
        period: Period(until: "2030-01-01")
      ),
      Appointment("dr", to: "board", capacity: .expert),
    ],
    mandates: [
      Mandate(
        "m",
        giver: "n",
        holder: "dr",
        powers: Power.allCases,
        subjects: ["a", "*"],
        over: "p",
        ceiling: 0,
        concessions: false,
        passOn: true,
        ratification: Mandate.Ratification(by: "n", within: 3_660),
        adoptedBy: "y",
        period: Period(from: "2022-01-01"),
        source: source
      )
    ],
    provisions: requirements.enumerated().map { index, requirement in
      Provision(
        Provision.ID("v\(index)"),
        when: index == 0 ? occasion : .always,
        requires: requirement,
        force: index == 0 ? .practice : .exposure,
        period: Period(from: "2022-01-01"),
        dated: index == 0 ? .opening : .decision,
        source: index == 0 ? source : Source("t", basis: .claimed)
      )
    },
    bankHolidays: ["2022-08-29", .table(.england)],
    voice: [.practice, "committee"]
  )

  private static let quorum = Quorum.all([
    .share(.atLeast("2/4"), of: .whole, by: .patients, among: "clinical"),
    .share(.moreThan("0/1"), of: .all, by: .votes),
    .any([.count(atLeast: 3, by: .votes, among: "lay"), .fraction("1/3"), .any([])]),
    .presenceOf("dr"),
  ])

  private static let source = Source(
    "The Act",
    provision: "s 1",
    year: 2006,
    basis: .statute,
    note: "Note.",
    url: "https://example.org"
  )

  private static let occasion = Occasion(
    subjects: ["a"],
    effects: [.advice, .commitment, .position],
    proposerKinds: [.integratedCareBoard],
    forumKinds: ["placeBoard"],
    minimumValue: 0,
    concession: false
  )

  private static let condition = Condition.all([
    .share(.atLeast("2/4"), of: .all, by: .patients),
    .share(.moreThan("0/1"), of: .present, by: .members),
    .any([.count(atLeast: 3, by: .members), .noneAgainst, .any([])]),
    .consentOf("p"), .notOpposedBy("board"),
  ])
}
