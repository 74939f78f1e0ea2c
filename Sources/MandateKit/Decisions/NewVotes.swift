/// What new votes bring a rule to where each elector stays where it is, or has not voted and can
/// only vote for.
///
/// That is how the members of most bodies stand, and it needs no search: of so many new votes those
/// of the weightiest are best for every test at once, and those of the lightest worst.
struct NewVotes {
  private let rule: PreparedRule
  /// The tally and the positions if nobody votes.
  private let silent: Tally
  private let positions: [Position]
  /// Those who have not voted, the weightiest first, with their patients.
  private let voters: [(place: Int, patients: Int)]

  /// Takes electors with what it costs to bring each to positions, or nothing where some can come
  /// to more, or is one that the rule names.
  init?(rule: PreparedRule, electors: [Elector], costs: [PositionCosts]) {
    self.rule = rule
    var silent = Tally()
    var positions: [Position] = []
    var voters: [(place: Int, patients: Int)] = []
    positions.reserveCapacity(electors.count)
    for (place, elector) in electors.enumerated() {
      guard elector.bit == 0, let position = costs[place].onlyFree,
        costs[place] == .voting || costs[place] == .staying(position)
      else { return nil }
      if costs[place] == .voting { voters.append((place, elector.patients)) }
      silent.add(elector, as: position)
      positions.append(position)
    }
    self.silent = silent
    self.positions = positions
    // Of equal weight the first elector comes first.
    self.voters = voters.sorted { ($1.patients, $0.place) < ($0.patients, $1.place) }
  }

  /// Returns the fewest new votes that bring the rule to a verdict, always the same ones, or nothing
  /// where none do.
  func reach(_ verdict: Position) -> CheapestVerdict.Reached? {
    var tally = silent
    var positions = positions
    for count in 0...voters.count {
      if count > 0 {
        let voter = verdict == .for ? voters[count - 1] : voters[voters.count - count]
        positions[voter.place] = .for
        tally.members.for += 1
        tally.patients.for += Int128(voter.patients)
      }
      if rule.verdict(tally) == verdict {
        return CheapestVerdict.Reached(cost: count, positions: positions)
      }
    }
    return nil
  }
}
