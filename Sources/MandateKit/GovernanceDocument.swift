/// A governance as it is written, not yet checked.
///
/// Make a ``Governance`` of it to check it and to ask questions. A document is a plain value:
/// change a copy to ask what would be if a PCN merged or a rule were another.
public struct GovernanceDocument: Hashable, Sendable {
  /// The bodies.
  public var bodies: [Body]
  /// The people.
  public var people: [Person]
  /// Who belongs to whom.
  public var memberships: [Membership]
  /// Who sits on which forum.
  public var appointments: [Appointment]
  /// Who may act for whom.
  public var mandates: [Mandate]
  /// The provisions: what must hold.
  ///
  /// An answer keeps their order.
  public var provisions: [Provision]
  /// The days that are not working days, as well as Saturdays and Sundays.
  public var bankHolidays: [CivilDate]

  /// Creates a document.
  public init(
    bodies: [Body] = [],
    people: [Person] = [],
    memberships: [Membership] = [],
    appointments: [Appointment] = [],
    mandates: [Mandate] = [],
    provisions: [Provision] = [],
    bankHolidays: [CivilDate] = []
  ) {
    self.bodies = bodies
    self.people = people
    self.memberships = memberships
    self.appointments = appointments
    self.mandates = mandates
    self.provisions = provisions
    self.bankHolidays = bankHolidays
  }
}
