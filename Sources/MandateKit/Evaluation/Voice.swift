/// The voice of general practice on a proposal, which is one or divided.
public struct Voice: Hashable, Sendable {
  /// The pairs of bodies that stand for some practice on opposite sides, sorted.
  public package(set) var conflicts: [Conflict]
  /// The patients of the practices affected, by the positions of the bodies that stand for them.
  public package(set) var patients: Patients

  /// Whether there is no conflict.
  public var isUnified: Bool { conflicts.isEmpty }

  /// Creates a voice.
  package init(conflicts: [Conflict] = [], patients: Patients = Patients()) {
    self.conflicts = conflicts
    self.patients = patients
  }

  /// Two bodies that stand for the same practices, one for and one against.
  public struct Conflict: Hashable, Sendable {
    /// The body for.
    public package(set) var `for`: Body.ID
    /// The body against.
    public package(set) var against: Body.ID
    /// The patients of all practices for which both stand.
    public package(set) var patients: Int64

    /// Creates a conflict.
    package init(for: Body.ID, against: Body.ID, patients: Int64) {
      self.for = `for`
      self.against = against
      self.patients = patients
    }
  }

  /// Patients by the positions of the bodies that stand for their practices.
  ///
  /// The four numbers add up to the patients affected.
  public struct Patients: Hashable, Sendable {
    /// Those for whom only bodies that are for stand.
    public package(set) var `for`: Int64
    /// Those for whom only bodies that are against stand.
    public package(set) var against: Int64
    /// Those for whom bodies on both sides stand.
    public package(set) var both: Int64
    /// Those for whom no body stands.
    public package(set) var silent: Int64

    /// Creates the four numbers.
    package init(for: Int64 = 0, against: Int64 = 0, both: Int64 = 0, silent: Int64 = 0) {
      self.for = `for`
      self.against = against
      self.both = both
      self.silent = silent
    }
  }
}
