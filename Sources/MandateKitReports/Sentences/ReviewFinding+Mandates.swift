import MandateKit

extension ReviewFinding {
  /// Words for what is found about who can decide and who may act for whom.
  func authorityWords(_ names: DisplayNames) -> String? {
    let mandate = mandates.first.map { English.capitalised(names[$0]) } ?? "A mandate"
    switch code {
    case .subjectNobodyDecides:
      return "Nobody has the power to decide on \(subjectList)"
    case .subjectTwoDecide:
      return "\(at(names)) and \(others(names)) can both decide on \(subjectList) for the same "
        + "practice, neither under a grant from the other"
    case .mandateExpired: return "\(mandate) expired on \(witnessDay)"
    case .mandateExpires: return "\(mandate) expires on \(witnessDay)"
    case .mandateLapsed: return "\(mandate) has lapsed: \(at(names)) does not exist"
    case .grantCircle:
      return parties.count == 1
        ? "\(others(names)) mandates itself (\(mandateList)): that gives nobody any authority"
        : "\(others(names)) mandate one another in a circle (\(mandateList)): that gives nobody "
          + "any authority"
    case .passedOnWithoutLeave:
      return "\(mandate) passes on what \(at(names)) itself holds only by mandate, without leave "
        + "to pass it on"
    case .giverCoversNothing:
      return "\(mandate) grants nothing: \(at(names)) has none of the powers it grants"
    case .grantNotAllowed:
      let law = source.map { " (\($0.citation))" } ?? ""
      return "The law does not allow \(mandates.first.map { names[$0] } ?? "a mandate")\(law)"
    case .appointmentWithoutMandate:
      return "\(others(names)) represents others at \(at(names)) without any mandate to agree or "
        + "to advise"
    default: return nil
    }
  }

  /// Words for what is found about provisions.
  func provisionWords(_ names: DisplayNames) -> String? {
    let which = "Provision \(provisionList)"
    switch code {
    case .approvalImpossible:
      return "\(which) makes the approval of \(at(names)) essential, which can never give it"
    case .contradictoryProvisions:
      let of = body.map { " of \(names[$0])" } ?? kind.map { " of each \($0.words())" } ?? ""
      return "Provisions \(provisionList) ask the same\(of) on a common occasion, by different "
        + "measures or with different force"
    case .selectsNobody:
      return
        "\(which) asks each \(kindWords()), of which there is none: it is met, and asks nothing"
    case .dutyOutlastsMandate:
      let mandate = mandates.first.map { names[$0] } ?? "a mandate"
      return "\(which) takes \(length), and \(mandate) runs for only \(rest) more: what is "
        + "begun now ends on \(witnessDay) at the earliest"
    case .dutyOutlastsBody:
      return "\(which) takes \(length), and \(at(names)) exists for only \(rest) more: what is "
        + "begun now ends on \(witnessDay) at the earliest"
    case .ratificationTooShort:
      let mandate = mandates.first.map { names[$0] } ?? "a mandate"
      return "What is agreed under \(mandate) is to be ratified by \(at(names)) within \(rest), "
        + "and provision \(provisionList) gives that body \(length)"
    default: return nil
    }
  }

  private var length: String { required?.words ?? "longer" }
  private var rest: String { actual?.words ?? "a shorter time" }

  private var mandateList: String {
    English.list(mandates.map { English.cleaned($0.rawValue) }, limit: 8)
  }

  /// The day that shows it.
  private var witnessDay: String {
    if case .date(let day) = witness { English.date(day) } else { "its last day" }
  }
}
