/// Whether general practice speaks with one voice on a proposal.
public struct Voice: Hashable, Sendable {
  /// The pairs of bodies that speak for and against for the same practice, sorted.
  public var conflicts: [Conflict]
  /// The patients of the practices affected, by the position of those who speak for them.
  public var patients: Patients

  /// Whether there is no conflict.
  public var isUnified: Bool { conflicts.isEmpty }

  /// Creates a voice.
  public init(conflicts: [Conflict] = [], patients: Patients = Patients()) {
    self.conflicts = conflicts
    self.patients = patients
  }

  /// Two bodies that stand for the same practices, one for and one against.
  public struct Conflict: Hashable, Sendable {
    /// The body for.
    public var `for`: Body.ID
    /// The body against.
    public var against: Body.ID
    /// The patients of all practices for which both speak.
    public var patients: Int64

    /// Creates a conflict.
    public init(for: Body.ID, against: Body.ID, patients: Int64) {
      self.for = `for`
      self.against = against
      self.patients = patients
    }
  }

  /// Patients by the position of those who speak for their practices.
  ///
  /// The four add up to those affected.
  public struct Patients: Hashable, Sendable {
    /// Only bodies that are for speak for them.
    public var `for`: Int64
    /// Only bodies that are against speak for them.
    public var against: Int64
    /// Bodies on both sides speak for them.
    public var both: Int64
    /// No body speaks for them.
    public var silent: Int64

    /// Creates the four numbers.
    public init(for: Int64 = 0, against: Int64 = 0, both: Int64 = 0, silent: Int64 = 0) {
      self.for = `for`
      self.against = against
      self.both = both
      self.silent = silent
    }
  }
}
