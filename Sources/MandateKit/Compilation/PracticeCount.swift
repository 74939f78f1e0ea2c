/// A number of practices, with their patients.
public struct PracticeCount: Hashable, Sendable {
  /// The number of practices.
  public package(set) var practices: Int
  /// The number of their patients.
  public package(set) var patients: Int64

  /// Creates the two numbers.
  package init(practices: Int, patients: Int64) {
    self.practices = practices
    self.patients = patients
  }

  /// No practice and no patient.
  public static let none = PracticeCount(practices: 0, patients: 0)

  /// Adds practices.
  mutating func add(_ other: PracticeCount) {
    practices += other.practices
    patients += other.patients
  }
}
