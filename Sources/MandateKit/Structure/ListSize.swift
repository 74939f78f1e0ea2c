/// The number of registered patients of a practice, the same on every date or dated.
public enum ListSize: Hashable, Sendable {
  /// The same number on every date, 0 to 1,000,000,000.
  case constant(Int64)
  /// A number from each of some days on.
  ///
  /// Not empty; the dates ascend. Before the first date the number is the first one.
  case dated([Entry])

  /// The number of patients from one day on.
  public struct Entry: Hashable, Sendable {
    /// The first day on which the number holds.
    public var from: CivilDate
    /// The number of patients, 0 to 1,000,000,000.
    public var patients: Int64

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - from: The first day on which the number holds.
    ///   - patients: The number of patients, 0 to 1,000,000,000.
    public init(from: CivilDate, patients: Int64) {
      self.from = from
      self.patients = patients
    }
  }

  /// Returns the number of patients on a date; 0 where the list is empty.
  ///
  /// - Complexity: O(log entries).
  public func patients(on date: CivilDate) -> Int64 {
    switch self {
    case .constant(let patients): return patients
    case .dated(let entries):
      let next = entries.firstSorted { $0.from > date }
      return entries.isEmpty ? 0 : entries[max(0, next - 1)].patients
    }
  }
}

extension ListSize: ExpressibleByIntegerLiteral {
  /// Creates the size that is the same on every date.
  public init(integerLiteral value: Int64) {
    self = .constant(value)
  }
}
