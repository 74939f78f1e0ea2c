/// Whether general practice speaks with one voice on a proposal.
public struct Voice: Hashable, Sendable {
  /// The pairs of bodies left on both sides for some practice, sorted.
  public var conflicts: [Conflict]
  /// The patients of the practices affected, by what is said for them.
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
    /// The patients of all practices for which both are left.
    public var patients: Int

    /// Creates a conflict.
    public init(for: Body.ID, against: Body.ID, patients: Int) {
      self.for = `for`
      self.against = against
      self.patients = patients
    }
  }

  /// Patients by what is said for their practices.
  ///
  /// The four add up to those affected.
  public struct Patients: Hashable, Sendable {
    /// Only bodies for are left.
    public var `for`: Int
    /// Only bodies against are left.
    public var against: Int
    /// Bodies on both sides are left.
    public var both: Int
    /// No body is left.
    public var silent: Int

    /// Creates the four numbers.
    public init(for: Int = 0, against: Int = 0, both: Int = 0, silent: Int = 0) {
      self.for = `for`
      self.against = against
      self.both = both
      self.silent = silent
    }
  }
}
