import MandateKit

extension ReviewRow {
  /// What a casting vote settles, and what it does not.
  static let castingRules: [ReviewRow] = [
    ReviewRow(
      .tiePossible,
      "a chair who may be absent, and whoever presides",
      beyond: { $0.chair(.listed(["dr"])) },
      inside: { $0.chair(.presiding) }
    ),
    ReviewRow(
      .tiePossible,
      "a chair who may be absent, and one without whom there is no quorum",
      beyond: { $0.chair(.listed(["n1"]), quorum: .count(2)) },
      inside: { $0.chair(.listed(["n1"]), quorum: .all([.count(2), .presenceOf("n1")])) }
    ),
    ReviewRow(
      .castingVoteWithoutEffect,
      "at least half of those cast, and more than half",
      beyond: { $0.rule(DecisionRule(passes: share(.atLeast(.half)), castingVote: .presiding)) },
      inside: { $0.rule(DecisionRule(passes: share(.moreThan(.half)), castingVote: .presiding)) }
    ),
    ReviewRow(
      .castingVoteHolderGone,
      "a body that ended on the day",
      beyond: {
        $0.change("lmc") { $0.existence.until = date }
        $0.chair(.listed(["lmc", "dr"]))
      },
      inside: {
        $0.change("lmc") { $0.existence.until = date.adding(days: 1) }
        $0.chair(.listed(["lmc", "dr"]))
      }
    ),
    ReviewRow(
      .vetoElector,
      "of two, one who has the casting vote",
      beyond: {
        $0.leave("n3", "n")
        $0.chair(.listed(["n1"]))
      },
      inside: {
        $0.leave("n3", "n")
        $0.chair(.presiding)
      }
    ),
    ReviewRow(
      .dictator,
      "of two, one who has the casting vote",
      beyond: {
        $0.leave("n3", "n")
        $0.chair(.listed(["n1"]))
      },
      inside: {
        $0.leave("n3", "n")
        $0.chair(.listed(["dr"]))
      }
    ),
    ReviewRow(
      .dummyElector,
      "one without votes, who may have the casting vote",
      beyond: {
        $0.seat("n3", votes: 0)
        $0.rule(DecisionRule(passes: share(.moreThan(.half), by: .votes)))
      },
      inside: {
        $0.seat("n3", votes: 0)
        $0.rule(
          DecisionRule(passes: share(.moreThan(.half), by: .votes), castingVote: .listed(["n3"]))
        )
      }
    ),
  ]

