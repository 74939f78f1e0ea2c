import MandateKit
import MandateKitTestKit

extension England {
  /// Adds the LMCs, each with consecutive PCNs.
  mutating func addCommittees() {
    for number in 0..<England.committees {
      document.bodies.append(
        Body(
          England.committee(number),
          kind: .localMedicalCommittee,
          name: "Committee \(number + 1)"
        )
      )
    }
    for (index, network) in networks.enumerated() {
      let committee = England.committee(ofNetwork: index)
      document.memberships.append(Membership(network, of: committee, isVoting: false))
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
    _ random: inout SeededGenerator
  ) {
    let date = England.meetings[random.number(in: 0...England.meetings.count - 1)]
    let proposal = Proposal(
      Proposal.ID("proposal-\(proposals.count + 1)"),
      subjects: [random.chance(50) ? "serviceRedesign.access" : "localServices.tests"],
      affects: affected,
      proposer: forum,
      forum: forum,
      decisionDate: date,
      value: 20_000 * random.number(in: 1...20)
    )
    proposals.append(proposal)
    for committee in Set(local.map { England.committee(ofNetwork: $0) }).sorted() {
      record.acts.append(
        .consultation(
          of: committee,
          by: forum,
          on: proposal.id,
          opened: date.adding(days: -random.number(in: 60...79)),
          closed: date.adding(days: -random.number(in: 10...34)),
          sufficientInformation: random.chance(90),
          considered: date.adding(days: -5)
        )
      )
    }
    for network in networks[local] where random.chance(90) {
      record.acts.append(
        .notice(to: network, by: forum, on: proposal.id, date: date.adding(days: -14))
      )
    }
    let favour = random.number(in: 60...97)
    for practice in members[local].joined() where random.chance(85) {
      record.acts.append(
        .vote(
          by: practice,
          on: proposal.id,
          random.chance(favour) ? .for : .against,
          date: date.adding(days: -random.number(in: 1...30))
        )
      )
    }
  }
}
