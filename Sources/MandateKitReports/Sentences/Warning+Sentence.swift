import MandateKit

extension Warning {
  /// Returns the warning as one sentence of plain English.
  public func sentence(_ names: DisplayNames) -> String {
    let provision = English.cleaned(self.provision?.rawValue ?? "")
    switch code {
    case .selectsNobody:
      return
        "Provision \(provision) finds nobody of whom it could require anything, so it asks for "
        + "nothing: check whom it names."
    case .noBankHolidays:
      return
        "Provision \(provision) counts working days, and the document names no bank holiday in "
        + "the year of the decision: add them, or name the table `england`."
    case .severalRules:
      return
        "\(names.name(body, or: "A body").capitalisedStart) has different rules for the subjects "
        + "of this proposal, and the first that applies to any of them is used: decide the subjects "
        + "apart if that is not meant."
    case .grantNotAllowed:
      let grant = mandate.map { names[mandate: $0] } ?? "a mandate"
      let law = source.map { " (\($0.citation))" } ?? ""
      return "The law does not allow \(grant)\(law): let those act whom it allows to."
    }
  }
}
