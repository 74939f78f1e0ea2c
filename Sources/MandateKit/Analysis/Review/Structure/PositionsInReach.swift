/// The positions that bodies and people can take on some proposal or other that is decided on a date.
///
/// A body with several rules can take what it can by any of them that may apply; electors are taken as
/// independent, and a casting vote may come either way. So no position is left out that can be taken.
struct PositionsInReach {
  private let governance: Governance
  private var snapshot: StructureSnapshot
  private var known: [PartyIndex: PositionSet] = [:]
  private var steps = SearchBudget()

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
  }

  /// Returns the positions that are not shown to be out of reach.
  mutating func positions(of party: PartyIndex) -> PositionSet {
    guard snapshot.exists[party] else { return .none }
    let entries = governance.rules[party].entries
    if entries.isEmpty { return .any }
    if let known = known[party] { return known }
    // From proposals for which it has no rule it is barred.
    var positions: PositionSet = entries.contains { $0.isUnconditional } ? [] : .none
    for entry in entries where entry.mayApply(on: snapshot.date) {
      let state = CastingVoteState(mayCome: entry.rule.castingVote != .none)
      let electorate = snapshot.electorate(
        of: party,
        under: entry.rule,
        in: governance,
        castingVote: state
      )
      let found = AttainableVerdicts.attainable(
        under: entry.rule,
        electorate,
        positions: electorate.members.map { self.positions(of: $0) },
        &steps
      )
      positions.formUnion(found.verdicts)
    }
    known[party] = positions
    return positions
  }
}
