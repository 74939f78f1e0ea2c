import MandateKit

extension Law {
  /// Laws about days that pass and a record that grows.
  static let ofTime: [Law] = [
    Law("As days pass and nobody acts, no position becomes attainable that was not") {
      sample,
      random in
      try sample.known.later(using: &random) { before, after in
        for (old, new) in zip(before.positions, after.positions) {
          for position in new.positions.positions where !old.positions.contains(position) {
            return "\(old.body) can come to \(position) on \(after.asOf), and could not before"
          }
        }
        return nil
      }
    },
    Law("As days pass and nobody acts, what is settled stays settled") { sample, random in
      try sample.known.later(using: &random, settled)
    },
    Law(
      "As the record grows by acts that change nobody's earlier act, what is settled stays settled",
      leastOfThousand: 300
    ) { sample, random in
      var grown = sample.known
      guard grown.grow(using: &random) else { return .saysNothing }
      guard let before = try sample.known.resolution(), let after = try grown.resolution() else {
        return .saysNothing
      }
      return settled(before, after).map { .isBroken($0) } ?? .isKept
    },
  ]

  /// Returns what was settled in one answer and is otherwise in a later one.
  private static func settled(_ before: Resolution, _ after: Resolution) -> String? {
    if before.outcome != .undetermined, after.outcome != before.outcome {
      return "\(before.outcome) becomes \(after.outcome) on \(after.asOf)"
    }
    for (old, new) in zip(before.requirements, after.requirements)
    where old.status != .open && new.status != old.status {
      return
        "\(old.provision) of \(old.body?.rawValue ?? "-") was \(old.status) and is \(new.status)"
    }
    return nil
  }
}

extension RandomCase {
  /// Holds the answer of the case against that of a later day.
  fileprivate func later(
    using random: inout SplitMix64,
    _ breach: (Resolution, Resolution) -> String?
  ) throws -> Law.Judgement {
    var other = self
    guard let before = try resolution() else { return .saysNothing }
    let untilDecision = asOf.days(until: before.decisionDate)
    other.asOf = asOf.adding(days: random.pick([1, 2, 5, 20, 40, max(1, untilDecision)]))
    guard let after = try other.resolution() else { return .saysNothing }
    return breach(before, after).map { .isBroken($0) } ?? .isKept
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
      switch random.number(0, 5) {
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
