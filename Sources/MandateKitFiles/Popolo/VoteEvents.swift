import MandateKit

/// The votes of a record, those on one proposal and day together, as Popolo has no date for a vote by itself.
struct VoteEvents {
  /// The events, in the order of their first votes.
  private(set) var events: [PopoloVoteEvent] = []

  private struct Key: Hashable {
    var proposal: Proposal.ID
    var date: CivilDate
  }

  /// Gathers the votes among some acts.
  init(_ acts: [Act]) {
    var places: [Key: Int] = [:]
    for act in acts {
      guard case .vote(let vote) = act else { continue }
      let key = Key(proposal: vote.proposal, date: vote.date)
      let place = places[key] ?? events.count
      if place == events.count {
        places[key] = place
        events.append(PopoloVoteEvent(motion: vote.proposal, date: vote.date))
      }
      events[place].ballots.append(PopoloVote(voter: vote.by, option: PopoloOption(vote.choice)))
    }
  }
}
