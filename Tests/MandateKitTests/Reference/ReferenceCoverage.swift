import MandateKit

/// The practices that holders may act for, by sets that grow until nothing changes. (Section 4.)
final class ReferenceCoverage {
  let mandates: ReferenceMandates
  var matter: ReferenceMatter { mandates.matter }

  init(_ mandates: ReferenceMandates) {
    self.mandates = mandates
  }

  /// The practices that a holder covers with a power.
  ///
  /// Over the mandates live for certain, or also over those that may yet be.
  func covered(_ holder: Int, _ power: Power, certainly: Bool) -> PartySet {
    let live = mandates.mandates.indices.filter { place in
      let status = mandates.liveness(place, for: power)
      return status == .met || (!certainly && status == .open)
    }
    var byMandate: [Int: PartySet] = [:]
    var changed = true
    while changed {
      changed = false
      for place in live {
        let practices = reach(of: mandates.mandates[place], power, live, byMandate)
        if practices != byMandate[place, default: PartySet()] {
          byMandate[place] = practices
          changed = true
        }
      }
    }
    var practices = ofItself(holder, power)
    for place in live where matter.world.number(mandates.mandates[place].holder) == holder {
      practices.formUnion(byMandate[place, default: PartySet()])
    }
    return practices
  }

  /// What a mandate covers, given what the mandates are known to cover so far.
  private func reach(
    of mandate: Mandate,
    _ power: Power,
    _ live: [Int],
    _ byMandate: [Int: PartySet]
  ) -> PartySet {
    guard let giver = mandate.giver else {
      return matter.day.constituency[matter.world.number(mandate.over ?? mandate.holder)]
    }
    var practices = ofItself(matter.world.number(giver), power)
    for place in live {
      let held = mandates.mandates[place]
      if held.holder == giver && held.passOn {
        practices.formUnion(byMandate[place, default: PartySet()])
      }
    }
    guard let over = mandate.over else { return practices }
    return practices.intersection(matter.day.constituency[matter.world.number(over)])
  }

  /// What a body covers of itself: nobody decides of himself, and a person covers nothing.
  func ofItself(_ party: Int, _ power: Power) -> PartySet {
    guard power != .decide, let body = matter.world.body(party) else { return PartySet() }
    if body.kind == .practice { return matter.day.exists[party] ? PartySet(party) : PartySet() }
    guard matter.rule(party) != nil, body.binds, isCompetentInAll(body) else { return PartySet() }
    var practices = PartySet()
    for elector in matter.day.electors(party) {
      practices.formUnion(ofItself(elector, power))
    }
    return practices
  }

  private func isCompetentInAll(_ body: Body) -> Bool {
    guard let competence = body.competence else { return true }
    return matter.proposal.subjects.allSatisfy { subject in
      competence.contains { $0.matches(subject) }
    }
  }
}
