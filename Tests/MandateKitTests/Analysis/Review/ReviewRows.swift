import MandateKit

extension ReviewRow {
  static let memberships: [ReviewRow] = [
    ReviewRow(
      .practiceWithoutNetwork,
      "a practice that left on the day",
      beyond: {
        $0.leave("n1", "n")
        $0.memberships.append(Membership("n1", of: "n", period: Period(until: date)))
      },
      inside: {
        $0.leave("n1", "n")
        $0.memberships.append(
          Membership("n1", of: "n", period: Period(until: date.adding(days: 1)))
        )
      }
    ),
    ReviewRow(
      .practiceInTwoNetworks,
      "a practice of both networks",
      beyond: { $0.memberships.append(Membership("n1", of: "m")) },
      inside: {
        $0.memberships.append(
          Membership("n1", of: "m", period: Period(from: date.adding(days: 1)))
        )
      }
    ),
    ReviewRow(
      .practiceWithoutCommittee,
      "a committee that stands for one network only",
      beyond: { $0.leave("m", "lmc") },
      inside: {
        $0.leave("m", "lmc")
        $0.memberships += ["m1", "m2", "m3"].map { Membership($0, of: "lmc") }
      }
    ),
    ReviewRow(
      .practiceInTwoCommittees,
      "a practice of a second committee",
      beyond: {
        $0.bodies.append(Body("lmc2", kind: .localMedicalCommittee))
        $0.memberships.append(Membership("n1", of: "lmc2"))
      },
      inside: { $0.bodies.append(Body("lmc2", kind: .localMedicalCommittee)) }
    ),
    ReviewRow(
      .networkAcrossCommittees,
      "practices of one network under two committees",
      beyond: {
        $0.leave("n", "lmc")
        $0.bodies.append(Body("lmc2", kind: .localMedicalCommittee))
        $0.memberships += [
          Membership("n1", of: "lmc"), Membership("n2", of: "lmc"),
          Membership("n3", of: "lmc2"),
        ]
      },
      inside: {
        $0.leave("n", "lmc")
        $0.bodies.append(Body("lmc2", kind: .localMedicalCommittee))
        $0.memberships.append(Membership("n", of: "lmc2"))
      }
    ),
    ReviewRow(
      .networkAcrossBoards,
      "a practice of one network under a second board",
      beyond: {
        $0.bodies.append(Body("icb2", kind: .integratedCareBoard))
        $0.memberships.append(Membership("n3", of: "icb2", isVoting: false))
      },
      inside: { $0.bodies.append(Body("icb2", kind: .integratedCareBoard)) }
    ),
    ReviewRow(
      .kindWithoutRule,
      "no network has a rule",
      beyond: {
        $0.rule(nil, of: "n")
        $0.rule(nil, of: "m")
      },
      inside: { $0.rule(nil, of: "n") }
    ),
    ReviewRow(
      .membershipTwice,
      "a membership that begins on the last day of another, and on the day after",
      beyond: { $0.join("n1", "n", from: date.adding(days: -1), after: date) },
      inside: { $0.join("n1", "n", from: date, after: date) }
    ),
    ReviewRow(
      .membershipTwice,
      "a membership without a vote beside another, and after the body began anew",
      beyond: {
        $0.memberships.append(Membership("n1", of: "lmc", isVoting: false))
        $0.memberships.append(Membership("n1", of: "lmc", isVoting: false))
      },
      inside: { document in
        document.change("lmc") { $0.existence.from = date }
        document.memberships += [
          Membership("n1", of: "lmc", period: Period(until: date)),
          Membership("n1", of: "lmc", isVoting: false),
        ]
      }
    ),
    ReviewRow(.bodyWithoutRule, "one network has no rule", beyond: { $0.rule(nil) }),
  ]

  static func share(
    _ threshold: Threshold,
    of denominator: Condition.Denominator = .cast,
    by weight: Condition.Weight = .members
  ) -> Condition {
    .share(threshold, of: denominator, by: weight)
  }

  static let rules: [ReviewRow] = plainRules + castingRules + seatRules

