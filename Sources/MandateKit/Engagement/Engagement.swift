/// How those who are asked and told have taken part in the proposals of a docket, as of the end of a date.
///
/// It counts what is on the record. Who said much at meetings, why somebody did not vote, and how good an
/// answer was are not.
public struct Engagement: Hashable, Sendable {
  /// The date, taken at the end of that day.
  public let asOf: CivilDate
  /// The number of proposals on which voting was over by then: decided, or due to be.
  public let closedProposals: Int
  /// The number of proposals on which votes could still be cast.
  public let openProposals: Int
  /// The fewest closed proposals on which a voter could vote and never did to count as a passenger.
  public let leastForPassenger: Int
  /// The voters, by identifier.
  ///
  /// A voter is a practice, a person or a body without a rule whose vote counts towards an approval that some
  /// provision asks for.
  public let voters: [Voter]
  /// The bodies that decide by a rule and have passengers among their electors on the date, by identifier.
  public let bodiesWithPassengers: [BodyWithPassengers]
  /// The representatives at fora that had proposals, by person and forum.
  public let representatives: [Representative]
  /// The bodies and people who were consulted, by identifier.
  public let consultees: [Consultee]
  /// The notices due, by those who owe them.
  public let notices: [NoticesOwed]
  /// The commitments on which voting was over, in the order of the docket.
  public let commitments: [Commitment]
  /// The proposals of which it was not found whose votes were decisive, for want of steps
  /// (`Limits.decisiveEntries`), in the order of the docket.
  public let notExamined: [Proposal.ID]

  /// Those who could vote on a number of closed proposals and never voted, by identifier.
  public var passengers: [PartyID] {
    voters.filter { $0.isPassenger(least: leastForPassenger) }.map { $0.id }
  }
}

extension Docket {
  /// Returns how those who are asked and told have taken part, as of the end of a date.
  ///
  /// Proposals that were opened after the date are left out.
  ///
  /// - Parameters:
  ///   - date: The date, taken at the end of that day; ``lastDayOnRecord`` is a sensible one.
  ///   - leastForPassenger: The fewest closed proposals on which a voter could vote and never did to count as
  ///     a passenger; a number below 1 is taken as 1.
  /// - Returns: The engagement; without entries where the docket has no proposals.
  /// - Complexity: That of an answer without reasons for each proposal, O(acts + bodies below approvals) for
  ///   each, at most `Limits.decisiveEntries` bodies and electors read to find whose votes were decisive, and the
  ///   search steps of five answers for the bodies with passengers.
  public func engagement(asOf date: CivilDate, leastForPassenger: Int = 3) -> Engagement {
    let least = max(1, leastForPassenger)
    var counter = EngagementCounter(self, asOf: date)
    for index in compiled.value.record.proposals.indices { counter.count(index) }
    let voters = counter.voters.sorted
    let passengers = Set(voters.filter { $0.isPassenger(least: least) }.map { $0.id })
    var finder = PassengerEffects(self, on: date, passengers: passengers)
    return Engagement(
      asOf: date,
      closedProposals: counter.closed,
      openProposals: counter.open,
      leastForPassenger: least,
      voters: voters,
      bodiesWithPassengers: passengers.isEmpty
        ? [] : finder.bodies(lastAsked: counter.voters.lastProposals),
      representatives: counter.representatives.values.sorted {
        ($0.person, $0.forum) < ($1.person, $1.forum)
      },
      consultees: counter.consultees(by: date),
      notices: counter.notices.values.sorted { $0.owedBy.lexicographicallyPrecedes($1.owedBy) },
      commitments: counter.commitments,
      notExamined: counter.voters.notExamined
    )
  }
}
