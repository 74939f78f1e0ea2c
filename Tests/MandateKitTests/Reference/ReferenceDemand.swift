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
    matter.world.arrangement.provisions.filter(applies).flatMap { provision in
      switch provision.requires {
      case .approval(let selector): demands(provision, of: selected(selector))
      case .consultation(let selector, let party, _), .notice(let selector, let party, _):
        demands(provision, of: selected(selector).filter { $0 != self.party(party) })
      case .approvalOfPractices: [ReferenceDemand(provision: provision)]
      case .representation, .authority:
        [ReferenceDemand(provision: provision, body: matter.forum)]
      }
    }
  }

  private func demands(_ provision: Provision, of bodies: [Int]) -> [ReferenceDemand] {
    if bodies.isEmpty { return [ReferenceDemand(provision: provision, foundNobody: true)] }
    return bodies.map { ReferenceDemand(provision: provision, body: $0) }
  }

  /// The bodies that a selector finds, in order.
  private func selected(_ selector: Selector) -> [Int] {
    switch selector {
    case .body(let id): [matter.standing(in: id)]
    case .kind(let kind):
      matter.bodies.indices.filter { body in
        matter.bodies[body].kind == kind
          && !matter.day.constituency[body].intersection(matter.affected).isEmpty
      }
    case .role(.proposer): [matter.proposer]
    case .role(.forum): [matter.forum]
    case .role(.affected): [matter.affectedBody]
    }
  }

  /// The body that owes a consultation or a notice.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: matter.proposer
    case .forum: matter.forum
    }
  }

  private func applies(_ provision: Provision) -> Bool {
    let proposal = matter.proposal
    let when = provision.when
    guard provision.period.contains(matter.decisionDate) else { return false }
    if let patterns = when.subjects,
      !patterns.contains(where: { proposal.subjects.contains(where: $0.matches) })
    {
      return false
    }
    if let effects = when.effects, !effects.contains(proposal.effect) { return false }
    if let kinds = when.proposerKinds, !kinds.contains(matter.bodies[matter.proposer].kind) {
      return false
    }
    if let kinds = when.forumKinds, !kinds.contains(matter.bodies[matter.forum].kind) {
      return false
    }
    if let least = when.minimumValue, proposal.value < least { return false }
    if let concession = when.concession, concession != proposal.concession { return false }
    return true
  }
}
