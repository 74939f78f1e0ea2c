import MandateKit

/// The proposals, provisions and bodies of some answers, to tell which findings of a review bear on them.
struct BriefReach {
  private var proposals: Set<Proposal.ID> = []
  private var provisions: Set<Provision.ID> = []
  private var bodies: Set<Body.ID> = []

  /// Adds an answer.
  mutating func add(_ resolution: Resolution, of proposal: Proposal) {
    proposals.insert(proposal.id)
    provisions.formUnion(resolution.requirements.map { $0.provision })
    bodies.formUnion(resolution.requirements.compactMap { $0.body })
    bodies.formUnion(resolution.positions.map { $0.body })
    bodies.formUnion([proposal.forum, proposal.proposer])
  }

  /// Returns whether a finding is about one of the proposals, or about a provision, a body or the whole of the
  /// governance that bears on one.
  ///
  /// The acts that do not count are told with the answers themselves.
  func meets(_ finding: ReviewFinding) -> Bool {
    if finding.code == .actNotCounted { return false }
    if let about = finding.proposals { return about.contains { proposals.contains($0) } }
    if let provision = finding.provision, provisions.contains(provision) { return true }
    return finding.body.map { bodies.contains($0) } ?? (finding.provision == nil)
  }
}

extension ReviewFinding {
  /// The proposals that it is about, or `nil` where it is about the governance.
  fileprivate var proposals: [Proposal.ID]? {
    switch fact {
    case .findsNobodyFor(_, let proposals), .nobodyRepresents(_, _, let proposals),
      .valueNotStated(_, _, let proposals):
      proposals
    case .partyNotThere(_, _, let reference): reference.proposals
    case .rulesDifferBySubject(_, let proposal), .actNotCounted(let proposal, _),
      .actNotAskedFor(let proposal, _), .actTooLate(let proposal, _),
      .recusalWithoutPart(_, let proposal), .votesOnOneDay(let proposal, _):
      [proposal]
    default: nil
    }
  }

  /// The provision that it is about, or `nil` where it is about none or several.
  fileprivate var provision: Provision.ID? {
    switch fact {
    case .approvalImpossible(let provision, _), .selectsNobody(let provision, _),
      .noBankHolidays(let provision, _), .lawToCheck(let provision, _):
      provision
    default: nil
    }
  }
}
