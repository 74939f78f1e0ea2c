extension Docket {
  /// A vote that is on the record, and whether it counts.
  package struct VoteOnRecord: Hashable, Sendable {
    /// Whose vote it is, or who gives the casting vote.
    package var voter: PartyID
    /// The body in which a casting vote is given, or `nil` for any other vote.
    package var castingIn: PartyID?
    /// The choice.
    package var choice: Choice
    /// The day.
    package var date: CivilDate
    /// The party that cast it for the voter, where that is known.
    package var castBy: PartyID?
    /// Whether it counts.
    package var standing: Standing
  }

  /// Whether a vote on the record counts.
  package enum Standing: Hashable, Sendable {
    /// It counts.
    case counted
    /// Another vote of the same voter counts in its place.
    case replaced
    /// It does not count, or has no effect.
    case notCounted(Irregularity)
  }

  /// Returns the votes on the proposal of an answer that are known on its date, by day, then the casting
  /// votes.
  ///
  /// - Parameter resolution: The answer.
  /// - Returns: The votes, none where the docket does not have the proposal.
  /// - Complexity: O(votes + irregularities), and that of compiling the proposal.
  package func votesOnRecord(of resolution: Resolution) -> [VoteOnRecord] {
    guard let index = index(of: resolution.proposal) else { return [] }
    var resolver = Resolver(self.compiled)
    let compiled = resolver.compiled(index)
    let view = RecordView(of: compiled, asOf: resolution.asOf)
    var irregular: [VoteKey: Irregularity] = [:]
    for irregularity in resolution.irregularities {
      guard let choice = irregularity.choice else { continue }
      let key = VoteKey(
        voter: irregularity.body,
        other: irregularity.actor,
        choice: choice,
        date: irregularity.date,
        isCasting: irregularity.code == .voidCasting
      )
      irregular[key] = irregularity
    }
    func standing(of key: VoteKey, isLatest: Bool) -> Standing {
      irregular[key].map { .notCounted($0) } ?? (isLatest ? .counted : .replaced)
    }
    let structure = compiled.value.structure
    let votes = compiled.value.votes.elements
      .filter { $0.1.date <= resolution.asOf }
      .map { place, vote -> VoteOnRecord in
        let voter = structure.id(of: vote.node)
        let caster = vote.castBy.map { governance.id(of: $0) }
        let key = VoteKey(
          voter: voter,
          other: caster,
          choice: vote.choice,
          date: vote.date,
          isCasting: false
        )
        return VoteOnRecord(
          voter: voter,
          choice: vote.choice,
          date: vote.date,
          castBy: caster,
          standing: standing(of: key, isLatest: view.isBallot(place, of: vote.node))
        )
      }
    let castingVotes = compiled.value.castingVotes
      .filter { $0.date <= resolution.asOf }
      .map { vote -> VoteOnRecord in
        let voter = governance.id(of: vote.caster)
        let body = governance.id(of: vote.body)
        let choice: Choice = vote.choice == .for ? .for : .against
        let key = VoteKey(
          voter: voter,
          other: body,
          choice: choice,
          date: vote.date,
          isCasting: true
        )
        let latest = vote.decision.flatMap { view.castingVote(of: $0) }
        let isLatest = latest.map {
          $0.caster == vote.caster && $0.choice == vote.choice && $0.date == vote.date
        }
        return VoteOnRecord(
          voter: voter,
          castingIn: body,
          choice: choice,
          date: vote.date,
          standing: standing(of: key, isLatest: isLatest ?? false)
        )
      }
    return votes + castingVotes
  }

  /// What tells a vote from others in what is said of it.
  private struct VoteKey: Hashable {
    let voter: PartyID
    let other: PartyID?
    let choice: Choice
    let date: CivilDate
    let isCasting: Bool
  }
}
