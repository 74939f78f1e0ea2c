/// Counts, proposal by proposal, how voters have taken part.
struct VoterTally {
  private let governance: Governance
  private var decisiveVotes = DecisiveVotes()
  private var voters: [PartyIndex: Engagement.Voter] = [:]
  private var lastAsked: [PartyIndex: (proposal: Index<Proposal>, date: CivilDate)] = [:]
  /// The proposals of which it was not found whose votes were decisive.
  private(set) var notExamined: [Proposal.ID] = []

  init(_ governance: Governance) {
    self.governance = governance
  }

  /// The voters, by identifier.
  var sorted: [Engagement.Voter] { voters.values.sorted { $0.id < $1.id } }

  /// The last proposal on which each body with a rule was asked.
  var lastProposals: [PartyIndex: Index<Proposal>] { lastAsked.mapValues { $0.proposal } }

  /// Counts who voted on a proposal.
  ///
  /// - Parameters:
  ///   - id: The proposal.
  ///   - evaluation: Its evaluation on the date.
  ///   - suppose: Returns the evaluation with a vote supposed to be another.
  mutating func count(
    _ id: Proposal.ID,
    in evaluation: Evaluation<NoFindings>,
    supposing suppose: (RecordView.Ballot) -> Evaluation<NoFindings>
  ) {
    let (compiled, view) = (evaluation.compiled, evaluation.view)
    let game = CompoundGame(compiled, view: view, onlyEssential: false)
    let structure = game.structure
    let electing = game.electingVoters
    for node in electing {
      change(structure.parties[node]) { $0.count(view.vote(of: node), isOpen: view.votingIsOpen) }
    }
    for node in game.recused { change(structure.parties[node]) { $0.recused += 1 } }
    for node in game.parts.compactMap({ $0.node }) {
      let party = structure.parties[node]
      if lastAsked[party].map({ $0.date <= view.decisionDate }) ?? true {
        lastAsked[party] = (compiled.index, view.decisionDate)
      }
    }
    if view.votingIsOpen { return }
    let late = Set(
      compiled.votes.values
        .filter { !$0.isVoid && $0.date > view.cutoff && $0.date <= view.asOf }.map { $0.node }
    )
    for node in electing where late.contains(node) && view.vote(of: node) == nil {
      change(structure.parties[node]) { $0.late += 1 }
    }
    countDecisive(id, in: evaluation, supposing: suppose)
  }

  private mutating func countDecisive(
    _ id: Proposal.ID,
    in evaluation: Evaluation<NoFindings>,
    supposing suppose: (RecordView.Ballot) -> Evaluation<NoFindings>
  ) {
    let nodes = CompoundGame(evaluation.compiled, view: evaluation.view).electingVoters
    if nodes.isEmpty { return }
    let decisive = decisiveVotes.decisive(among: nodes, in: evaluation, supposing: suppose)
    guard let decisive else {
      notExamined.append(id)
      return
    }
    for (node, isDecisive) in zip(nodes, decisive) where isDecisive {
      let hasVoted = evaluation.view.vote(of: node) != nil
      change(evaluation.structure.parties[node]) { voter in
        if hasVoted { voter.decisiveVotes += 1 } else { voter.decisiveSilences += 1 }
      }
    }
  }

  private mutating func change(_ party: PartyIndex, _ change: (inout Engagement.Voter) -> Void) {
    let kind = governance.isBody(party) ? governance.bodies[party].kind : nil
    let new = Engagement.Voter(governance.id(of: party), kind: kind)
    change(&voters[party, default: new])
  }
}
