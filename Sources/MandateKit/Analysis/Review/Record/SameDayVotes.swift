/// Finds the votes of one voter, and the casting votes of one body, on a proposal on one day: of those the
/// one that is later in the record is taken.
///
/// Votes that do not count are left out: they are told as that.
struct SameDayVotes {
  let evaluation: Evaluation<NoFindings>

  private typealias Votes = ReviewFinding.SameDayVotes

  private struct Key: Hashable {
    let party: PartyIndex
    let date: CivilDate
  }

  private struct Found {
    var count: Int
    var choice: Choice
    var isIrrevocable = false
  }

  /// The votes by voter and day, then the casting votes by body and day.
  ///
  /// - Complexity: O(votes log votes).
  func votes() -> [ReviewFinding.SameDayVotes] {
    let compiled = evaluation.compiled
    let last = evaluation.view.cutoff
    var votes: [Key: Found] = [:]
    for vote in compiled.votes.values where !vote.isVoid && vote.date <= last {
      let key = Key(party: evaluation.structure.parties[vote.node], date: vote.date)
      var found = votes[key] ?? Found(count: 0, choice: vote.choice)
      found.count += 1
      if compiled.isIrrevocable, found.choice == .for {
        found.isIrrevocable = vote.choice != .for
      } else {
        found.choice = vote.choice
      }
      votes[key] = found
    }
    var castingVotes: [Key: Found] = [:]
    for vote in compiled.castingVotes where !vote.isVoid && vote.date <= last {
      let key = Key(party: vote.body, date: vote.date)
      let count = castingVotes[key]?.count ?? 0
      castingVotes[key] = Found(count: count + 1, choice: vote.choice == .for ? .for : .against)
    }
    return several(votes, areCasting: false) + several(castingVotes, areCasting: true)
  }

  private func several(_ votes: [Key: Found], areCasting: Bool) -> [Votes] {
    votes.filter { $0.value.count > 1 }
      .sorted { ($0.key.party, $0.key.date) < ($1.key.party, $1.key.date) }
      .map { key, found in
        Votes(
          body: evaluation.governance.id(of: key.party),
          areCasting: areCasting,
          count: found.count,
          choice: found.choice,
          isIrrevocable: found.isIrrevocable,
          date: key.date
        )
      }
  }
}
