/// The record of one proposal as it is known at the end of a date, and what still can happen.
struct RecordView: Sendable {
  let asOf: CivilDate
  let decisionDate: CivilDate
  /// The earliest decision of the forum that is known.
  let decided: CivilDate?
  /// The last day on which what is done before the decision counts.
  let cutoff: CivilDate
  /// Whether those who have not voted still can.
  let votingIsOpen: Bool
  /// The recusals that count, the first of each party, sorted by party.
  let recusals: [IndexedRecusal]
  /// The casting vote that counts of each decision node where there is one.
  private var castingVotes: [Index<DecisionNode>: CompiledCastingVote] = [:]
  /// The attendances at the forum that count, sorted by person.
  private let attendances: [IndexedAttendance]
  private let isIrrevocable: Bool
  private let votes: Column<CompiledVote, CompiledVote>
  /// The votes that are known and not too late.
  private let known: IndexRange<CompiledVote>
  /// The vote that is the ballot of each node.
  private var ballots: Column<VotingStructure, OptionalIndex<CompiledVote>>
  /// The ballots that are taken to say something else, sorted by node.
  private var suppositions: [Ballot] = []
  private var forgetsVotes = false

  /// The vote of a node, taken to say something, or not to have been cast.
  struct Ballot: Sendable {
    let node: Node
    /// The choice, or `nil` where it is taken to have cast no vote.
    let choice: Choice?
  }

  init(of compiled: Shared<CompiledProposal>, asOf: CivilDate) {
    self.asOf = asOf
    let decisionDate = compiled.value.decisionDate
    self.decisionDate = decisionDate
    let decided = compiled.value.decisions.first.flatMap { $0 <= asOf ? $0 : nil }
    self.decided = decided
    let cutoff = min(decisionDate, decided ?? decisionDate)
    self.cutoff = cutoff
    votingIsOpen = asOf < decisionDate && decided == nil
    let last = min(asOf, cutoff)
    recusals = RecordView.recusals(compiled.value.recusals, until: last)
    // They are sorted by date: the last that counts is the latest.
    for vote in compiled.value.castingVotes where !vote.isVoid && vote.date <= last {
      if let decision = vote.decision { castingVotes[decision] = vote }
    }
    attendances = compiled.value.attendances.filter { $0.date <= last }
    isIrrevocable = compiled.value.isIrrevocable
    votes = compiled.value.votes
    let (ballots, count) = RecordView.ballots(
      votes,
      // By way of the scope, so that the proposal, a large value, is not copied.
      nodes: compiled.value.scope.value.structure.count,
      until: last,
      areIrrevocable: isIrrevocable
    )
    self.ballots = ballots
    known = IndexRange(0..<count)
  }

  /// The ballot of each node, and the number of votes that are not too late.
  private static func ballots(
    _ votes: Column<CompiledVote, CompiledVote>,
    nodes: Int,
    until last: CivilDate,
    areIrrevocable: Bool
  ) -> (ballots: Column<VotingStructure, OptionalIndex<CompiledVote>>, count: Int) {
    var ballots = Column<VotingStructure, OptionalIndex<CompiledVote>>(
      repeating: .none,
      count: nodes
    )
    // Votes are sorted by date: the last that counts is the latest, and of irrevocable ones the latest
    // that is for, if any is.
    let votes = votes.values.span
    var span = ballots.values.mutableSpan
    var count = 0
    while count < votes.count, votes[count].date <= last {
      let node = votes[count].node.position
      if !votes[count].isVoid,
        !areIrrevocable || votes[count].choice == .for
          || span[node].index.map({ votes[$0.position].choice != .for }) ?? true
      {
        span[node] = OptionalIndex(Index(count))
      }
      count += 1
    }
    return (ballots, count)
  }

  /// The first recusal of each party that is not too late, of some sorted by party and date.
  private static func recusals(
    _ recusals: [IndexedRecusal],
    until last: CivilDate
  ) -> [IndexedRecusal] {
    var found: [IndexedRecusal] = []
    for recusal in recusals where recusal.date <= last && found.last?.party != recusal.party {
      found.append(recusal)
    }
    return found
  }

  /// Returns the day from which on a party takes no part, or `nil` where it does.
  @inline(__always)
  func recusal(of party: PartyIndex) -> CivilDate? {
    if recusals.isEmpty { return nil }
    let position = recusals.firstSorted { $0.party >= party }
    return position < recusals.count && recusals[position].party == party
      ? recusals[position].date : nil
  }

  /// Returns whether an attendance of a person at the forum is on record.
  func attended(_ person: PartyIndex) -> Bool {
    let position = attendances.firstSorted { $0.person >= person }
    return position < attendances.count && attendances[position].person == person
  }

  /// Whether somebody's attendance at the forum is on record.
  var hasAttendances: Bool { !attendances.isEmpty }

  /// Returns the casting vote of a decision node that counts, or `nil` where there is none.
  func castingVote(of decision: Index<DecisionNode>) -> CompiledCastingVote? {
    castingVotes[decision]
  }

  /// Returns the vote that is the ballot of a node, as it was cast, or `nil` where it has none.
  func vote(of node: Node) -> CompiledVote? { ballots[node].index.map { votes[$0] } }

  /// Returns whether a vote is the ballot of a node, as it was cast.
  func isBallot(_ vote: Index<CompiledVote>, of node: Node) -> Bool { ballots[node].index == vote }

  /// Returns the position of the ballot of a node, or no position where it has no ballot.
  func ballot(of node: Node) -> PositionSet {
    if !suppositions.isEmpty {
      let place = suppositions.firstSorted { $0.node >= node }
      if place < suppositions.count, suppositions[place].node == node {
        return suppositions[place].choice.map { PositionSet(Position($0)) } ?? []
      }
    }
    return vote(of: node)?.position ?? []
  }

  /// Sets the position of each node that has a ballot.
  @inline(__always)
  func setBallots(in positions: inout Column<VotingStructure, AttainablePositions>) {
    if forgetsVotes { return }
    // Spans, since every evaluation reads all votes. Later votes replace earlier ones.
    let votes = votes.values.span
    var positionSpan = positions.values.mutableSpan
    for index in known.startIndex..<known.endIndex where !votes[index].isVoid {
      let node = votes[index].node.position
      if isIrrevocable, votes[index].choice != .for, ballot(of: Index(node)) == .for { continue }
      positionSpan[node].attainable = votes[index].position
    }
    let silent: PositionSet = votingIsOpen ? .any : .none
    for supposed in suppositions {
      positionSpan[supposed.node.position].attainable =
        supposed.choice.map { PositionSet(Position($0)) } ?? silent
    }
  }

  /// Returns the view of the same proposal compiled with other nodes.
  func moved(
    from before: Shared<CompiledProposal>,
    to compiled: Shared<CompiledProposal>
  ) -> RecordView {
    var view = RecordView(of: compiled, asOf: asOf)
    view.suppose(
      suppositions.compactMap { supposed in
        compiled.value.structure.node(of: before.value.structure.parties[supposed.node])
          .map { Ballot(node: $0, choice: supposed.choice) }
      }
    )
    if forgetsVotes { view.forgetVotes() }
    return view
  }

  /// Takes nobody to have voted yet.
  mutating func forgetVotes() {
    ballots = Column(repeating: .none, count: ballots.count)
    castingVotes = [:]
    suppositions = []
    forgetsVotes = true
  }

  /// Takes nodes to have cast other ballots in time, or none.
  mutating func suppose(_ ballots: [Ballot]) {
    suppositions = ballots.sorted { $0.node < $1.node }
  }
}
