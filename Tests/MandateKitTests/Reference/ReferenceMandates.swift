import MandateKit

/// Which mandates are live for a proposal. (Section 4.)
final class ReferenceMandates {
  let matter: ReferenceMatter
  let mandates: [Mandate]
  /// Whether each mandate is live, its powers left aside.
  private var standing: [Status?]

  init(_ matter: ReferenceMatter) {
    self.matter = matter
    mandates = matter.world.document.mandates
    standing = mandates.map { _ in nil }
  }

  /// Whether the mandate at a place in the arrangement is live for a power.
  func liveness(_ place: Int, for power: Power) -> Status {
    if !mandates[place].powers.contains(power) { return .unmet }
    if let known = standing[place] { return known }
    let status = freshStanding(mandates[place])
    standing[place] = status
    return status
  }

  private func freshStanding(_ mandate: Mandate) -> Status {
    let proposal = matter.proposal
    for subject in proposal.subjects
    where !mandate.subjects.contains(where: { $0.matches(subject) }) {
      return .unmet
    }
    if let ceiling = mandate.ceiling, proposal.value > ceiling { return .unmet }
    if proposal.concession && !mandate.concessions { return .unmet }
    if !mandate.period.contains(proposal.decisionDate) { return .unmet }
    if isRevoked(mandate) { return .unmet }
    if let giver = mandate.giver, !exists(giver) { return .unmet }
    if !exists(mandate.holder) { return .unmet }
    return least(adopted(mandate), ratified(mandate))
  }

  private func exists(_ id: PartyID) -> Bool { matter.day.exists[matter.world.number(id)] }

  private func isRevoked(_ mandate: Mandate) -> Bool {
    for case .revocation(let revocation) in matter.world.record.acts
    where revocation.mandate == mandate.id {
      if revocation.date <= min(matter.asOf, matter.cutoff) { return true }
    }
    return false
  }

  private func adopted(_ mandate: Mandate) -> Status {
    guard let adopting = mandate.adoptedBy, let giver = mandate.giver else { return .met }
    let proposal = matter.world.proposal(adopting)
    if proposal.decisionDate > matter.decisionDate { return .unmet }
    return matter.approval(of: proposal, by: matter.world.number(giver))
  }

  private func ratified(_ mandate: Mandate) -> Status {
    guard let ratification = mandate.ratification else { return .met }
    let last = matter.decisionDate.adding(days: ratification.within)
    var best = Status.unmet
    for proposal in matter.world.proposals {
      guard let ratified = proposal.ratifies, ratified == matter.proposal.id,
        proposal.id != matter.proposal.id,
        proposal.decisionDate >= matter.decisionDate, proposal.decisionDate <= last
      else { continue }
      switch matter.approval(of: proposal, by: matter.world.number(ratification.by)) {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return matter.asOf < last ? .open : best
  }

  private func least(_ first: Status, _ second: Status) -> Status {
    if first == .unmet || second == .unmet { return .unmet }
    return first == .open ? .open : second
  }
}

extension ReferenceMatter {
  /// Whether a party approves another proposal, with no ballot standing in for a rule anywhere.
  func approval(of proposal: Proposal, by party: Int) -> Status {
    ReferencePositions.status(world.matter(proposal).plainPositions.attainable(party))
  }
}
