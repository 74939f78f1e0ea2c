import MandateKit

extension SmallestCoalitions {
  /// Returns the coalitions as lines to read: the size of each, and below it who is in it.
  ///
  /// - Parameter names: What the voters are called.
  /// - Returns: The lines; no more than twelve voters of a coalition are named.
  public func lines(_ names: DisplayNames) -> [String] {
    let carry = Effect(verb: "carry", singular: "carries", passive: "carried", others: "against")
    let stop = Effect(verb: "stop", singular: "stops", passive: "stopped", others: "for")
    return lines(winningByVoters, carry, names)
      + lines(winningByPatients, carry, names, byPatients: true)
      + lines(blockingByVoters, stop, names)
      + lines(blockingByPatients, stop, names, byPatients: true)
  }

  /// What a coalition does, in words.
  private struct Effect {
    let verb: String
    let singular: String
    let passive: String
    /// How all others vote.
    let others: String
  }

  private func lines(
    _ coalition: SmallestCoalition?,
    _ effect: Effect,
    _ names: DisplayNames,
    byPatients: Bool = false
  ) -> [String] {
    guard let coalition else { return ["No set of voters who \(effect.verb) it was found."] }
    if coalition.voters.isEmpty { return ["It is \(effect.passive), however the voters vote."] }
    let count = coalition.voters.count
    let verb = count == 1 && !byPatients ? effect.singular : effect.verb
    let few = coalition.isExact ? "as few as " : ""
    var words =
      byPatients
      ? "Voters with \(few)\(English.counted(coalition.patients, "patient")) \(verb) it"
      : "\(few.capitalisedWord)\(English.counted(count, "voter")) \(verb) it"
    if !coalition.isExact {
      words += ", and no fewer than \(English.number(coalition.atLeast)) can"
    }
    let voters = English.list(coalition.voters.map { names[$0] }, limit: 12)
    return ["\(words), all others \(effect.others):", "  \(English.sentence(voters))"]
  }
}
