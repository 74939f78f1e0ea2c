/// A provision that applies, with the bodies of which it requires something.
struct Selection {
  let provision: Int
  let force: Force
  let requires: Requirement
  let bodies: [Int]
  let party: Int?
  /// Whether the approval asks a body that stands for those affected, or their representatives.
  let grants: Bool

  var isEssential: Bool { force == .essential }

  /// The requirement, where it asks who may act for the practices.
  var asksWhoMayAct: Requirement? {
    switch requires {
    case .representation, .authority: requires
    case .approval, .approvalOfPractices, .consultation, .notice: nil
    }
  }
}

extension ProposalCompiler {
  /// Returns the provisions that apply to a proposal, each with the bodies it selects.
  func selections(
    _ proposal: Proposal,
    _ parties: Parties,
    _ draft: AffectedPracticesBuilder,
    _ snapshot: inout StructureSnapshot
  ) -> [Selection] {
    var selections: [Selection] = []
    for (index, prepared) in governance.provisions.enumerated()
    where applies(prepared.provision, proposal, parties) {
      let requires = prepared.provision.requires
      var bodies: [Int] = []
      var party: Int?
      var grants = false
      switch requires {
      case .approval(let selector):
        bodies = selected(selector, prepared, parties, draft, &snapshot)
        grants = bodies.contains { body in
          body != parties.forum && body != parties.proposer && draft.isStanding(body)
        }
      case .consultation(let selector, let by, _), .notice(let selector, let by, _):
        let owing = by == .proposer ? parties.proposer : parties.forum
        bodies = selected(selector, prepared, parties, draft, &snapshot).filter { $0 != owing }
        party = owing
      case .representation, .approvalOfPractices: grants = true
      case .authority: break
      }
      selections.append(
        Selection(
          provision: index,
          force: prepared.provision.force,
          requires: requires,
          bodies: bodies,
          party: party,
          grants: grants
        )
      )
    }
    return selections
  }

  /// Returns selections with what is judged by position in its seats.
  func seated(_ selections: [Selection]) -> [CompiledProposal.Item] {
    var direct = 0
    return selections.map { selection in
      var item = CompiledProposal.Item(
        provision: selection.provision,
        isEssential: selection.isEssential,
        asks: CompiledProposal.Asked(selection.requires),
        bodies: selection.bodies,
        seats: [],
        party: selection.party
      )
      switch item.asks {
      case .approval: item.seats = selection.bodies.map { Int(numbers[$0]) - 1 }
      case .approvalOfPractices:
        item.direct = direct
        direct += 1
      case .consultation, .notice, .representation, .authority: break
      }
      return item
    }
  }

  /// Returns whether a provision applies to a proposal.
  private func applies(_ provision: Provision, _ proposal: Proposal, _ parties: Parties) -> Bool {
    let when = provision.when
    func isOf(_ kinds: [BodyKind]?, _ body: Int) -> Bool {
      kinds.map { $0.contains(governance.bodies[body].kind) } ?? true
    }
    return provision.period.contains(proposal.decisionDate)
      && when.subjects.map { $0.matchAny(of: proposal.subjects) } ?? true
      && when.effects.map { $0.contains(proposal.effect) } ?? true
      && isOf(when.proposerKinds, parties.proposer)
      && isOf(when.forumKinds, parties.forum)
      && when.minimumValue.map { proposal.value >= $0 } ?? true
      && when.concession.map { $0 == proposal.concession } ?? true
  }

  /// The bodies that a selector names, sorted.
  private func selected(
    _ selector: BodySelector,
    _ prepared: IndexedProvision,
    _ parties: Parties,
    _ draft: AffectedPracticesBuilder,
    _ snapshot: inout StructureSnapshot
  ) -> [Int] {
    switch selector {
    case .body: prepared.body.map { [snapshot.standIn(for: $0)] } ?? []
    case .kind(.practice): draft.practices
    case .kind(let kind): draft.above.filter { governance.bodies[$0].kind == kind }
    case .role(.proposer): [parties.proposer]
    case .role(.forum): [parties.forum]
    case .role(.affected): [parties.affected]
    }
  }
}
