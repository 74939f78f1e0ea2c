import MandateKit

extension WorkedConstitution {
  static let byListSize = WorkedConstitution(
    name: "A network agreement by list size",
    source: "Catalogue.NetworkAgreement with .byListSize()",
    rules: "Practices with half of all patients are a quorum, and most of the patients decide.",
    document: GovernanceDocument([
      practices, commissioner,
      Catalogue.NetworkAgreement("pcn", practices: signatories, rule: .byListSize()).document,
    ]),
    proposal: commitment(of: "pcn", "networkContract.services", on: "2025-03-12"),
    cases: [
      ConstitutionCase(
        "One practice with exactly half of all patients is a quorum",
        "quorum-met",
        [.for("abbey")],
        .mandated,
        positions: ["pcn": .for]
      ),
      ConstitutionCase(
        "Two practices with 11,000 of 24,000 patients are no quorum",
        "quorum-missed",
        [.for("brook", "castle")],
        .notMandated,
        positions: ["pcn": .none]
      ),
      ConstitutionCase(
        "One practice of 12,000 against three of 12,000 together is a tie, and lost",
        "tie",
        [.for("abbey"), .against("brook", "castle", "dale")],
        .notMandated,
        positions: ["pcn": .against]
      ),
      ConstitutionCase(
        "The largest outvotes two others while the smallest is silent",
        "larger",
        [.for("abbey"), .against("brook", "castle")],
        .mandated,
        positions: ["pcn": .for]
      ),
    ]
  )

  static let banded = WorkedConstitution(
    name: "A network agreement with banded votes",
    source: "Catalogue.NetworkAgreement with .banded(by:)",
    rules: """
      A practice has a vote for each 5,000 patients or part of them: three, two, one and one. Half of the \
      votes are a quorum; on a tie the clinical director has a casting vote.
      """,
    document: GovernanceDocument([
      practices, commissioner, GovernanceDocument(people: [Person("director")]),
      Catalogue.NetworkAgreement(
        "pcn",
        practices: signatories,
        rule: .banded(
          by: VoteScale(patients: 5_000, rounding: .up),
          castingVote: .listed(["director"])
        )
      ).document,
    ]),
    proposal: commitment(of: "pcn", "networkContract.services", on: "2025-03-12"),
    cases: [
      ConstitutionCase(
        "Four of seven votes are a quorum",
        "quorum-met",
        [.for("abbey", "dale")],
        .mandated,
        positions: ["pcn": .for]
      ),
      ConstitutionCase(
        "Three of seven votes are none",
        "quorum-missed",
        [.for("abbey")],
        .notMandated,
        positions: ["pcn": .none]
      ),
      ConstitutionCase(
        "Three votes against three are lost while the director is silent",
        "tie",
        [.for("abbey"), .against("brook", "castle")],
        .notMandated,
        positions: ["pcn": .against]
      ),
      ConstitutionCase(
        "Three votes against three are carried by the director",
        "tie-cast",
        [.for("abbey"), .against("brook", "castle"), .casting(.for, by: "director", of: "pcn")],
        .mandated,
        positions: ["pcn": .for]
      ),
      ConstitutionCase(
        "A director who stands aside has no casting vote",
        "tie-director-aside",
        [.recused("director"), .for("abbey", "director"), .against("brook", "castle")],
        .notMandated,
        positions: ["pcn": .against],
        irregularities: [.recusedCaster]
      ),
    ]
  )
}
