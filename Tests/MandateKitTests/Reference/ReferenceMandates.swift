import MandateKit

/// Which mandates are live for a proposal. (Section 4.)
final class ReferenceMandates {
  let docket: ReferenceMatter
  let mandates: [Mandate]
  /// Whether each mandate is live, its powers left aside.
  private var standing: [Status?]

  init(_ docket: ReferenceMatter) {
    self.docket = docket
    mandates = docket.world.document.mandates
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
    let proposal = docket.proposal
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

  private func exists(_ id: PartyID) -> Bool {
    let party = docket.world.party(id)
    return party >= docket.bodies.count || docket.day.exists[party]
  }

  private func isRevoked(_ mandate: Mandate) -> Bool {
    for case .revocation(let revocation) in docket.world.record.acts
    where revocation.mandate == mandate.id {
      if revocation.date <= min(docket.asOf, docket.cutoff) { return true }
    }
    return false
  }

  private func adopted(_ mandate: Mandate) -> Status {
    guard let adopting = mandate.adoptedBy, let giver = mandate.giver else { return .met }
    let proposal = docket.world.proposal(adopting)
    if proposal.decisionDate > docket.decisionDate { return .unmet }
    return approval(of: proposal, by: giver)
  }

  private func ratified(_ mandate: Mandate) -> Status {
    guard let ratification = mandate.ratification else { return .met }
    let last = docket.decisionDate.adding(days: ratification.within)
    var best = Status.unmet
    for proposal in docket.world.proposals {
      guard let ratified = proposal.ratifies, ratified == docket.proposal.id,
        proposal.id != docket.proposal.id,
        proposal.decisionDate >= docket.decisionDate, proposal.decisionDate <= last
      else { continue }
      switch approval(of: proposal, by: ratification.by) {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return docket.asOf < last ? .open : best
  }

  /// Whether a body approves another proposal, with no ballot standing in for a rule anywhere.
  private func approval(of proposal: Proposal, by body: Body.ID) -> Status {
    let other = docket.world.docket(proposal)
    return ReferencePositions.status(other.plainPositions.attainable(docket.world.party(body)))
  }

  private func least(_ first: Status, _ second: Status) -> Status {
    if first == .unmet || second == .unmet { return .unmet }
    return first == .open ? .open : second
  }
}

/// How certain it is that bodies with a rule may be spoken for without it. (Section 3.)
struct ReferenceWarrants {
  /// By body: whether its ballot was cast under a warrant.
  var ofBallot: [Status]
  /// By body: whether anybody holds a warrant of it.
  var ofAnyone: [Status]

  init(_ mandates: ReferenceMandates) {
    let docket = mandates.docket
    ofBallot = docket.bodies.map { _ in .unmet }
    ofAnyone = ofBallot
    for (place, mandate) in mandates.mandates.enumerated() {
      guard let giver = mandate.giver, mandate.ratification == nil else { continue }
      let body = docket.world.party(giver)
      guard docket.bodies[body].rule != nil else { continue }
      let live = mandates.liveness(place, for: .agree)
      ofAnyone[body] = greatest(ofAnyone[body], live)
      guard let ballot = docket.ballots[body] else { continue }
      if ballot.castBy == nil || ballot.castBy == mandate.holder {
        ofBallot[body] = greatest(ofBallot[body], live)
      }
    }
  }

  private func greatest(_ first: Status, _ second: Status) -> Status {
    if first == .met || second == .met { return .met }
    return first == .open ? .open : second
  }
}
