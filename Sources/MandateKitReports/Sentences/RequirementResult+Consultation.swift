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
        + (nobodyRepresentsWords(names).map { "\($0) who could consult" } ?? "")
    case .notConsulted:
      let late = path?.openBy.map { ": it had to open by \(English.date($0))" }
      return
        "No consultation of \(names.name(self.body, or: "the body")) that counts here is on the "
        + "record, and there is no more time for one" + (late ?? "")
        + (nobodyRepresentsWords(names) ?? "")
    case .consultationDefective:
      let faults = path.map { faultsOfNearest(in: $0.limbs) } ?? []
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

  /// Words for a forum at which nobody represents, where the representatives have to act; or `nil`.
  func nobodyRepresentsWords(_ names: DisplayNames) -> String? {
    guard case .nobodyRepresents(let forum)? = obstacle else { return nil }
    return "; nobody represents at \(names[forum])"
  }

  /// The faults of the consultation that comes nearest, in the order of its limbs.
  private func faultsOfNearest(in limbs: ConsultationPath.Limbs) -> [String] {
    let facts = because.first { $0.code == .consultation }?.because.map { $0.fact } ?? []
    var hasClosed = true
    var isSufficient: Bool?
    for fact in facts {
      switch fact {
      case .formative(closed: nil, by: _): hasClosed = false
      case .information(isSufficient: let said): isSufficient = said
      default: break
      }
    }
    func fault(_ status: Status?, _ words: String) -> String? {
      status == nil || status == .met ? nil : words
    }
    return [
      fault(limbs.formative, "it did not close before the decision"),
      fault(
        limbs.information,
        isSufficient == false
          ? "the information given is said not to be sufficient"
          : "the information given is not said to be sufficient"
      ),
      // Of one that has not closed the days are not counted.
      hasClosed ? fault(limbs.time, "the time given was too short") : nil,
      fault(limbs.considered, "its product was not considered before the decision"),
    ]
    .compactMap { $0 }
  }
}
