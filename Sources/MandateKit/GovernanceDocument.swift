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
  /// Who may cast whose votes.
  public var deputies: [Deputy]
  /// Who sits on which forum.
  public var appointments: [Appointment]
  /// Who may act for whom.
  public var mandates: [Mandate]
  /// The provisions: what must hold.
  ///
  /// An answer keeps their order.
  public var provisions: [Provision]
  /// The days that are not working days, as well as Saturdays and Sundays.
  public var bankHolidays: [BankHoliday]
  /// The kinds of bodies that speak for general practice, not empty, or `nil` for
  /// ``BodyKind/generalPractice``.
  public var voice: [BodyKind]?
  /// The grants of authority that the law does not allow.
  ///
  /// An answer warns of a mandate that is such a grant (``Warning/Code/grantNotAllowed``). A case file has
  /// no key for them: they are those of the catalogues that it names, or those of England.
  public var grantRules: [Catalogue.GrantRule]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - bodies: The bodies.
  ///   - people: The people.
  ///   - memberships: Who belongs to whom.
  ///   - deputies: Who may cast whose votes.
  ///   - appointments: Who sits on which forum.
  ///   - mandates: Who may act for whom.
  ///   - provisions: The provisions, in the order of the answers. Without any no proposal has a mandate.
  ///   - bankHolidays: The days that are not working days, as well as Saturdays and Sundays.
  ///   - voice: The kinds of bodies that speak for general practice, not empty, or `nil` for
  ///     ``BodyKind/generalPractice``.
  ///   - grantRules: The grants of authority that the law does not allow. Without any no answer warns of one.
  public init(
    bodies: [Body] = [],
    people: [Person] = [],
    memberships: [Membership] = [],
    deputies: [Deputy] = [],
    appointments: [Appointment] = [],
    mandates: [Mandate] = [],
    provisions: [Provision] = [],
    bankHolidays: [BankHoliday] = [],
    voice: [BodyKind]? = nil,
    grantRules: [Catalogue.GrantRule] = []
  ) {
    self.bodies = bodies
    self.people = people
    self.memberships = memberships
    self.deputies = deputies
    self.appointments = appointments
    self.mandates = mandates
    self.provisions = provisions
    self.bankHolidays = bankHolidays
    self.voice = voice
    self.grantRules = grantRules
  }
}
