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
    let silent = passengers.count == 1 ? "it" : "they"
    let its = passengers.count == 1 ? "Its" : "Their"
    let member = passengers.count == 1 ? "it no member" : "they no members"
    let head =
      "\(names[id]): \(of) (\(names.list(passengers, limit: 4)), "
      + "\(English.counted(patients, "patient")))."
    let verdict =
      switch effect {
      case .blocks?:
        canDecide
          ? "\(its) silence blocks: without \(silent == "it" ? "it" : "them") no votes of the others carry."
          : "\(its) silence blocks: without \(silent == "it" ? "it" : "them") there is no quorum."
      case .raises?:
        "\(its) silence counts against: the others need \(votes(votesNeeded)) for, and would need "
          + "\(votes(votesNeededWithout)), were \(member)."
      case Effect.none?:
        "\(its) silence does not matter: the others need \(votes(votesNeeded)) for, as if \(silent) were "
          + (passengers.count == 1 ? "no member." : "no members.")
      case nil: "What \(its.lowercased()) silence does was not found."
      }
    return "\(head) \(verdict)"
  }

  private func votes(_ needed: RequirementResult.VotesNeeded?) -> String {
    needed.map { English.counted($0.count, "vote") } ?? "more than there are votes"
  }
}
