import MandateKit

extension Voice {
  /// The most pairs of bodies that contradict each other of which each has a line.
  private static let mostConflicts = 40

  /// Returns whether bodies contradict each other, which, and how many patients are spoken for, as sentences.
  func lines(_ names: DisplayNames) -> [String] {
    var lines = [
      isUnified
        ? "No body that speaks for a practice contradicts another."
        : "General practice does not speak with one voice."
    ]
    let isLong = conflicts.count > Voice.mostConflicts + 1
    let shown = conflicts.prefix(isLong ? Voice.mostConflicts : conflicts.count)
    lines += shown.map { conflict in
      "\(names[conflict.for]) is for and \(names[conflict.against]) is against, both for practices "
        + "with \(English.counted(conflict.patients, "patient"))."
    }
    if isLong {
      let rest = English.number(conflicts.count - shown.count)
      lines.append("\(rest) more pairs of bodies contradict each other.")
    }
    lines.append(
      "Patients whose practices are spoken for: \(English.number(patients.for)) by bodies for, "
        + "\(English.number(patients.against)) by bodies against, "
        + "\(English.number(patients.both)) by both, \(English.number(patients.silent)) by none."
    )
    return lines
  }
}
