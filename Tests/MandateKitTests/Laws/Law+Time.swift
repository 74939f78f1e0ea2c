import MandateKit

extension Law {
  /// Laws about days that pass and a record that grows.
  static let ofTime: [Law] = [
    Law(
      "As days pass and nobody acts, no position becomes attainable that was not",
      leastOfThousand: 850
    ) { sample, random in
      try sample.known.later(using: &random, attainable)
    },
    Law(
      "As days pass and nobody acts, what is settled stays settled",
      leastOfThousand: 850
    ) { sample, random in
      try sample.known.later(using: &random, settled)
    },
    Law(
      "As the record grows by acts that change nobody's earlier act, what is settled stays settled",
      leastOfThousand: 780
    ) { sample, random in
      var grown = sample.known
      guard grown.grow(using: &random) else { return .saysNothing }
      return try Judgement.comparing(sample.known, grown, "a longer record", settled)
    },
  ]

  /// Judges whether a body can come to a position in a later answer that was out of its reach.
  ///
  /// Says nothing where every position of every body is in reach.
  private static func attainable(_ before: Resolution, _ after: Resolution) -> Judgement {
    let (old, new) = (before.positions, after.positions)
    guard old.map({ $0.body }) == new.map({ $0.body }) else {
      return .isBroken("positions of other bodies on \(after.asOf)")
    }
    for (old, new) in zip(old, new) {
      for position in new.positions.positions where !old.positions.contains(position) {
        return .isBroken(
          "\(old.body) can come to \(position) on \(after.asOf), and could not before"
        )
      }
    }
    let leavesOut = old.contains { $0.positions.positions.count < Position.allCases.count }
    return leavesOut ? .isKept : .saysNothing
  }

  /// Judges whether what was settled in one answer is so in a later one.
  ///
  /// Says nothing where nothing was settled.
  private static func settled(_ before: Resolution, _ after: Resolution) -> Judgement {
    guard before.sameRows(as: after) else { return .isBroken("other rows on \(after.asOf)") }
    if before.outcome != .undetermined, after.outcome != before.outcome {
      return .isBroken("\(before.outcome) becomes \(after.outcome) on \(after.asOf)")
    }
    let rows = before.requirements
    for (old, new) in zip(rows, after.requirements)
    where old.status != .open && new.status != old.status {
      return .isBroken(
        "\(old.provision) of \(old.body?.rawValue ?? "-") was \(old.status) and is \(new.status)"
      )
    }
    let isSettled = before.outcome != .undetermined || rows.contains { $0.status != .open }
    return isSettled ? .isKept : .saysNothing
  }
}

extension RandomCase {
  /// Holds the answer of the case against that of a later day.
  fileprivate func later(
    using random: inout SplitMix64,
    _ judge: (Resolution, Resolution) -> Law.Judgement
  ) throws -> Law.Judgement {
    let decisionDate = proposals.first { $0.id == proposal }?.decisionDate ?? asOf
    var other = self
    let untilDecision = asOf.days(until: decisionDate)
    other.asOf = asOf.adding(days: random.pick([1, 2, 5, 20, 40, max(1, untilDecision)]))
    return try .comparing(self, other, "a later day", judge)
  }

  /// Adds votes, consultations, notices and attendances of days after the date of the question, which becomes the
  /// last of them.
  ///
  /// Left out are the acts by which somebody changes what was done before: a second vote of one voter on one
  /// proposal, a recusal, a revocation, and a decision, which ends voting earlier than was known.
  ///
  /// - Parameter random: The random numbers.
  /// - Returns: Whether an act was added.
  fileprivate mutating func grow(using random: inout SplitMix64) -> Bool {
    var voted = Set<[String]>()
    for case .vote(let vote) in record.acts {
      voted.insert([vote.by.rawValue, vote.proposal.rawValue])
    }
    let voters = document.bodies.map { $0.id as PartyID } + document.people.map { $0.id as PartyID }
    let known = record.acts.count
    var last = asOf
    for _ in 0..<random.number(1, 5) {
      let date = asOf.adding(days: random.number(1, 6))
      let bodies = document.bodies.map(\.id)
      let proposal = random.chance(60) ? self.proposal : random.pick(proposals).id
      switch random.number(0, 6) {
      case 0:
        record.acts.append(
          .notice(to: random.pick(bodies), by: random.pick(voters), on: proposal, date: date)
        )
      case 1:
        let consultation = Consultation(
          of: random.pick(bodies),
          by: random.pick(voters),
          on: proposal,
          opened: date,
          closed: date,
          sufficientInformation: true,
          considered: date
        )
        record.acts.append(.consultation(consultation))
      case 2:
        guard let seat = document.appointments.randomElement(using: &random) else { continue }
        record.acts.append(
          .attendance(by: seat.person, at: seat.forum, on: proposal, date: date)
        )
      default:
        let voter = random.pick(voters)
        guard voted.insert([voter.rawValue, proposal.rawValue]).inserted else { continue }
        let choice = random.pick(Choice.allCases)
        record.acts.append(.vote(by: voter, on: proposal, choice, date: date))
      }
      last = max(last, date)
    }
    asOf = last
    return record.acts.count > known
  }
}
