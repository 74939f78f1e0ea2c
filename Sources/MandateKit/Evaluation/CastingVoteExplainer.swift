/// What is known of a casting vote where it bears on some test.
struct CastingVoteExplainer {
  /// Whether the casting vote is for.
  let status: Status
  private let act: CastingVoteState.Act?
  /// Those listed, in order, until one that is present for certain.
  private let holders: [Node]
  /// The holder who is the first present for certain.
  private let decisive: Node?
  private let mayCome: Bool

  /// Reads the casting vote of a decision node by the act on record, or by the positions of those who
  /// are listed.
  init(
    _ state: CastingVoteState,
    holders: [Node],
    positions: Column<VotingStructure, AttainablePositions>
  ) {
    act = state.act
    mayCome = state.mayCome
    var read: [Node] = []
    var (canBeFor, canFail) = (false, true)
    var decisive: Node?
    if let act {
      (canBeFor, canFail) = (act.isFor, !act.isFor)
    } else if mayCome {
      canBeFor = true
    } else {
      canFail = false
      var mayBeAbsent = true
      for holder in holders where mayBeAbsent {
        let attainable = positions[holder].attainable
        read.append(holder)
        if attainable.contains(PositionSet.for) { canBeFor = true }
        if !attainable.isDisjoint(with: [.against, .abstain]) { canFail = true }
        mayBeAbsent = attainable.contains(PositionSet.none)
        if !mayBeAbsent, read.dropLast().allSatisfy({ positions[$0].attainable == .none }) {
          decisive = holder
        }
      }
      if mayBeAbsent { canFail = true }
    }
    status = !canBeFor ? .unmet : canFail ? .open : .met
    self.holders = read
    self.decisive = decisive
  }

  /// Adds who has the casting vote, and what it says.
  func explain<Trace>(in evaluation: inout Evaluation<Trace>) {
    if let act {
      evaluation.add(
        .castingAct(act.by, act.isFor ? .for : .against, on: act.date),
        status: status
      )
      return
    }
    let fact: FindingTree.Fact
    if mayCome {
      fact = .castingVoteMayCome
    } else if let decisive {
      let party = evaluation.structure.parties[decisive]
      fact = .castingVote(party, evaluation.positions[decisive].attainable)
    } else {
      fact = status == .unmet ? .noCastingVote : .castingVoteOpen
    }
    evaluation.add(fact, status: status) { evaluation in
      for holder in holders { evaluation.explainVoter(holder) }
    }
  }
}
