extension BodyKind {
  /// Users of services, or a group of them, such as a patient participation group.
  ///
  /// The members of such a body are the practices with which the users are registered.
  public static let patients: BodyKind = "patients"
  /// A Local Healthwatch.
  public static let localHealthwatch: BodyKind = "localHealthwatch"
  /// A health and wellbeing board, a committee of a local authority.
  public static let healthAndWellbeingBoard: BodyKind = "healthAndWellbeingBoard"
  /// The office of an executive who decides alone, within a scheme of delegation.
  public static let executive: BodyKind = "executive"
  /// A committee of a board, which decides within what is delegated to it.
  public static let committee: BodyKind = "committee"
  /// A joint committee of several statutory bodies, which decides for each of them.
  public static let jointCommittee: BodyKind = "jointCommittee"
  /// The Secretary of State for Health and Social Care.
  public static let secretaryOfState: BodyKind = "secretaryOfState"
  /// People who together may act for a board at once.
  public static let urgentPowers: BodyKind = "urgentPowers"
}