  private static let plainRules: [ReviewRow] = [
    ReviewRow(
      .noElectors,
      "members without a vote",
      beyond: {
        for member: Body.ID in ["n1", "n2", "n3"] {
          $0.leave(member, "n")
          $0.memberships.append(Membership(member, of: "n", isVoting: false))
        }
      },
      inside: { $0.leave("n1", "n") }
    ),
    ReviewRow(
      .quorumOfZero,
      "a count of none",
      beyond: { $0.rule(.majority(quorum: .count(0))) },
      inside: { $0.rule(.majority(quorum: .count(1))) }
    ),
    ReviewRow(
      .quorumOfZero,
      "a fraction of none",
      beyond: { $0.rule(.majority(quorum: .fraction("0/1"))) },
      inside: { $0.rule(.majority(quorum: .fraction("1/1000000"))) }
    ),
    ReviewRow(
      .quorumOfZero,
      "a count of none by a rule for what is opened from this day on, and from the next",
      beyond: { $0.rule(.majority(quorum: .count(0)), openedFrom: date) },
      inside: { $0.rule(.majority(quorum: .count(0)), openedFrom: date.adding(days: 1)) }
    ),
    ReviewRow(
      .quorumOfZero,
      "a count of none in a vote of the practices",
      beyond: {
        $0.provisions.append(
          Provision(
            "all",
            requires: .approvalOfPractices(.majority(quorum: .count(0))),
            force: .essential
          )
        )
      },
      inside: {
        $0.provisions.append(
          Provision(
            "all",
            requires: .approvalOfPractices(.majority(quorum: .count(1))),
            force: .essential
          )
        )
      }
    ),
    ReviewRow(
      .quorumOutOfReach,
      "one more than there are",
      beyond: { $0.rule(.majority(quorum: .count(4))) },
      inside: { $0.rule(.majority(quorum: .count(3))) }
    ),
    ReviewRow(
      .neverCarries,
      "a count above the electorate",
      beyond: { $0.rule(DecisionRule(passes: .count(atLeast: 15_301, by: .patients))) },
      inside: { $0.rule(DecisionRule(passes: .count(atLeast: 15_300, by: .patients))) }
    ),
    ReviewRow(
      .neverCarries,
      "the consent of one who is no elector",
      beyond: { $0.rule(DecisionRule(passes: .consentOf("m1"))) },
      inside: { $0.rule(DecisionRule(passes: .consentOf("n1"))) }
    ),
    ReviewRow(
      .neverCarries,
      "any of nothing",
      beyond: { $0.rule(DecisionRule(passes: .any([]))) },
      inside: { $0.rule(DecisionRule(passes: .all([]))) }
    ),
    ReviewRow(
      .testNeverHolds,
      "one of two ways is closed",
      beyond: {
        $0.rule(DecisionRule(passes: .any([.consentOf("m1"), share(.moreThan(.half))])))
      },
      inside: {
        $0.rule(DecisionRule(passes: .any([.consentOf("n1"), share(.moreThan(.half))])))
      }
    ),
    ReviewRow(
      .testAlwaysHolds,
      "the veto of one who is no elector",
      beyond: {
        $0.rule(DecisionRule(passes: .all([.notOpposedBy("m1"), share(.moreThan(.half))])))
      },
      inside: {
        $0.rule(DecisionRule(passes: .all([.notOpposedBy("n1"), share(.moreThan(.half))])))
      }
    ),
    ReviewRow(
      .carriedBySilence,
      "no objection, without a quorum",
      beyond: { $0.rule(DecisionRule(passes: .noneAgainst)) },
      inside: { $0.rule(DecisionRule(quorum: .count(1), passes: .noneAgainst)) }
    ),
    ReviewRow(
      .carriedByOneVote,
      "a majority of those who vote, of whom one will do",
      beyond: { $0.rule(.majority(quorum: .count(1))) },
      inside: { $0.rule(.majority(quorum: .count(2))) }
    ),
    ReviewRow(
      .tiePossible,
      "a majority by members, one of them staying away",
      beyond: { $0.rule(.majority(quorum: .count(2))) },
      inside: { $0.rule(.majority(of: .all, quorum: .count(2))) }
    ),
    ReviewRow(
      .tiePossible,
      "half the patients",
      beyond: {
        $0.change("n3") { $0.listSize = 10_100 }
        $0.rule(.majority(of: .all, by: .patients))
      },
      inside: {
        $0.change("n3") { $0.listSize = 10_101 }
        $0.rule(.majority(of: .all, by: .patients))
      }
    ),
    ReviewRow(
      .dummyElector,
      "one whose patients never tip the scale",
      beyond: {
        $0.change("n3") { $0.listSize = 99 }
        $0.rule(DecisionRule(passes: .count(atLeast: 5_100, by: .patients)))
      },
      inside: {
        $0.change("n3") { $0.listSize = 100 }
        $0.rule(DecisionRule(passes: .count(atLeast: 5_100, by: .patients)))
      }
    ),
    ReviewRow(
      .vetoElector,
      "two thirds and more, of three",
      beyond: { $0.rule(DecisionRule(passes: share(.moreThan(.twoThirds)))) },
      inside: { $0.rule(DecisionRule(passes: share(.atLeast(.twoThirds)))) }
    ),
    ReviewRow(
      .dictator,
      "more patients than all others",
      beyond: {
        $0.change("n1") { $0.listSize = 10_301 }
        $0.rule(.majority(by: .patients))
      },
      inside: {
        $0.change("n1") { $0.listSize = 10_300 }
        $0.rule(.majority(by: .patients))
      }
    ),
    ReviewRow(
      .voteForUndoesApproval,
      "a place that nobody may oppose, of networks with a quorum",
      beyond: {
        $0.bodies.append(
          Body("place", kind: .placePartnership, rule: DecisionRule(passes: .noneAgainst))
        )
        $0.memberships += ["n", "m"].map { Membership($0, of: "place") }
        $0.rule(
          DecisionRule(quorum: .count(3), passes: share(.moreThan(.half))),
          of: "n"
        )
      },
      inside: {
        $0.bodies.append(
          Body("place", kind: .placePartnership, rule: DecisionRule(passes: .noneAgainst))
        )
        $0.memberships += ["n", "m"].map { Membership($0, of: "place") }
        $0.rule(DecisionRule(passes: share(.moreThan(.half))), of: "n")
      }
    ),
    ReviewRow(
      .notExamined,
      "halves of many large and unlike lists",
      beyond: { $0.addUnlike(26) },
      inside: { $0.addUnlike(10) }
    ),
  ]
}

