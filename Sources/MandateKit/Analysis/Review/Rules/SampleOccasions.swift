/// Proposals that differ in what the rules of some bodies ask about.
///
/// A review knows no proposal. Where bodies have rules for some proposals only, it looks at proposals on
/// each subject that the document mentions, below and from each value and with each effect that some rule
/// names, with and without a concession where one asks for that.
struct SampleOccasions {
  private let governance: Governance
  private let date: CivilDate
  private let subjects: [SubjectPath]
  /// The bodies whose rules are not for every proposal.
  private let choosy: [PartyIndex]

  /// The most proposals that are looked at for a body.
  private static let most = 256

  init(governance: Governance, date: CivilDate) {
    self.governance = governance
    self.date = date
    subjects = governance.mentionedSubjects + ["review"]
    choosy = governance.bodies.indices.filter { body in
      let entries = governance.rules[body].entries
      return !entries.isEmpty && !(entries.first?.isUnconditional ?? false)
    }
  }

  /// What is said of each proposal that is looked at, where a body proposes and decides it.
  func facts(proposedBy body: PartyIndex) -> [ProposalFacts] {
    let asked = choosy.flatMap { governance.rules[$0].entries.map { $0.when } }
    let values = Set([0] + asked.compactMap { $0.minimumValue }).sorted()
    let named = Set(asked.flatMap { $0.effects ?? [] })
    let effects = Effect.allCases.filter { $0 == .commitment || named.contains($0) }
    let concessions = asked.contains { $0.concession != nil } ? [false, true] : [false]
    var found: [ProposalFacts] = []
    for value in values {
      for effect in effects {
        for concession in concessions {
          for subject in subjects {
            guard found.count < SampleOccasions.most else { return found }
            found.append(
              facts(on: subject, body, value: value, effect: effect, concession: concession)
            )
          }
        }
      }
    }
    return found
  }

  private func facts(
    on subject: SubjectPath,
    _ body: PartyIndex,
    value: Int,
    effect: Effect,
    concession: Bool
  ) -> ProposalFacts {
    let id = governance.id(of: body)
    let proposal = Proposal(
      "review",
      subjects: [subject],
      affects: id,
      proposer: id,
      forum: id,
      decisionDate: date,
      effect: effect,
      value: value,
      concession: concession
    )
    let kind = governance.bodies[body].kind
    return ProposalFacts(proposal, proposerKind: kind, forumKind: kind)
  }

  /// The rule of each body that is not for every proposal, by its place in the list, or `nil` where none
  /// applies.
  func rules(for facts: ProposalFacts) -> [Int?] {
    choosy.map { governance.rules[$0].position(for: facts) }
  }
}

extension Proposal {
  /// Creates a proposal of which something is said, on one body, proposed and decided by it.
  init(_ facts: ProposalFacts, on body: Body.ID) {
    self.init(
      "review",
      subjects: facts.subjects.sorted,
      affects: body,
      proposer: body,
      forum: body,
      decisionDate: facts.decisionDate,
      effect: facts.effect,
      value: facts.value,
      concession: facts.concession
    )
  }
}
