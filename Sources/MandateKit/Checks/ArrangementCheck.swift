/// Checks an arrangement, list by list.
struct ArrangementCheck {
  let names: NameIndex
  /// The proposals by which mandates can have been adopted, where they are at hand.
  var proposals: IdentifierIndex<Proposal>?

  func check(_ arrangement: Arrangement, _ flaws: inout FlawList) {
    BodyCheck(names: names).check(arrangement.bodies, &flaws)
    PersonCheck(names: names).check(arrangement.people, &flaws)
    MembershipCheck(names: names).check(arrangement.memberships, of: arrangement.bodies, &flaws)
    AppointmentCheck(names: names).check(arrangement.appointments, &flaws)
    MandateCheck(names: names, proposals: proposals).check(arrangement.mandates, &flaws)
    ProvisionCheck(names: names).check(arrangement.provisions, &flaws)
    for (entry, holiday) in arrangement.bankHolidays.enumerated() {
      flaws.check(holiday, at: .governance("bankHolidays", entry))
    }
  }

  /// Checks the lengths of the lists, and returns whether they may be looked into.
  static func checkLengths(_ arrangement: Arrangement, _ flaws: inout FlawList) -> Bool {
    let lengths = [
      ("bodies", arrangement.bodies.count),
      ("people", arrangement.people.count),
      ("memberships", arrangement.memberships.count),
      ("appointments", arrangement.appointments.count),
      ("mandates", arrangement.mandates.count),
      ("provisions", arrangement.provisions.count),
      ("bankHolidays", arrangement.bankHolidays.count),
    ]
    let start = flaws.count
    for (list, count) in lengths { flaws.check(entries: count, at: .governance(list)) }
    return flaws.count == start
  }
}
