import MandateKit
import MandateKitFiles
import MandateKitTestKit

/// The cost of proposals about 1 to 1,000 PCNs, in England and without the rest of it.
struct ReachTable {
  /// The nanoseconds of one answer.
  struct Cost {
    var outcome: Double
    var resolution: Double
    var line: Double
  }

  static let header = """
                       ------ in the whole of England ------   ------- with what it reaches alone -------
      PCNs practices   outcome ns resolution ns stream line ns   outcome ns resolution ns stream line ns
    """

  let repeats: Int
  private let clock = ContinuousClock()

  init(repeats: Int) {
    self.repeats = repeats
  }

  /// A row of the table.
  func row(_ count: Int) throws -> String {
    var england = England()
    let practices = england.members.prefix(count).flatMap { $0 }
    england.document.bodies += [
      Body("group", kind: .collaborative, rule: England.collaborativeRule, binds: true),
      Body("forum", kind: .nhsEngland),
    ]
    england.document.memberships += england.networks.prefix(count).map {
      Membership($0, of: "group")
    }
    england.document.memberships.append(Membership("group", of: "forum", isVoting: false))
    england.document.mandates.append(
      Mandate("group-statute", giver: nil, holder: "forum", powers: [.decide], subjects: ["*"])
    )
    england.proposals = []
    england.record = ActRecord()
    var random = SeededGenerator(seed: UInt64(count))
    england.propose(to: "forum", for: "group", over: 0..<count, &random)
    guard let proposal = england.proposals.first else { return "" }
    let line = CaseLine(proposal, record: england.record)
    let whole = try cost(line, england.document)
    let alone = try cost(line, england.document.reached(from: Set(practices)))
    let numbers = [
      (count, 6), (practices.count, 10), (Int(whole.outcome), 13), (Int(whole.resolution), 14),
      (Int(whole.line), 15), (Int(alone.outcome), 13), (Int(alone.resolution), 14),
      (Int(alone.line), 15),
    ]
    return numbers.map { number, width in padded(number, to: width) }.joined()
  }

  private func cost(_ line: CaseLine, _ document: GovernanceDocument) throws -> Cost {
    let docket = try Docket(
      governance: Governance(document),
      proposals: [line.proposal],
      record: line.record
    )
    let (id, date) = (line.proposal.id, line.proposal.decisionDate)
    var stream = try CaseStream(docket.governance)
    let bytes = line.json()
    return Cost(
      outcome: median { docket.outcome(of: id, asOf: date) == nil ? 0 : 1 },
      resolution: median { docket.resolve(id, asOf: date) == nil ? 0 : 1 },
      line: median { stream.answer(bytes).count }
    )
  }

  /// The median of repeats, each a mean over enough answers to take some milliseconds.
  private func median(_ answer: () -> Int) -> Double {
    let once = clock.measure { _ = answer() }.nanoseconds
    let often = max(1, min(1_000, Int(20e6 / max(once, 1))))
    return Spread(
      (0..<repeats).map { _ in
        var sum = 0
        let duration = clock.measure { for _ in 0..<often { sum += answer() } }
        return sum > 0 ? duration.nanoseconds / Double(often) : 0
      }
    ).median
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: " ", count: max(1, width - digits.count)) + digits
  }
}

extension GovernanceDocument {
  /// The document without the bodies that represent none of some practices.
  func reached(from practices: Set<Body.ID>) -> GovernanceDocument {
    var kept = practices
    var isGrowing = true
    while isGrowing {
      let before = kept.count
      for membership in memberships where kept.contains(membership.member) {
        kept.insert(membership.group)
      }
      isGrowing = kept.count > before
    }
    for appointment in appointments where kept.contains(appointment.forum) {
      kept.insert(appointment.person)
    }
    var reached = self
    reached.bodies.removeAll { !kept.contains($0.id) }
    reached.people.removeAll { !kept.contains($0.id) }
    reached.memberships.removeAll { !kept.contains($0.member) || !kept.contains($0.group) }
    reached.appointments.removeAll { !kept.contains($0.forum) }
    reached.mandates.removeAll { mandate in
      !kept.contains(mandate.holder) || !(mandate.giver.map { kept.contains($0) } ?? true)
    }
    return reached
  }
}
