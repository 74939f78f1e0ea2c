/// One rule of a constitution, statutory or local: when it applies and what it requires.
public struct Provision: Hashable, Sendable, Identifiable {
  /// The identifier of a provision.
  public typealias ID = Identifier<Provision>

  /// The identifier, unique among provisions.
  public var id: ID
  /// The proposals it applies to.
  public var when: Occasion
  /// The requirement.
  public var requires: Requirement
  /// The consequence where that is not met.
  public var force: Provision.Force
  /// The days on which it is in force.
  public var period: Period
  /// The date of a proposal on which it has to be in force to apply.
  public var dated: ProposalDate
  /// Where it is written.
  public var source: Source?

  /// Creates a provision.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among provisions.
  ///   - when: The proposals it applies to.
  ///   - requires: The requirement.
  ///   - force: The consequence where that is not met.
  ///   - period: The days on which it is in force.
  ///   - dated: The date of a proposal on which it has to be in force to apply.
  ///   - source: Where it is written, or `nil` where that is not said.
  public init(
    _ id: ID,
    when: Occasion = .always,
    requires: Requirement,
    force: Provision.Force,
    period: Period = .always,
    dated: ProposalDate = .decision,
    source: Source? = nil
  ) {
    self.id = id
    self.when = when
    self.requires = requires
    self.force = force
    self.period = period
    self.dated = dated
    self.source = source
  }
}
