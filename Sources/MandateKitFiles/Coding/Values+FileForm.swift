#if !hasFeature(Embedded)
import MandateKit

extension CivilDate: FileCodable {
  /// A date, written `YYYY-MM-DD`.
  public static let fileForm = FileForm<CivilDate>(.date)
}

extension Fraction: FileCodable {
  /// A fraction, written `p/q`.
  public static let fileForm = FileForm<Fraction>(.fraction)
}

extension Identifier: FileCodable {
  /// An identifier of 1 to 200 bytes.
  public static var fileForm: FileForm<Self> { FileForm(.identifier()) }
}

extension SubjectPath: FileCodable {
  /// A subject.
  public static let fileForm = FileForm<SubjectPath>(.subject)
}

extension SubjectPattern: FileCodable {
  /// A pattern of subjects.
  public static let fileForm = FileForm<SubjectPattern>(.pattern)
}

extension BodyKind: FileCodable {
  /// The word for a kind.
  public static let fileForm = FileForm<BodyKind>(.kind)
}

extension MembershipClass: FileCodable {
  /// The word for a class.
  public static let fileForm = FileForm<MembershipClass>(.membershipClass)
}

extension BankHoliday: FileCodable {
  /// A day or the name of a table.
  public static let fileForm = FileForm<BankHoliday>(.bankHoliday)
}

extension Period: FileCodable {
  /// A period, an object with `from` and `until`.
  public static let fileForm = FileForm(.object(Period.self))
}

extension Source: FileCodable {
  /// A source.
  public static let fileForm = FileForm(.object(Source.self))
}
#endif
