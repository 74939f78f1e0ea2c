import MandateKit

extension England {
  /// Adds the LMCs, each with PCNs that stand side by side.
  mutating func addCommittees() {
    for number in 0..<England.committees {
      arrangement.bodies.append(
        Body(
          England.committee(number),
          kind: .localMedicalCommittee,
          name: "Committee \(number + 1)"
        )
      )
    }
    for (index, network) in networks.enumerated() {
      let committee = England.committee(ofNetwork: index)
      arrangement.memberships.append(Membership(of: network, in: committee, isVoting: false))
    }
  }

  private static func committee(_ number: Int) -> Body.ID { Body.ID("lmc-\(number + 1)") }

  private static func committee(ofNetwork index: Int) -> Body.ID {
    committee(index * committees / networks)
  }

  /// Adds a proposal over some PCNs: they are told, their LMCs consulted, and most practices vote.
  mutating func propose(
    to forum: Body.ID,
    for affected: Body.ID,
    over local: Range<Int>,
    _ random: inout SplitMix64
  ) {
    let date = England.meetings[random.below(England.meetings.count)]
    let proposal = Proposal(
      Proposal.ID("proposal-\(proposals.count + 1)"),
      subjects: [random.happens(percent: 50) ? "serviceRedesign.access" : "localServices.tests"],
      affects: affected,
      proposer: forum,
      forum: forum,
      decisionDate: date,
      value: 20_000 * (1 + random.below(20))
    )
    proposals.append(proposal)
    for committee in Set(local.map { England.committee(ofNetwork: $0) }).sorted() {
      record.acts.append(
        .consultation(
          Consultation(
            of: committee,
            by: forum,
            on: proposal.id,
            opened: date.adding(days: -60 - random.below(20)),
            closed: date.adding(days: -10 - random.below(25)),
            sufficientInformation: random.happens(percent: 90),
            considered: date.adding(days: -5)
          )
        )
      )
    }
    for network in networks[local] where random.happens(percent: 90) {
      record.acts.append(
        .notice(Notice(to: network, by: forum, on: proposal.id, date: date.adding(days: -14)))
      )
    }
    let favour = 60 + random.below(38)
    for practice in members[local].joined() where random.happens(percent: 85) {
      record.acts.append(
        .vote(
          Vote(
            by: practice,
            on: proposal.id,
            random.happens(percent: favour) ? .for : .against,
            date: date.adding(days: -1 - random.below(30))
          )
        )
      )
    }
  }
}