extension GovernanceDocument {
  /// Gives the network `n` many practices of large and unlike sizes, and asks for half of all.
  fileprivate mutating func addUnlike(_ count: Int) {
    var random = SplitMix64(seed: 1)
    let ids = (0..<count).map { Body.ID("u\($0)") }
    bodies += ids.map {
      .practice($0, patients: 2 * Int64(random.number(250_000_000, 499_999_999)))
    }
    for id: Body.ID in ["n1", "n2", "n3"] { leave(id, "n") }
    memberships += ids.map { Membership($0, of: "n") }
    rule(.majority(of: .all, by: .patients))
  }
}

extension GovernanceDocument {
  /// Ends the membership of a member, and begins it anew on a day.
  fileprivate mutating func join(
    _ member: Body.ID,
    _ group: Body.ID,
    from day: CivilDate,
    after end: CivilDate
  ) {
    leave(member, group)
    memberships += [
      Membership(member, of: group, period: Period(until: end)),
      Membership(member, of: group, period: Period(from: day)),
    ]
  }
}

extension GovernanceDocument {
  /// Gives the network `n` one rule, for proposals that are opened from a day on.
  fileprivate mutating func rule(_ rule: DecisionRule, openedFrom day: CivilDate) {
    change("n") {
      $0.rules = [ApplicableRule(rule, period: Period(from: day), dated: .opening)]
    }
  }
}
