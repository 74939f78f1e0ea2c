import MandateKit

extension RequirementResult {
  /// The words for a reason about a consultation.
  func consultationWords(_ names: DisplayNames, _ moment: Moment?) -> String? {
    let body = names.name(body, or: "The body")
    var path: RequirementResult.ConsultationPath?
    if case .consultation(let found) = detail { path = found }
    switch reason {
    case .consulted: return "\(body) was consulted, to the standard asked"
    case .consultationOpen:
      let days = [
        path?.openBy.flatMap { openingWords($0, moment) },
        path?.earliestDecision.map { "the earliest that one can be done is \(English.date($0))" },
      ]
      .compactMap { $0 }
      return "\(body) has still to be consulted, to the standard asked"
        + (days.isEmpty ? "" : ": " + days.joined(separator: "; "))
    case .notConsulted:
      let late = path?.openBy.map { ": it had to open by \(English.date($0))" }
      return
        "No consultation of \(names.name(self.body, or: "the body")) that counts here is on the "
        + "record, and there is no more time for one" + (late ?? "")
    case .consultationDefective:
      let faults = path?.limbs.faults ?? []
      return "\(body) was consulted, but not to the standard asked"
        + (faults.isEmpty ? "" : ": \(English.list(faults))")
    default: return nil
    }
  }

  /// Words for the last day on which a new one can open, or `nil` where that has passed.
  private func openingWords(_ day: CivilDate, _ moment: Moment?) -> String? {
    guard let moment else { return "a new consultation has to open by \(English.date(day))" }
    return moment.asOf < day ? "a new consultation can open until \(English.date(day))" : nil
  }
}

extension RequirementResult.ConsultationPath.Limbs {
  /// The faults of the limbs that are not met, in their order.
  var faults: [String] {
    [
      fault(formative, "it did not close before the decision"),
      fault(information, "the information given is not said to be sufficient"),
      fault(time, "the time given was too short"),
      fault(considered, "its product was not considered before the decision"),
    ]
    .compactMap { $0 }
  }

  private func fault(_ status: Status?, _ words: String) -> String? {
    status == nil || status == .met ? nil : words
  }
}
