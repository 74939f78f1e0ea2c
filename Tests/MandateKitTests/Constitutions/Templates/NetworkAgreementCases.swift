import MandateKit

extension WorkedConstitution {
  /// Reserved matters take everybody; large sums two thirds of all.
  private static let reservedMatters = [
    ApplicableRule(.unanimity, when: Occasion(subjects: ["networkContract.reserved"])),
    ApplicableRule(
      DecisionRule(passes: .share(.atLeast("2/3"), of: .all, by: .members)),
      when: Occasion(minimumValue: 100_000)
    ),
  ]

  static let oneVoteEach = WorkedConstitution(
    name: "A network agreement with one vote each",
    source: "Catalogue.NetworkAgreement",
    rules: """
      Each practice has one vote. Half are a quorum, and most of those who vote decide; reserved matters \
      take everybody, and large sums two thirds.
      """,
    document: GovernanceDocument([
      practices, commissioner,
      Catalogue.NetworkAgreement("pcn", practices: signatories, reserved: reservedMatters).document,
    ]),
    proposal: commitment(of: "pcn", "networkContract.services", on: "2025-03-12"),
    cases: [
      ConstitutionCase(
        "Two of four are half, and carry it",
        "quorum-met",
        [.for("castle"), .abstaining("dale")],
        .mandated,
        positions: ["pcn": .for]
      ),
      ConstitutionCase(
        "One of four is no quorum",
        "quorum-missed",
        [.for("abbey")],
        .notMandated,
        positions: ["pcn": .none]
      ),
      ConstitutionCase(
        "Two against two is lost",
        "tie",
        [.for("abbey", "brook"), .against("castle", "dale")],
        .notMandated,
        positions: ["pcn": .against]
      ),
      ConstitutionCase(
        "A practice that stands aside leaves three, of whom two are a quorum",
        "recusal",
        [.recused("dale"), .for("abbey", "brook", "dale")],
        .mandated,
        positions: ["pcn": .for, "dale": .none],
        irregularities: [.withoutEffect]
      ),
      ConstitutionCase(
        "A reserved matter fails where one abstains",
        "reserved-one-abstains",
        [.for("abbey", "brook", "castle"), .abstaining("dale")],
        .notMandated,
        positions: ["pcn": .abstain]
      ) { $0.subjects = ["networkContract.reserved"] },
      ConstitutionCase(
        "A reserved matter is carried by everybody",
        "reserved-all",
        [.for("abbey", "brook", "castle", "dale")],
        .mandated,
        positions: ["pcn": .for]
      ) { $0.subjects = ["networkContract.reserved"] },
      ConstitutionCase(
        "A matter that is reserved in part is reserved",
        "reserved-in-part",
        [.for("abbey", "brook", "castle"), .against("dale")],
        .notMandated,
        positions: ["pcn": .against]
      ) { $0.subjects = ["networkContract.services", "networkContract.reserved"] },
      ConstitutionCase(
        "A large sum takes three of four, and two are too few",
        "large-sum-two",
        [.for("abbey", "brook")],
        .notMandated,
        positions: ["pcn": .none]
      ) { $0.value = 100_000 },
      ConstitutionCase(
        "A pound less is decided as usual",
        "small-sum-two",
        [.for("abbey", "brook")],
        .mandated,
        positions: ["pcn": .for]
      ) { $0.value = 99_999 },
      ConstitutionCase(
        "What the network itself does is its members' business",
        "own-business",
        [.for("brook", "castle", "dale"), .against("abbey")],
        .mandated,
        positions: ["pcn": .for],
        rows: [.init("network-agreement/network-decides", of: "pcn", .met, votesNeeded: 0)]
      ) {
        $0.proposer = "pcn"
        $0.forum = "pcn"
        $0.effect = .position
      },
    ]
  )
}
