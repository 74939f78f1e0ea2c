import MandateKit

extension Resolution.Difference {
  /// Returns the differences as lines to read, empty where there are none.
  public func lines(_ names: DisplayNames) -> [String] {
    var lines: [String] = []
    if let outcome {
      lines.append("The outcome: \(outcome.before.words) becomes \(outcome.after.words).")
    }
    for requirement in requirements {
      let what =
        English.cleaned(requirement.provision.rawValue)
        + (requirement.body.map { " of \(names[$0])" } ?? "")
      switch (requirement.change.before, requirement.change.after) {
      case (let before?, let after?) where before.status != after.status:
        lines.append("\(what): \(before.status.rawValue) becomes \(after.status.rawValue).")
      case (_?, _?): lines.append("\(what): the way to it is another.")
      case (nil, _): lines.append("\(what): now required.")
      case (_, nil): lines.append("\(what): no longer required.")
      }
    }
    for position in positions {
      func words(_ set: PositionSet?) -> String {
        set.map { English.list($0.positions.map { $0.words }, "or") } ?? "no part"
      }
      let (before, after) = (words(position.change.before), words(position.change.after))
      lines.append("\(names[position.body]): \(before) becomes \(after).")
    }
    if let voice { lines.append(voice.words) }
    if let affected {
      lines.append(
        "Affected: \(English.counted(affected.before.practices, "practice")) becomes "
          + "\(English.counted(affected.after.practices, "practice"))."
      )
    }
    if let bound {
      func words(_ practices: [PartyID]) -> String {
        practices.isEmpty ? "nobody" : names.list(practices, limit: 8)
      }
      if bound.before.certain != bound.after.certain {
        lines.append(
          "Bound: \(words(bound.before.certain)) becomes \(words(bound.after.certain))."
        )
      }
      if bound.before.possible != bound.after.possible {
        lines.append(
          "Perhaps bound: \(words(bound.before.possible)) becomes \(words(bound.after.possible))."
        )
      }
    }
    lines += newWarnings.map { $0.sentence(names) }
    lines += formerWarnings.map { "No longer so: \($0.sentence(names))" }
    if let date = earliestDecision {
      func words(_ date: CivilDate?) -> String { date.map { English.date($0) } ?? "none" }
      lines.append("Earliest decision: \(words(date.before)) becomes \(words(date.after)).")
    }
    return lines
  }
}

extension Resolution.Difference.Changed<Voice> {
  /// What is otherwise about the voice of general practice, as a sentence.
  fileprivate var words: String {
    if before.conflicts == after.conflicts { return "Other patients are spoken for, or by others." }
    if after.isUnified { return "General practice speaks with one voice." }
    return before.conflicts.count == after.conflicts.count
      ? "The bodies that contradict each other, or the patients concerned, are others."
      : "Conflicts of voice: \(English.number(before.conflicts.count)) becomes "
        + "\(English.number(after.conflicts.count))."
  }
}
