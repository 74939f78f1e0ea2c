/// Whether something can come about under some record.
public enum Possibility: Hashable, Sendable {
  /// It can: this record brings it about.
  case possible(RecordWitness)
  /// It cannot, whatever the record.
  case impossible
  /// Neither was shown: voters count in several places at once, or a search would take too long.
  case notExamined

  /// The record that brings it about, where it can be.
  public var witness: RecordWitness? {
    if case .possible(let witness) = self { witness } else { nil }
  }
}

/// A record that shows something, and the day as of which it does.
public struct RecordWitness: Hashable, Sendable {
  /// The record.
  public var record: ActRecord
  /// The day as of which to resolve.
  public var asOf: CivilDate

  /// Creates a witness.
  public init(_ record: ActRecord, asOf date: CivilDate) {
    self.record = record
    self.asOf = date
  }
}

/// Where a body is taken to stand in a question about all records.
public enum Stance: String, Hashable, Sendable, CaseIterable {
  /// It is against.
  case against
  /// It has no position.
  case silent
  /// It is anything but for.
  case notFor

  /// The positions that are the stance.
  public var positions: PositionSet {
    switch self {
    case .against: .against
    case .silent: .none
    case .notFor: [.against, .abstain, .none]
    }
  }
}

/// The smallest support with which a proposal can have a mandate.
public enum LeastSupport: Hashable, Sendable {
  /// The patients behind those who vote for, of all patients affected, and such a record.
  case exactly(Int64, of: Int64, RecordWitness)
  /// At least the first number, and at most the second, which the record has.
  case between(Int64, Int64, of: Int64, RecordWitness)
  /// There is no mandate under any record.
  case never
  /// No record was found, and none was excluded.
  case notExamined

  /// Returns whether so much of all patients, or more, is needed, where that was shown either way.
  public func isAtLeast(_ share: Fraction) -> Bool? {
    func reaches(_ part: Int64, _ total: Int64) -> Bool {
      share.compare(part: Int128(part), of: Int128(total)) != .less
    }
    switch self {
    case .exactly(let part, let total, _): return reaches(part, total)
    case .between(let low, let high, let total, _):
      return reaches(low, total) ? true : reaches(high, total) ? nil : false
    case .never: return true
    case .notExamined: return nil
    }
  }
}

/// A body whose being against prevents every mandate, and a record that shows it.
public struct BlockingBody: Hashable, Sendable {
  /// The body.
  public var body: Body.ID
  /// A record in which it is against, everyone else is for, and there is no mandate.
  public var witness: RecordWitness

  /// Creates a blocker.
  public init(_ body: Body.ID, witness: RecordWitness) {
    self.body = body
    self.witness = witness
  }
}
