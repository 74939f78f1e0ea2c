/// What is said of a proposal, as far as provisions and rules ask about it to know whether they apply.
struct ProposalFacts: Hashable, Sendable {
  var subjects: SubjectList
  var effect: Effect
  /// The kinds of the bodies that propose and decide it, those that stand in the place of others.
  var proposerKind: BodyKind
  var forumKind: BodyKind
  var value: Int
  var concession: Bool
  var decisionDate: CivilDate
  /// The day on which it was opened, or the decision date where it has none.
  var openingDate: CivilDate

  /// Takes what a proposal says, with the kinds of its proposer and its forum.
  init(_ proposal: Proposal, proposerKind: BodyKind, forumKind: BodyKind) {
    subjects = SubjectList(proposal.subjects)
    effect = proposal.effect
    self.proposerKind = proposerKind
    self.forumKind = forumKind
    value = proposal.value
    concession = proposal.concession
    decisionDate = proposal.decisionDate
    openingDate = proposal.opened ?? proposal.decisionDate
  }

  /// The date of one sort.
  func date(_ date: ProposalDate) -> CivilDate {
    switch date {
    case .decision: decisionDate
    case .opening: openingDate
    }
  }
}

extension Occasion {
  /// Returns whether a proposal satisfies everything that the occasion names.
  func includes(_ facts: ProposalFacts) -> Bool {
    subjects.map { $0.matchAny(of: facts.subjects) } ?? true
      && effects.map { $0.contains(facts.effect) } ?? true
      && proposerKinds.map { $0.contains(facts.proposerKind) } ?? true
      && forumKinds.map { $0.contains(facts.forumKind) } ?? true
      && minimumValue.map { facts.value >= $0 } ?? true
      && concession.map { $0 == facts.concession } ?? true
  }
}
