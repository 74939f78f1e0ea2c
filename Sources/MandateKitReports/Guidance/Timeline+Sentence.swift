import MandateKit

extension Docket.Timeline {
  /// Returns the timeline as lines to read: what held at first, then each date of a change.
  public func lines(_ names: DisplayNames) -> [String] {
    ["At first: \(start.outcome.words)."]
      + changes.map { change in
        let requirements = change.requirements.map { requirement in
          let body = requirement.body.map { " of \(names[$0])" } ?? ""
          return "\(English.cleaned(requirement.provision.rawValue))\(body) \(requirement.status)"
        }
        let what = requirements.isEmpty ? "" : " (\(English.list(requirements, limit: 6)))"
        return "\(English.date(change.date)): \(change.outcome.words)\(what)."
      }
      + (notExamined.isEmpty
        ? []
        : [
          "Not all that is possible was examined as of "
            + "\(English.list(notExamined.map(English.date), limit: 6)): "
            + "what is open then may be settled."
        ])
  }
}
