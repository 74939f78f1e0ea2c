import MandateKit

extension ReferenceMatter {
  /// Whether what is written for an occasion and a period applies to the proposal.
  ///
  /// The subjects are those of the proposal, or one of them to ask what would be. (Section 5.)
  func applies(
    _ when: Occasion,
    _ period: Period,
    _ dated: ProposalDate,
    subjects: [SubjectPath]
  ) -> Bool {
    let date =
      switch dated {
      case .decision: decisionDate
      case .opening: proposal.opened ?? decisionDate
      }
    guard period.contains(date) else { return false }
    if let patterns = when.subjects,
      !patterns.contains(where: { subjects.contains(where: $0.matches) })
    {
      return false
    }
    if let effects = when.effects, !effects.contains(proposal.effect) { return false }
    if let kinds = when.proposerKinds, !kinds.contains(where: { $0 == kind(proposer) }) {
      return false
    }
    if let kinds = when.forumKinds, !kinds.contains(where: { $0 == kind(forum) }) { return false }
    if let least = when.minimumValue, proposal.value < least { return false }
    if let concession = when.concession, concession != proposal.concession { return false }
    return true
  }

  func kind(_ party: Int) -> BodyKind? { world.body(party)?.kind }

  /// The place of the rule of a party for the proposal, or `nil` where none applies. (Section 2.)
  func rulePlace(_ party: Int, subjects: [SubjectPath]) -> Int? {
    world.body(party)?.rules.firstIndex { entry in
      applies(entry.when, entry.period, entry.dated, subjects: subjects)
    }
  }

  /// The rule of a party for the proposal.
  func rule(_ party: Int) -> DecisionRule? {
    rulePlaces[party].flatMap { world.body(party)?.rules[$0].rule }
  }

  /// Whether a body has rules of which none is for the proposal.
  func isBarred(_ party: Int) -> Bool {
    guard let body = world.body(party) else { return false }
    return !body.rules.isEmpty && rulePlaces[party] == nil
  }

  /// The provisions that apply, in order.
  var provisions: [Provision] {
    world.document.provisions.filter { provision in
      applies(provision.when, provision.period, provision.dated, subjects: proposal.subjects)
    }
  }
}
