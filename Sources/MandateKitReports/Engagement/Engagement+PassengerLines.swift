import MandateKit

extension Engagement {
  /// Returns what rules make of passengers as lines, a body each.
  func passengerLines(_ names: DisplayNames) -> [String] {
    let least = "could vote on \(English.counted(leastForPassenger, "proposal")) or more"
    if passengers.isEmpty { return ["None: everyone who \(least) has voted at least once."] }
    let count = passengers.count
    let verb = count == 1 ? "has" : "have"
    let head =
      "\(English.counted(count, "voter")) \(verb) never voted, and \(least): "
      + "\(names.list(passengers, limit: 8))."
    return [head] + bodiesWithPassengers.map { $0.sentence(names) }
  }
}

extension Engagement.BodyWithPassengers {
  /// Returns what the rule makes of the passengers as sentences.
  ///
  /// - Parameter names: What the bodies are called.
  /// - Returns: The sentences, as one line.
  public func sentence(_ names: DisplayNames) -> String {
    let of = "\(English.number(passengers.count)) of \(English.counted(electors, "elector"))"
    let who = [names.list(passengers, limit: 4)]
    let behind = patients > 0 ? [English.counted(patients, "patient")] : []
    return "\(names[id]): \(of) (\((who + behind).joined(separator: ", "))). \(whatSilenceDoes)"
  }

  /// What the silence of the passengers does, as a sentence.
  private var whatSilenceDoes: String {
    let isOne = passengers.count == 1
    let (its, it, them) = isOne ? ("Its", "it", "it") : ("Their", "they", "them")
    let noMember = isOne ? "no member" : "no members"
    func votes(_ needed: RequirementResult.VotesNeeded?) -> String {
      English.counted(needed?.count ?? 0, "vote")
    }
    if votesNeededOfAll == nil { return "Nothing carries in it, whoever votes." }
    return switch effect {
    case .blocks? where passengers.count == electors:
      "Nobody else votes in it, so that nothing carries while \(it) \(isOne ? "is" : "are") silent."
    case .blocks? where canDecide == false:
      "\(its) silence blocks: without \(them) no verdict is reached."
    case .blocks?: "\(its) silence blocks: without \(them) no votes of the others carry."
    case .raises?:
      "\(its) silence counts against: the others need \(votes(votesNeeded)) for, and would need "
        + "\(votes(votesNeededWithout)), were \(it) \(noMember)."
    case Effect.none? where votesNeeded?.count == 0:
      "Silence is consent in it: no vote for is needed."
    case Effect.none?:
      "\(its) silence does not matter: the others need \(votes(votesNeeded)) for, as if \(it) were "
        + "\(noMember)."
    case nil: "What \(its.lowercased()) silence does was not found."
    }
  }
}
