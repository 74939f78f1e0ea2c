import MandateKit

extension Resolution.RepudiationRisk {
  /// Returns the risk as one sentence.
  public func sentence(_ names: DisplayNames) -> String {
    let who = names.name(body, or: "The practices affected")
    let stand: String
    switch stance {
    case .against: stand = "\(who) is against"
    case .silent: stand = "\(who) has not come out for or against"
    case .other: stand = "\(who) was owed more"
    }
    let owed =
      exposures.isEmpty
      ? "" : " (not met: \(English.list(exposures.map { English.cleaned($0.rawValue) })))"
    return
      "\(stand)\(owed); behind it \(behind.practices == 1 ? "stands" : "stand") \(English.counted(behind.practices, "practice")) with "
      + "\(English.counted(behind.patients, "patient"))."
  }
}
