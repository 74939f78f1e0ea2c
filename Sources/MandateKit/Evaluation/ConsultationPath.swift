/// The limbs that a consultation fails, and the days that a new one takes.
public struct ConsultationPath: Hashable, Sendable {
  /// The latest day on which a new one can open, even if past.
  ///
  /// `nil` where met or decided.
  public var openBy: CivilDate?
  /// The earliest day on which some way to a consultation ends.
  ///
  /// `nil` where met or decided.
  public var earliestDecision: CivilDate?
  /// The limbs of the consultation that comes nearest.
  public var limbs: Limbs

  /// Creates a path.
  public init(openBy: CivilDate? = nil, earliestDecision: CivilDate? = nil, limbs: Limbs = Limbs())
  {
    self.openBy = openBy
    self.earliestDecision = earliestDecision
    self.limbs = limbs
  }

  /// The limbs of a consultation, each with its status, or `nil` where it is not asked.
  public struct Limbs: Hashable, Sendable {
    /// It closed before the decision.
    public var formative: Status?
    /// The information given was sufficient.
    public var information: Status?
    /// There was time enough.
    public var time: Status?
    /// Its product was considered before the decision.
    public var considered: Status?

    /// Creates the limbs.
    public init(
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
