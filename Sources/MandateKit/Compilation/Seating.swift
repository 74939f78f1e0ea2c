/// Who sits where, for all proposals that affect one body in one epoch and ask the same bodies.
struct Seating: Sendable {
  let structure: VotingStructure
  /// How many of the bodies that decide by a rule, the first ones, bear on an essential approval.
  let essentials: Int
  let affected: AffectedPractices
  /// The seats of the bodies that stand for practices affected or that an approval reaches.
  let reached: [Int32]
  /// The bodies, by seat, that cover the practices of each ward of themselves besides these.
  let binding: Adjacency<Int>

  /// What seatings have in common where they are the same, if no others have voted.
  struct Key: Hashable {
    let draft: AffectedPracticesBuilder.Key
    let essential: [Int]
    let other: [Int]
    let asked: [Int]
    let direct: [Int]
  }
}

extension ProposalCompiler {
  /// The most seatings that are kept at once.
  private static let mostSeatings = 256

  /// Returns the practices that a proposal affects, by ward.
  mutating func reachDraft(
    _ epoch: Int,
    _ parties: Parties,
    _ snapshot: inout StructureSnapshot
  ) -> AffectedPracticesBuilder {
    let isPractice = governance.isPractice[parties.forum]
    let key = AffectedPracticesBuilder.Key(
      epoch: epoch,
      affected: parties.affected,
      forum: isPractice ? parties.forum : -1
    )
    if let known = drafts[key] { return known }
    var draft = AffectedPracticesBuilder(key, snapshot.constituency(of: parties.affected))
    draft.findWards(snapshot, &self)
    if drafts.count >= ProposalCompiler.mostSeatings { drafts.removeAll(keepingCapacity: true) }
    drafts[key] = draft
    return draft
  }

  /// Returns who sits where, each seated body being numbered until the proposal is laid out.
  mutating func seating(
    _ epoch: Int,
    _ items: [Selection],
    _ others: [Int],
    _ prepared: IndexedProposal,
    _ parties: Parties,
    _ draft: AffectedPracticesBuilder,
    _ snapshot: inout StructureSnapshot
  ) -> Shared<Seating> {
    var layout = VotingStructureBuilder(draft)
    for item in items {
      switch item.requires {
      case .approval where item.isEssential: layout.essential += item.bodies
      case .approval: layout.other += item.bodies
      case .approvalOfPractices: layout.direct.append(item.provision)
      case .consultation, .notice, .representation, .authority: break
      }
    }
    let key = Seating.Key(
      draft: draft.key,
      essential: layout.essential,
      other: layout.other,
      asked: others,
      direct: layout.direct
    )
    if let known = seatings[key] {
      number(known.value.structure.bodies)
      if prepared.votes.allSatisfy({ numbers[$0.by] > 0 }) { return known }
      for body in known.value.structure.bodies { numbers[Int(body)] = 0 }
    }
    layout.voters = prepared.votes.map(\.by) + others
    layout.find(snapshot, prepared.proposal, &self)
    let affected = draft.reach(self, seats: layout.bodies.count)
    let (structure, essentials) = layout.structure(&snapshot, self)
    let approvals = (layout.essential + layout.other).map { Int(numbers[$0]) - 1 }
    let isForAllSubjects = !layout.bodies.contains { governance.isLimited[$0] }
    let seating = Shared(
      Seating(
        structure: structure,
        essentials: essentials,
        affected: affected,
        reached: CompiledProposal.reached(structure, affected, approvals) { _ in true },
        binding: binding(prepared.proposal, structure, affected, snapshot)
      )
    )
    if isForAllSubjects {
      // It serves proposals on any subjects.
      if seatings.count >= ProposalCompiler.mostSeatings {
        seatings.removeAll(keepingCapacity: true)
      }
      seatings[key] = seating
    }
    return seating
  }

  /// Gives bodies, sorted, their numbers: one more than their seats.
  mutating func number(_ bodies: some Sequence<some BinaryInteger>) {
    for (seat, body) in bodies.enumerated() {
      numbers[Int(body)] = Int32(truncatingIfNeeded: seat + 1)
    }
  }
}
