import MandateKit

/// The vote that counts as each party's own, and the votes that are void. (Section 3.)
struct ReferenceBallots {
  /// By party: its ballot.
  var counted: [Vote?]
  /// Each vote that is void, and the first of the grounds.
  var void: [(code: ReferenceAnswer.Irregularity.Code, vote: Vote)] = []

  init(_ matter: ReferenceMatter) {
    counted = matter.parties.map { _ in nil }
    for case .vote(let vote) in matter.acts {
      if let code = Self.fault(vote, matter) {
        void.append((code, vote))
        continue
      }
      let voter = matter.world.number(vote.by)
      if Self.isReplaced(counted[voter], by: vote, matter.proposal) { counted[voter] = vote }
    }
  }

  subscript(party: Int) -> Vote? { counted[party] }

  /// Whether a later entry of the record takes the place of the ballot so far.
  ///
  /// Where agreement is irrevocable, only another agreement takes the place of one.
  private static func isReplaced(_ ballot: Vote?, by vote: Vote, _ proposal: Proposal) -> Bool {
    guard let ballot else { return true }
    if proposal.irrevocable, (ballot.choice == .for) != (vote.choice == .for) {
      return vote.choice == .for
    }
    return ballot.date <= vote.date
  }

  /// Why a vote is void, if it is.
  private static func fault(
    _ vote: Vote,
    _ matter: ReferenceMatter
  ) -> ReferenceAnswer.Irregularity.Code? {
    let voter = matter.world.number(vote.by)
    if !matter.world.day(vote.date).exists[voter] || vote.date > matter.cutoff {
      return .voidBallot
    }
    return faultOfCaster(vote, matter)
  }

  /// Why a vote is void for who cast it, if it is.
  static func faultOfCaster(
    _ vote: Vote,
    _ matter: ReferenceMatter
  ) -> ReferenceAnswer.Irregularity.Code? {
    let world = matter.world
    let voter = world.number(vote.by)
    let caster = vote.castBy.map(world.number) ?? voter
    if matter.isPerson(caster), matter.isRecused(caster, by: vote.date) { return .recusedCaster }
    let deputies = Self.deputies(of: voter, matter, on: vote.date)
    let mustBeEntitled =
      matter.isPerson(voter) || (matter.rule(voter) == nil && !deputies.isEmpty)
    if mustBeEntitled, caster != voter, !deputies.contains(caster) { return .notEntitledToCast }
    return nil
  }

  /// Who may cast the vote of a voter on a day.
  private static func deputies(
    of voter: Int,
    _ matter: ReferenceMatter,
    on date: CivilDate
  ) -> PartySet {
    let world = matter.world
    let named = world.document.deputies.filter { deputy in
      world.number(deputy.voter) == voter && deputy.period.contains(date)
        && (deputy.proposal == nil || deputy.proposal == matter.proposal.id)
    }
    return PartySet(named.map { world.number($0.party) }.filter { world.day(date).exists[$0] })
  }
}
