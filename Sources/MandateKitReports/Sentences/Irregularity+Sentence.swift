import MandateKit

extension Irregularity {
  /// Returns the irregularity as one sentence of plain English.
  public func sentence(_ names: DisplayNames) -> String {
    let body = names[body]
    let day = English.date(date)
    let voted = "\(body) \(choice?.voted ?? "voted") on \(day)"
    switch code {
    case .unwarranted:
      return "\(voted), which is not counted: its members decide for it, cannot come to that, and "
        + "gave nobody a mandate to cast it."
    case .voidBallot:
      return "\(voted), which is void: it came after the decision, or when the voter did not exist."
    case .outsideCompetence:
      return "\(voted), which is not counted: it may not take a position on the subjects of the "
        + "proposal."
    case .notTheForum:
      return "\(body) decided the proposal on \(day), which settles nothing: it is not the forum."
    }
  }
}
