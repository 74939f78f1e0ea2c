extension PathToMandate {
  /// Something on the way to a mandate that no step can remove.
  public struct Obstacle: Hashable, Sendable {
    /// The kind of obstacle.
    public var code: Code
    /// The provision that it stands in the way of, where it is one.
    public var provision: Provision.ID?
    /// The body of whom that provision requires something.
    public var body: Body.ID?
    /// What stands in the way of that, where it is known.
    public var cause: RequirementResult.Obstacle?
    /// The votes that would have to change, where votes cast stand in the way of an approval; else `nil`.
    ///
    /// Also `nil` where they would take too many steps to find.
    public var change: RequirementResult.VoteChange?
    /// Bodies whose approval would give a mandate, were an essential provision to ask for it.
    ///
    /// Given where nothing grants one, those that stand for every practice affected where there are any, by
    /// identifier. Empty elsewhere.
    public var possibleGrantors: [Body.ID]

    /// Creates an obstacle.
    ///
    /// - Parameters:
    ///   - code: The kind of obstacle.
    ///   - provision: The provision that it stands in the way of, or `nil` for the proposal as a whole.
    ///   - body: The body of whom that provision requires something, or `nil` where it is none.
    ///   - cause: What stands in the way of that, or `nil` where it is not known.
    ///   - change: The votes that would have to change, or `nil`.
    ///   - possibleGrantors: Bodies whose approval would give a mandate, by identifier.
    public init(
      _ code: Code,
      provision: Provision.ID? = nil,
      body: Body.ID? = nil,
      cause: RequirementResult.Obstacle? = nil,
      change: RequirementResult.VoteChange? = nil,
      possibleGrantors: [Body.ID] = []
    ) {
      self.code = code
      self.provision = provision
      self.body = body
      self.cause = cause
      self.change = change
      self.possibleGrantors = possibleGrantors
    }

    /// The stable codes of obstacles.
    ///
    /// Cases may be added.
    public enum Code: String, Hashable, Sendable, CaseIterable {
      /// The proposal affects no practice.
      case nobodyAffected
      /// No essential requirement asks those affected, their representatives, or a body in which they
      /// decide.
      case nothingGrants
      /// The forum has decided, and no ratification to come makes a mandate of it. A new proposal is needed.
      case decided
      /// No set of votes that are still to be cast carries an approval.
      case approvalOutOfReach
      /// The proposal does not say which earlier one it confirms.
      case confirmsNothing
      /// What the proposal confirms is not approved for certain.
      case confirmedNotApproved
      /// The representatives at the forum would have to ask or tell somebody, and there are none who are
      /// not recused.
      case noRepresentative
      /// The steps that are known do not lead to a mandate together.
      case stepsConflict
    }
  }
}
