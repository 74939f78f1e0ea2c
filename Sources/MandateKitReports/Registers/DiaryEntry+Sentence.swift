import MandateKit

extension Docket.DiaryEntry {
  /// Returns what the day is about as words for a calendar, without a full stop.
  public func summary(_ names: DisplayNames) -> String {
    switch event {
    case .openConsultation(let proposal, _, let bodies):
      "Last day to open a consultation of \(Self.those(bodies, names)): \(names[proposal: proposal])"
    case .giveNotice(let proposal, _, let bodies):
      "Last day for notice to \(Self.those(bodies, names)): \(names[proposal: proposal])"
    case .decision(let proposal): "Decision: \(names[proposal: proposal])"
    case .ratification(let proposal, let mandate, let body):
      "Last day for \(names[body]) to ratify under mandate \(English.cleaned(mandate.rawValue)): "
        + names[proposal: proposal]
    case .lastDayOfMandate(let mandate): "Last day of \(names[mandate: mandate])"
    case .lastDayOfAppointment(let person, let forum):
      "Last day of the appointment of \(names[person]) to \(names[forum])"
    case .lastDayOfBody(let body): "Last day of \(names[body])"
    }
  }

  /// One or two bodies by name; more are counted.
  private static func those(_ bodies: [PartyID], _ names: DisplayNames) -> String {
    bodies.count < 3 ? names.list(bodies) : names.counted(bodies)
  }
}
