import MandateKit

extension Resolution {
  /// Returns what is missing beside all steps, and what is to be said where there is no step, as sentences.
  func missingBesideSteps(hasSteps: Bool) -> [String] {
    switch reason {
    case .nothingGrants:
      return [
        "A provision that grants a mandate is missing: an essential one that asks those affected, those "
          + "who represent them, or a body in which they decide."
      ]
    case .nobodyAffected:
      return ["A practice that it affects is missing: without one nobody can give a mandate."]
    case .everyEssentialMet, .essentialOpen, .essentialUnmet: break
    }
    if hasSteps { return [] }
    switch outcome {
    case .mandated: return ["Nothing is missing."]
    case .undetermined:
      return [
        votingIsOpen
          ? "No step is missing: it would have a mandate if voting closed now, and votes can still come."
          : "No step is missing: what is open is not settled yet."
      ]
    case .notMandated: return ["No step is known that would bring a mandate about."]
    }
  }
}