  /// Classes, votes, and lists of rules.
  static let seatRules: [ReviewRow] = [
    ReviewRow(
      .testNeverHolds,
      "a quorum that names a class of nobody, or one",
      beyond: { $0.quorumOfLay([]) },
      inside: { $0.quorumOfLay(["lay"]) }
    ),
    ReviewRow(
      .quorumOutOfReach,
      "more of a class than there are",
      beyond: {
        $0.seat("n1", classes: ["lay"])
        $0.rule(.majority(of: .all, quorum: .count(atLeast: 2, among: "lay")))
      },
      inside: {
        $0.seat("n1", classes: ["lay"])
        $0.seat("n2", classes: ["lay"])
        $0.rule(.majority(of: .all, quorum: .count(atLeast: 2, among: "lay")))
      }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "none against of a class of nobody",
      beyond: { $0.noLayAgainst(.noneAgainst(among: "lay")) },
      inside: {
        $0.seat("n1", classes: ["lay"])
        $0.noLayAgainst(.noneAgainst(among: "lay"))
      }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "a share of a class of nobody in a quorum",
      beyond: {
        $0.rule(
          .majority(
            of: .all,
            quorum: .all([.count(2), .share(.atLeast(.half), among: "lay")])
          )
        )
      },
      inside: {
        $0.rule(
          .majority(
            of: .all,
            quorum: .all([.count(2), .share(.atLeast(.half), among: "practice")])
          )
        )
      }
    ),
    ReviewRow(
      .testNeverHolds,
      "a class in a vote of the practices",
      beyond: { $0.ask(.share(.atLeast(.half), of: .cast, by: .members, among: "lay")) },
      inside: { $0.ask(.share(.atLeast(.half), of: .cast, by: .members, among: "practice")) }
    ),
    ReviewRow(
      .testNeverHolds,
      "more than a share of a class in a quorum of the practices",
      beyond: { $0.askQuorum(.share(.moreThan(.half), among: "lay")) },
      inside: { $0.askQuorum(.share(.moreThan(.half), among: "practice")) }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "at least a share of a class in a quorum of the practices",
      beyond: { $0.askQuorum(.share(.atLeast(.half), among: "lay")) },
      inside: { $0.askQuorum(.share(.atLeast(.half), among: "practice")) }
    ),
    ReviewRow(
      .testNeverHolds,
      "one of a class in a quorum of the practices",
      beyond: { $0.askQuorum(.count(atLeast: 1, among: "lay")) },
      inside: { $0.askQuorum(.count(atLeast: 1, among: "practice")) }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "none of a class in a quorum of the practices",
      beyond: { $0.askQuorum(.count(atLeast: 0, among: "lay")) },
      inside: { $0.askQuorum(.count(atLeast: 1, among: "practice")) }
    ),
    ReviewRow(
      .testNeverHolds,
      "one of a class in a vote of the practices",
      beyond: { $0.ask(.count(atLeast: 1, by: .members, among: "lay")) },
      inside: { $0.ask(.count(atLeast: 1, by: .members, among: "practice")) }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "none of a class in a vote of the practices",
      beyond: { $0.ask(.count(atLeast: 0, by: .members, among: "lay")) },
      inside: { $0.ask(.count(atLeast: 1, by: .members, among: "practice")) }
    ),
    ReviewRow(
      .presenceNeeded,
      "one whom the quorum names, and one of two",
      beyond: { $0.rule(.majority(of: .all, quorum: .presenceOf("n1"))) },
      inside: {
        $0.rule(.majority(of: .all, quorum: .any([.presenceOf("n1"), .presenceOf("n2")])))
      }
    ),
    ReviewRow(
      .vetoClass,
      "a majority among two of three, and among all",
      beyond: {
        $0.seat("n1", classes: ["lay"])
        $0.seat("n2", classes: ["lay"])
        $0.rule(
          .init(
            passes: .all([
              share(.moreThan(.half), of: .all),
              .share(.atLeast("1/3"), of: .all, by: .members, among: "lay"),
            ])
          )
        )
      },
      inside: {
        for member: PartyID in ["n1", "n2", "n3"] { $0.seat(member, classes: ["lay"]) }
        $0.rule(
          .init(
            passes: .all([
              share(.moreThan(.half), of: .all),
              .share(.atLeast("1/3"), of: .all, by: .members, among: "lay"),
            ])
          )
        )
      }
    ),
    ReviewRow(
      .votesAllAlike,
      "votes that nothing gives, and that a scale gives",
      beyond: { $0.rule(.majority(of: .all, by: .votes)) },
      inside: {
        $0.rule(
          DecisionRule(
            passes: share(.moreThan(.half), of: .all, by: .votes),
            scale: VoteScale(patients: 1_000, rounding: .up)
          )
        )
      }
    ),
    ReviewRow(
      .votesNotCounted,
      "votes where members are counted",
      beyond: { $0.seat("n1", votes: 2) },
      inside: {
        $0.seat("n1", votes: 2)
        $0.rule(.majority(of: .all, by: .votes))
      }
    ),
    ReviewRow(
      .classesNotNamed,
      "a class that no rule names",
      beyond: { $0.seat("n1", classes: ["lay", "clinical"]) },
      inside: {
        $0.seat("n1", classes: ["lay"])
        $0.noLayAgainst(.noneAgainst(among: "lay"))
      }
    ),
    ReviewRow(
      .ruleNeverApplies,
      "a rule for what an earlier one is for",
      beyond: { $0.rules(first: ["contract"], second: ["contract.local"]) },
      inside: { $0.rules(first: ["contract.local"], second: ["contract"]) }
    ),
    ReviewRow(
      .noRuleForSome,
      "no rule for everything else",
      beyond: {
        $0.rules(first: ["contract.local"], second: ["contract"])
        $0.change("n") { $0.rules.removeLast() }
      },
      inside: { $0.rules(first: ["contract.local"], second: ["contract"]) }
    ),
    ReviewRow(
      .neverCarries,
      "the second of several rules",
      beyond: {
        $0.rules(first: ["contract.local"], second: ["contract"])
        $0.change("n") { $0.rules[1].rule.passes = .any([]) }
      },
      inside: {
        $0.rules(first: ["contract.local"], second: ["contract"])
        $0.change("n") {
          $0.rules[1].rule.passes = .any([])
          $0.rules[1].period.from = date.adding(days: 1)
        }
      }
    ),
    ReviewRow(
      .approvalImpossible,
      "a body none of whose rules can carry, and one of whose can",
      beyond: {
        $0.rules(first: ["contract.local"], second: ["contract"])
        $0.change("n") { body in
          for rule in body.rules.indices { body.rules[rule].rule.passes = .any([]) }
        }
        $0.provisions.append(
          Provision("asked", requires: .approval(of: .body("n")), force: .essential)
        )
      },
      inside: {
        $0.rules(first: ["contract.local"], second: ["contract"])
        $0.change("n") { $0.rules[0].rule.passes = .any([]) }
        $0.provisions.append(
          Provision("asked", requires: .approval(of: .body("n")), force: .essential)
        )
      }
    ),
  ]
}

