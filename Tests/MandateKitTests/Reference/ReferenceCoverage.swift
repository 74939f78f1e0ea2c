import MandateKit

/// The practices that holders may act for, by sets that grow until nothing changes. (Section 4.)
final class ReferenceCoverage {
  let mandates: ReferenceMandates
  var docket: ReferenceMatter { mandates.docket }

  init(_ mandates: ReferenceMandates) {
    self.mandates = mandates
  }

  /// The practices that a holder covers with a power.
  ///
  /// Over the mandates live for certain, or also over those that may yet be.
  func covered(_ holder: Int, _ power: Power, certainly: Bool) -> BodySet {
    let live = mandates.mandates.indices.filter { place in
      let status = mandates.liveness(place, for: power)
      return status == .met || (!certainly && status == .open)
    }
    var byMandate: [Int: BodySet] = [:]
    var changed = true
    while changed {
      changed = false
      for place in live {
        let practices = reach(of: mandates.mandates[place], power, live, byMandate)
        if practices != byMandate[place, default: BodySet()] {
          byMandate[place] = practices
          changed = true
        }
      }
    }
    var practices = ofItself(holder, power)
    for place in live where docket.world.party(mandates.mandates[place].holder) == holder {
      practices.formUnion(byMandate[place, default: BodySet()])
    }
    return practices
  }

  /// What a mandate covers, given what the mandates are known to cover so far.
  private func reach(
    of mandate: Mandate,
    _ power: Power,
    _ live: [Int],
    _ byMandate: [Int: BodySet]
  ) -> BodySet {
    guard let giver = mandate.giver else {
      return docket.day.constituency[docket.world.party(mandate.over ?? mandate.holder)]
    }
    var practices = ofItself(docket.world.party(giver), power)
    for place in live {
      let held = mandates.mandates[place]
      if held.holder == giver && held.passOn {
        practices.formUnion(byMandate[place, default: BodySet()])
      }
    }
    guard let over = mandate.over else { return practices }
    return practices.intersection(docket.day.constituency[docket.world.party(over)])
  }

  /// What a body covers of itself: nobody decides of himself, and a person covers nothing.
  private func ofItself(_ party: Int, _ power: Power) -> BodySet {
    if power == .decide || party >= docket.bodies.count { return BodySet() }
    let body = docket.bodies[party]
    if body.kind == .practice { return docket.day.exists[party] ? BodySet(party) : BodySet() }
    guard body.rule != nil, body.binds, isCompetentInAll(body) else { return BodySet() }
    var practices = BodySet()
    for elector in docket.day.electors[party] {
      practices.formUnion(ofItself(elector, power))
    }
    return practices
  }

  private func isCompetentInAll(_ body: Body) -> Bool {
    guard let competence = body.competence else { return true }
    return docket.proposal.subjects.allSatisfy { subject in
      competence.contains { $0.matches(subject) }
    }
  }
}
