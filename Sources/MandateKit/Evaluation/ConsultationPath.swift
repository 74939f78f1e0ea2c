extension RequirementResult {
  /// The defects of a consultation, and the days that a new one takes.
  public struct ConsultationPath: Hashable, Sendable {
    /// The latest day on which a new one can open, even if past.
    ///
    /// `nil` where the requirement is met or the proposal decided.
    public package(set) var openBy: CivilDate?
    /// The earliest day on which some way to a consultation ends.
    ///
    /// `nil` where the requirement is met or the proposal decided, or where the day would come after 2999.
    public package(set) var earliestDecision: CivilDate?
    /// The limbs of the consultation that comes nearest.
    public package(set) var limbs: Limbs

    /// Creates a path.
    package init(
      openBy: CivilDate? = nil,
      earliestDecision: CivilDate? = nil,
      limbs: Limbs = Limbs()
    ) {
      self.openBy = openBy
      self.earliestDecision = earliestDecision
      self.limbs = limbs
    }

    /// The limbs of a consultation, each with its status, or `nil` where it is not asked.
    public struct Limbs: Hashable, Sendable {
      /// It closed before the decision.
      public package(set) var formative: Status?
      /// The information given was sufficient.
      public package(set) var information: Status?
      /// There was time enough.
      public package(set) var time: Status?
      /// Its product was considered before the decision.
      public package(set) var considered: Status?

      /// Creates the limbs.
      package init(
        formative: Status? = nil,
        information: Status? = nil,
        time: Status? = nil,
        considered: Status? = nil
      ) {
        self.formative = formative
        self.information = information
        self.time = time
        self.considered = considered
      }
    }
  }
}
