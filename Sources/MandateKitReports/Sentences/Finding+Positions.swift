import MandateKit

extension Finding {
  /// The words for a finding about where a body stands.
  func positionWords(_ names: DisplayNames) -> String? {
    let body = names.name(party, or: "The body")
    switch code {
    case .ballot: return ballotWords(body)
    case .ballotStandsIn: return ballotStandsInWords(body)
    case .mayStandIn:
      return "\(body) may still vote itself, under a mandate, if its members come to nothing"
    case .yetToVote: return "\(body) has not voted yet, and still can"
    case .didNotVote: return "\(body) did not vote, and voting is closed"
    case .doesNotExist:
      return "\(body) does not exist\(date == nil ? " on the decision date" : onDate)"
    case .outsideCompetence:
      return "\(body) may not take a position on the subjects of the proposal"
    case .recused: return "\(body) is recused\(onDate), and is left out of the count"
    case .verdict:
      return verdictWords(body, is: "is", "by the rule under which its members decide")
    case .practicesVerdict:
      return verdictWords("The practices affected", is: "are", "each voting directly")
    case .noElectors:
      return party == nil
        ? "There is nobody to vote on the decision date, so no position can come of it"
        : "\(body) has no voting member on the decision date, so it comes to no position"
    default: return nil
    }
  }

  private func ballotWords(_ body: String) -> String {
    let voted = positions?.settled.map(\.voted) ?? "voted"
    switch status {
    case .open: return "\(body) \(voted)\(onDate), which may or may not count in the end"
    case .unmet: return "\(body) \(voted)\(onDate), which does not count"
    case .met, nil: return "\(body) \(voted)\(onDate)"
    }
  }

  private func ballotStandsInWords(_ body: String) -> String {
    let voted = "\(body) \(positions?.settled.map(\.voted) ?? "voted")\(onDate)"
    switch status {
    case .open:
      return "\(voted), which stands in for a decision of its members if the mandate to cast it "
        + "comes into force"
    case .unmet:
      return "\(voted), which cannot stand in for a decision of its members"
    case .met, nil:
      return "\(voted), which stands in for a decision of its members, under a mandate"
    }
  }

  private func verdictWords(_ body: String, is verb: String, _ way: String) -> String {
    if let settled = positions?.settled {
      return "\(body) \(verb) \(settled.words), \(way)"
    }
    let many = verb == "are"
    let rest = positions.map { $0.subtracting(.for) } ?? []
    switch status {
    case .met: return "\(body) \(verb) for, \(way)"
    case .unmet:
      let others = rest.isEmpty ? "" : ": what is left is to be \(rest.words)"
      return "\(body) can no longer be for, \(way)\(others)"
    case .open:
      let set = positions.map { "to be \($0.words)" } ?? "to be for"
      return "\(body) \(many ? "have" : "has") still to decide, \(way): it is possible \(set)"
    case nil:
      let set =
        positions.map { "can still be \($0.words)" } ?? "come\(many ? "" : "s") to a position"
      return "\(body) \(set), \(way)"
    }
  }
}
