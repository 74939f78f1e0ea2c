#if !hasFeature(Embedded)
import MandateKit

extension Body: FileCodable {
  /// A body.
  public static let fileForm = FileForm(.object(Body.self))
}

extension Person: FileCodable {
  /// A person.
  public static let fileForm = FileForm(.object(Person.self))
}

extension Membership: FileCodable {
  /// A membership.
  public static let fileForm = FileForm(.object(Membership.self))
}

extension ApplicableRule: FileCodable {
  /// A rule for some proposals.
  public static let fileForm = FileForm(.object(ApplicableRule.self))
}

extension ListSize: FileCodable {
  /// A number of patients or a list of dated numbers.
  public static let fileForm = FileForm<ListSize>(.listSize)
}

extension ListSize.Entry: FileCodable {
  /// A dated number of patients.
  public static let fileForm = FileForm(.object(ListSize.Entry.self))
}

extension Mandate: FileCodable {
  /// A mandate.
  public static let fileForm = FileForm(.object(Mandate.self))
}

extension Mandate.Ratification: FileCodable {
  /// A ratification.
  public static let fileForm = FileForm(.object(Mandate.Ratification.self))
}

extension Appointment: FileCodable {
  /// An appointment.
  public static let fileForm = FileForm(.object(Appointment.self))
}

extension Deputy: FileCodable {
  /// A deputy.
  public static let fileForm = FileForm(.object(Deputy.self))
}

extension Provision: FileCodable {
  /// A provision.
  public static let fileForm = FileForm(.object(Provision.self))
}

extension Requirement: FileCodable {
  /// A requirement.
  public static let fileForm = FileForm(.object(Requirement.self))
}

extension Requirement.Party: FileCodable {
  /// The word for a party or an object that names it.
  public static let fileForm = FileForm<Requirement.Party>(.party)
}

extension BodySelector: FileCodable {
  /// A selector.
  public static let fileForm = FileForm(.object(BodySelector.self))
}
#endif
