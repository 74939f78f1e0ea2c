import MandateKit

/// One thing that a provision requires: of a body, by its number, or of nobody.
struct ReferenceDemand {
  var provision: Provision
  /// The body of whom it is required, if it is required of one.
  var body: Int?
  /// Whether the selector found nobody, so that there is nothing to meet.
  var foundNobody = false

  /// What is to be approved, where that is what is required.
  var approval: ReferenceApproval? {
    switch provision.requires {
    case .approval: body.map { .of($0) }
    case .approvalOfPractices(let rule): .practices(rule)
    default: nil
    }
  }
}

extension ReferenceEvaluator {
  /// What the provisions that apply require, in order. (Section 5.)
  var demands: [ReferenceDemand] {
    docket.world.document.provisions.filter(applies).flatMap { provision in
      switch provision.requires {
      case .approval(let selector): demands(provision, of: selected(selector))
      case .consultation(let selector, let party, _), .notice(let selector, let party, _):
        demands(provision, of: selected(selector).filter { $0 != self.party(party) })
      case .approvalOfPractices: [ReferenceDemand(provision: provision)]
      case .representation, .authority:
        [ReferenceDemand(provision: provision, body: docket.forum)]
      }
    }
  }

  private func demands(_ provision: Provision, of bodies: [Int]) -> [ReferenceDemand] {
    if bodies.isEmpty { return [ReferenceDemand(provision: provision, foundNobody: true)] }
    return bodies.map { ReferenceDemand(provision: provision, body: $0) }
  }

  /// The bodies that a selector finds, in order.
  private func selected(_ selector: BodySelector) -> [Int] {
    switch selector {
    case .body(let id): [docket.standing(in: id)]
    case .kind(let kind):
      docket.bodies.indices.filter { body in
        docket.bodies[body].kind == kind
          && !docket.day.constituency[body].intersection(docket.affected).isEmpty
      }
    case .role(.proposer): [docket.proposer]
    case .role(.forum): [docket.forum]
    case .role(.affected): [docket.affectedBody]
    }
  }

  /// The body that owes a consultation or a notice.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: docket.proposer
    case .forum: docket.forum
    }
  }

  private func applies(_ provision: Provision) -> Bool {
    let proposal = docket.proposal
    let when = provision.when
    guard provision.period.contains(docket.decisionDate) else { return false }
    if let patterns = when.subjects,
      !patterns.contains(where: { proposal.subjects.contains(where: $0.matches) })
    {
      return false
    }
    if let effects = when.effects, !effects.contains(proposal.effect) { return false }
    if let kinds = when.proposerKinds, !kinds.contains(docket.bodies[docket.proposer].kind) {
      return false
    }
    if let kinds = when.forumKinds, !kinds.contains(docket.bodies[docket.forum].kind) {
      return false
    }
    if let least = when.minimumValue, proposal.value < least { return false }
    if let concession = when.concession, concession != proposal.concession { return false }
    return true
  }
}
