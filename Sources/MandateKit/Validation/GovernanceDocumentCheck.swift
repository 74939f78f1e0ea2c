/// Checks a governance document, list by list.
struct GovernanceDocumentCheck {
  let names: SymbolIndex
  /// The proposals that can have adopted mandates, or `nil` if they are not known.
  let proposals: IdentifierIndex<Proposal>?

  func check(_ document: GovernanceDocument, _ errors: inout DocumentErrorList) {
    BodyCheck(names: names).check(document.bodies, &errors)
    PersonCheck(names: names).check(document.people, &errors)
    MembershipCheck(names: names).check(document.memberships, of: document.bodies, &errors)
    DeputyCheck(names: names, proposals: proposals).check(document.deputies, &errors)
    AppointmentCheck(names: names).check(document.appointments, &errors)
    MandateCheck(names: names, proposals: proposals).check(document.mandates, &errors)
    ProvisionCheck(names: names).check(document.provisions, &errors)
    for (entry, holiday) in document.bankHolidays.enumerated() {
      guard case .day(let date) = holiday else { continue }
      errors.check(date, at: .governance("bankHolidays", entry))
    }
    check(voice: document.voice, &errors)
  }

  private func check(voice: [BodyKind]?, _ errors: inout DocumentErrorList) {
    guard let voice else { return }
    if voice.isEmpty {
      errors.add(
        .emptyList,
        at: .governance("voice"),
        "With an empty list nobody speaks for general practice: name at least one kind, or leave"
          + " `voice` out."
      )
    }
    for (entry, kind) in voice.enumerated() { errors.check(kind, at: .governance("voice", entry)) }
  }

  /// Checks the lengths of the lists.
  static func checkLengths(of document: GovernanceDocument, _ errors: inout DocumentErrorList) {
    errors.check(entries: document.bodies.count, at: .governance("bodies"))
    errors.check(entries: document.people.count, at: .governance("people"))
    errors.check(entries: document.memberships.count, at: .governance("memberships"))
    errors.check(entries: document.deputies.count, at: .governance("deputies"))
    errors.check(entries: document.appointments.count, at: .governance("appointments"))
    errors.check(entries: document.mandates.count, at: .governance("mandates"))
    errors.check(entries: document.provisions.count, at: .governance("provisions"))
    errors.check(entries: document.bankHolidays.count, at: .governance("bankHolidays"))
    errors.check(entries: document.voice?.count, at: .governance("voice"))
  }
}
