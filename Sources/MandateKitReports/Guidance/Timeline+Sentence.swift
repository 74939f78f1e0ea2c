import MandateKit

extension Docket.Timeline {
  /// Returns the timeline as lines to read: what held at first, then each date of a change.
  public func lines(_ names: DisplayNames) -> [String] {
    ["At first: \(start.outcome.words)."]
      + changes.map { change in
        let requirements = change.requirementLines(names)
        let what = requirements.isEmpty ? "" : " (\(English.list(requirements, limit: 6)))"
        return "\(English.date(change.date)): \(change.outcome.words)\(what)."
      }
      + (noteOnExamination.map { [$0] } ?? [])
  }

  /// Says as of which days not all that is possible was examined, or `nil` where it was as of all.
  public var noteOnExamination: String? {
    if notExamined.isEmpty { return nil }
    return "Not all that is possible was examined as of "
      + "\(English.list(notExamined.map(English.date), limit: 6)): "
      + "what is open then may be settled."
  }
}

extension Docket.Timeline.Change {
  /// Returns what requirements came to, a line each; those of one provision that came to one status together share one.
  public func requirementLines(_ names: DisplayNames) -> [String] {
    groups.map { requirement, bodies in
      let of = bodies.isEmpty ? "" : " of \(names.list(bodies, limit: 6))"
      let provision = English.cleaned(requirement.provision.rawValue)
      return "\(provision)\(of) \(requirement.status.rawValue)"
    }
  }

  /// The requirements that changed, those of one provision that came to one status together, with the bodies.
  fileprivate var groups: [(first: Docket.Timeline.RequirementStatus, bodies: [Body.ID])] {
    var groups: [(first: Docket.Timeline.RequirementStatus, bodies: [Body.ID])] = []
    for requirement in requirements {
      if let last = groups.last?.first, last.provision == requirement.provision,
        last.status == requirement.status, let body = requirement.body, last.body != nil
      {
        groups[groups.count - 1].bodies.append(body)
      } else {
        groups.append((requirement, requirement.body.map { [$0] } ?? []))
      }
    }
    return groups
  }
}
