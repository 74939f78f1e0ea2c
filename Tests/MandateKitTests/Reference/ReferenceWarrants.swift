import MandateKit

/// How certain it is that bodies with a rule may be spoken for without it. (Section 3.)
struct ReferenceWarrants {
  /// By body: whether its ballot was cast under a warrant.
  var ofBallot: [Status]
  /// By body: whether anybody holds a warrant of it.
  var ofAnyone: [Status]

  init(_ mandates: ReferenceMandates) {
    let matter = mandates.matter
    ofBallot = matter.parties.map { _ in .unmet }
    ofAnyone = ofBallot
    for (place, mandate) in mandates.mandates.enumerated() {
      guard let giver = mandate.giver, mandate.ratification == nil else { continue }
      let body = matter.world.number(giver)
      guard matter.rule(body) != nil else { continue }
      let live = mandates.liveness(place, for: .agree)
      ofAnyone[body] = greatest(ofAnyone[body], live)
      guard let ballot = matter.ballots[body] else { continue }
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
