import MandateKit

/// Steps as lines to read, with their days; steps that are one errand share a line.
struct StepLines {
  let asOf: CivilDate
  let names: DisplayNames
  /// How many voters or bodies of a step are named before the rest are only counted.
  var limit = 40

  /// Returns the lines of some steps.
  ///
  /// Notices of one party that are due together share a line, and so do closing a consultation and
  /// considering it.
  func lines(_ steps: [Step]) -> [String] {
    var lines: [String] = []
    var rest = ArraySlice(steps)
    while let step = rest.popFirst() {
      switch step.action {
      case .giveNotice(let body, let by):
        var bodies = [body]
        while let next = rest.first, let other = next.addressee(ofNoticeBy: by, beside: step) {
          bodies.append(other)
          rest.removeFirst()
        }
        let told =
          bodies.count > 2
          ? "\(names.counted(bodies)) (\(names.list(bodies, limit: limit)))" : names.list(bodies)
        lines.append(line(step, "\(names[by]) gives notice to \(told)"))
      case .closeConsultation(let body, let by, let phase):
        let considering = Step.Action.considerConsultation(of: body, by: by, phase: phase)
        guard let next = rest.first, next.action == considering, next.isDueBeside(step) else {
          lines.append(line(step, step.words(names, limit: limit)))
          continue
        }
        rest.removeFirst()
        lines.append(
          line(step, "\(step.words(names, limit: limit)), and considers what came of it")
        )
      default: lines.append(line(step, step.words(names, limit: limit)))
      }
    }
    return lines
  }

  private func line(_ step: Step, _ words: String) -> String {
    let aim = step.force.aimWords.map { ", \($0)" } ?? ""
    return "\(step.timeWords(asOf: asOf))\(aim): \(English.sentence(words))"
  }
}

extension Step {
  /// Returns whether it can be done on the same days as another, for the same.
  fileprivate func isDueBeside(_ other: Step) -> Bool {
    from == other.from && by == other.by && force == other.force
  }

  /// Returns who is told, where it is a notice by a party that can be given on the same days as another
  /// step; else `nil`.
  fileprivate func addressee(ofNoticeBy party: PartyID, beside other: Step) -> PartyID? {
    guard case .giveNotice(let body, party) = action, isDueBeside(other) else { return nil }
    return body
  }
}

extension Provision.Force {
  /// Words for what a step is for, or `nil` where it is for the mandate itself.
  fileprivate var aimWords: String? {
    switch self {
    case .essential: nil
    case .exposure: "against a challenge"
    case .practice: "as good practice"
    }
  }
}
