/// Counts proposals by who started them, where they are decided and what became of them.
struct InitiativeTally {
  private let governance: Governance
  private let generalPractice: Set<BodyKind>
  private var started = Docket.Initiative.Outcomes()
  private var received = Docket.Initiative.Outcomes()
  private var rows: [RowKey: Docket.Initiative.Row] = [:]
  private var proposers: [PartyIndex: Docket.Initiative.Proposer] = [:]
  private var forums: [PartyIndex: Docket.Initiative.Forum] = [:]
  private var priorities = PrioritySearch()

  private struct RowKey: Hashable {
    var subject: String
    var forum: Body.ID
  }

  /// Prepares to count.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - kinds: The kinds of bodies that count as general practice.
  init(_ governance: Governance, generalPractice kinds: Set<BodyKind>) {
    self.governance = governance
    generalPractice = kinds
  }

  /// Counts a proposal with its outcome.
  mutating func count(_ indexed: IndexedProposal, _ outcome: Outcome) {
    let proposal = indexed.proposal
    let kind = governance.bodies[indexed.proposer].kind
    let startsHere = generalPractice.contains(kind)
    let isDecidedHere = generalPractice.contains(governance.bodies[indexed.forum].kind)
    if startsHere { started.add(outcome) } else { received.add(outcome) }
    addRows(proposal, outcome, startsHere: startsHere)

    let new = Docket.Initiative.Proposer(
      id: proposal.proposer,
      kind: kind,
      isGeneralPractice: startsHere
    )
    proposers[indexed.proposer, default: new].add(outcome, proposal.value)
    let newForum = Docket.Initiative.Forum(
      id: proposal.forum,
      isGeneralPractice: isDecidedHere
    )
    if startsHere {
      forums[indexed.forum, default: newForum].started.add(outcome, proposal.value)
    } else {
      forums[indexed.forum, default: newForum].received.add(outcome, proposal.value)
    }
    let isPriority =
      startsHere && proposal.effect == .position && proposal.ratifies == nil
      && proposal.confirms == nil
    if isPriority, outcome == .mandated {
      priorities.add(priority: proposal)
    } else if proposal.effect != .position, !isDecidedHere {
      priorities.add(
        later: Docket.Initiative.Reached(
          proposal: proposal.id,
          forum: proposal.forum,
          decisionDate: proposal.decisionDate,
          isStartedHere: startsHere,
          value: proposal.value,
          outcome: outcome
        ),
        on: proposal.subjects
      )
    }
  }

  /// What has been counted.
  var initiative: Docket.Initiative {
    var priorities = priorities
    let found = priorities.found()
    return Docket.Initiative(
      rows: rows.values.sorted {
        ($0.subject.rawValue, $0.forum) < ($1.subject.rawValue, $1.forum)
      },
      started: started,
      received: received,
      proposers: proposers.values.sorted { $0.id < $1.id },
      forums: forums.values.sorted { $0.id < $1.id },
      priorities: found.priorities,
      prioritiesAreComplete: found.areComplete
    )
  }

  private mutating func addRows(_ proposal: Proposal, _ outcome: Outcome, startsHere: Bool) {
    var seen: Set<SubjectPath> = []
    for subject in proposal.subjects where seen.insert(subject).inserted {
      let key = RowKey(subject: subject.rawValue, forum: proposal.forum)
      let empty = Docket.Initiative.Row(
        subject: subject,
        forum: proposal.forum,
        started: Docket.Initiative.Outcomes(),
        received: Docket.Initiative.Outcomes()
      )
      if startsHere {
        rows[key, default: empty].started.add(outcome)
      } else {
        rows[key, default: empty].received.add(outcome)
      }
    }
  }
}