extension GovernanceDocument {
  /// Gives the votes and the classes of a member of the network `n`.
  fileprivate mutating func seat(
    _ member: PartyID,
    votes: Int64? = nil,
    classes: [MembershipClass] = []
  ) {
    for place in memberships.indices where memberships[place].member == member {
      memberships[place].votes = votes
      memberships[place].classes = classes
    }
  }

  /// Lets the network `n` decide by a majority of those cast, with a casting vote.
  fileprivate mutating func chair(_ holder: CastingVoteHolder, quorum: Quorum? = nil) {
    rule(
      DecisionRule(quorum: quorum, passes: ReviewRow.share(.moreThan(.half)), castingVote: holder)
    )
  }

  fileprivate mutating func quorumOfLay(_ classes: [MembershipClass]) {
    seat("n1", classes: classes)
    rule(
      .majority(of: .all, quorum: .any([.count(2), .count(atLeast: 1, among: "lay")]))
    )
  }

  fileprivate mutating func noLayAgainst(_ test: Condition) {
    rule(DecisionRule(passes: .all([test, ReviewRow.share(.moreThan(.half), of: .all)])))
  }

  /// Asks for a majority of the practices under a quorum.
  fileprivate mutating func askQuorum(_ quorum: Quorum) {
    ask(ReviewRow.share(.moreThan(.half)), quorum: quorum)
  }

  fileprivate mutating func ask(_ passes: Condition, quorum: Quorum? = nil) {
    provisions.append(
      Provision(
        "all",
        requires: .approvalOfPractices(DecisionRule(quorum: quorum, passes: passes)),
        force: .essential
      )
    )
  }

  /// Gives the network `n` a rule for some subjects, one for others, and one for the rest.
  fileprivate mutating func rules(first: [SubjectPattern], second: [SubjectPattern]) {
    change("n") { body in
      body.rules = [
        ApplicableRule(.majority(of: .all), when: Occasion(subjects: first)),
        ApplicableRule(.unanimity, when: Occasion(subjects: second)),
        ApplicableRule(.majority(of: .all)),
      ]
    }
  }
}
