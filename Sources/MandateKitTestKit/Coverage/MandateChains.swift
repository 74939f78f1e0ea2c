import MandateKit

/// The mandates on which others rest, because their holders gave those.
struct MandateChains {
  private var givers: [Mandate.ID: Body.ID] = [:]
  private var passable: [PartyID: [Mandate.ID]] = [:]

  /// Finds the mandates of a document that can be passed on and are in force on a day.
  init(_ document: GovernanceDocument, on date: CivilDate) {
    for mandate in document.mandates {
      givers[mandate.id] = mandate.giver
      if mandate.passOn, mandate.period.contains(date) {
        passable[mandate.holder, default: []].append(mandate.id)
      }
    }
  }

  /// Returns a mandate and those above it: all that can be passed on and that its giver holds, and so on.
  ///
  /// - Complexity: O(mandates).
  func chain(of mandate: Mandate.ID) -> [Mandate.ID] {
    var chain = [mandate]
    var isPart: Set<Mandate.ID> = [mandate]
    var next = 0
    while next < chain.count {
      let above = givers[chain[next]].flatMap { passable[$0] } ?? []
      for mandate in above where isPart.insert(mandate).inserted { chain.append(mandate) }
      next += 1
    }
    return chain
  }
}
