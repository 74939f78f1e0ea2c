/// Checks an arrangement, list by list.
struct GovernanceDocumentCheck {
  let names: SymbolIndex
  /// The proposals by which mandates can have been adopted, where they are at hand.
  var proposals: IdentifierIndex<Proposal>?

  func check(_ document: GovernanceDocument, _ errors: inout DocumentErrorList) {
    BodyCheck(names: names).check(document.bodies, &errors)
    PersonCheck(names: names).check(document.people, &errors)
    MembershipCheck(names: names).check(document.memberships, of: document.bodies, &errors)
    AppointmentCheck(names: names).check(document.appointments, &errors)
    MandateCheck(names: names, proposals: proposals).check(document.mandates, &errors)
    ProvisionCheck(names: names).check(document.provisions, &errors)
    for (entry, holiday) in document.bankHolidays.enumerated() {
      errors.check(holiday, at: .governance("bankHolidays", entry))
    }
  }

  /// Checks the lengths of the lists, and returns whether they may be looked into.
  static func checkLengths(_ document: GovernanceDocument, _ errors: inout DocumentErrorList)
    -> Bool
  {
    let lengths = [
      ("bodies", document.bodies.count),
      ("people", document.people.count),
      ("memberships", document.memberships.count),
      ("appointments", document.appointments.count),
      ("mandates", document.mandates.count),
      ("provisions", document.provisions.count),
      ("bankHolidays", document.bankHolidays.count),
    ]
    let start = errors.count
    for (list, count) in lengths { errors.check(entries: count, at: .governance(list)) }
    return errors.count == start
  }
}
