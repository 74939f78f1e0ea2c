/// The result of judging what one provision requires of one body.
public struct RequirementResult: Hashable, Sendable {
  /// The body or person of whom it is required, the forum for representation and authority, or `nil`.
  public package(set) var body: Body.ID?
  /// Whether it is met.
  public package(set) var status: Status
  /// The reason for the status.
  public package(set) var reason: Reason
  /// The kind of the requirement, with the way to it.
  public package(set) var detail: Detail
  /// What stands in the way of it, or `nil` where steps still to come can meet it or it is met.
  public package(set) var obstacle: Obstacle?
  private var terms: Shared<ProvisionTerms>
  private var list: FindingList

  /// Creates a judged requirement.
  package init(
    provision: Provision.ID,
    body: Body.ID?,
    force: Provision.Force,
    status: Status,
    reason: Reason,
    source: Source? = nil,
    detail: Detail,
    obstacle: Obstacle? = nil,
    because: [Finding] = []
  ) {
    terms = Shared(ProvisionTerms(provision: provision, force: force, source: source))
    self.body = body
    self.status = status
    self.reason = reason
    self.detail = detail
    self.obstacle = obstacle
    list = FindingList(because.flatMap { $0.entries })
  }

  /// Creates the result of a judgement, given the findings of the whole answer.
  init(
    _ judgement: Judgement,
    terms: Shared<ProvisionTerms>,
    body: Body.ID?,
    findings: Shared<FindingTree>
  ) {
    self.terms = terms
    self.body = body
    status = judgement.status
    reason = judgement.reason
    detail = judgement.detail
    obstacle = judgement.obstacle
    list = FindingList(findings, judgement.findings)
  }

  /// The provision that requires it.
  public package(set) var provision: Provision.ID {
    get { terms.value.provision }
    set { terms.value.provision = newValue }
  }

  /// The force of the provision.
  public package(set) var force: Provision.Force {
    get { terms.value.force }
    set { terms.value.force = newValue }
  }

  /// The source of the provision, or `nil` where none is given.
  public package(set) var source: Source? {
    get { terms.value.source }
    set { terms.value.source = newValue }
  }

  /// The findings on which the status rests.
  public package(set) var because: [Finding] {
    get { list.findings }
    set { list = FindingList(newValue.flatMap { $0.entries }) }
  }

  /// The kind of the requirement, with the way to it.
  public enum Detail: Hashable, Sendable {
    /// An approval, and the votes that would carry it.
    case approval(VotesNeeded?)
    /// A consultation, and the days that a new one would take.
    case consultation(RequirementResult.ConsultationPath)
    /// A notice, and the last day for it.
    case notice(deadline: CivilDate)
    /// Representation, and the practices that are not covered for certain, sorted.
    case representation(uncovered: [Body.ID])
    /// Authority, and the practices that are not covered for certain, sorted.
    case authority(uncovered: [Body.ID])
    /// A confirmation, and whether the earlier proposal is approved; `nil` where none is named.
    case confirmation(approval: Status?)
  }

  /// The fewest voters without a ballot whose voting for, all others silent, would carry.
  ///
  /// `nil` means that no set of votes would carry it.
  public struct VotesNeeded: Hashable, Sendable {
    /// One smallest set of voters, sorted.
    ///
    /// It is always the same one. Empty where none is needed. Where the number is a bound, the
    /// smallest set found, or empty where none was.
    public package(set) var voters: [Body.ID]
    /// The bounds of the number of voters, or `nil` where the number is exact.
    public package(set) var bounds: Bounds?

    /// The number of voters.
    public var count: Int { voters.count }

    /// Whether no voters were found, and none excluded.
    public var isUnknown: Bool { bounds.map { $0.atMost == nil } ?? false }

    /// The bounds of the fewest voters, where a search for them would have taken too many steps.
    public struct Bounds: Hashable, Sendable {
      /// The number of voters that are needed at least.
      public package(set) var atLeast: Int
      /// The number of voters that are enough, or `nil` where it is not known whether any would be.
      public package(set) var atMost: Int?

      /// Creates bounds.
      package init(atLeast: Int, atMost: Int?) {
        self.atLeast = atLeast
        self.atMost = atMost
      }
    }

    /// Creates a set of voters, sorted.
    ///
    /// - Parameters:
    ///   - voters: The voters, sorted. Empty where none is needed.
    ///   - bounds: The bounds of their number, or `nil` where the number is exact.
    public init(voters: [Body.ID], bounds: Bounds? = nil) {
      self.voters = voters
      self.bounds = bounds
    }

    /// No voters: none is needed.
    static let nobody = VotesNeeded(voters: [])
  }

  /// The kind of a requirement, as the answer names it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A body, or the practices, must be in favour.
    case approval
    /// A body must have been consulted.
    case consultation
    /// A body must be told.
    case notice
    /// The representatives must be able to agree for every practice.
    case representation
    /// The forum must be able to decide for every practice.
    case authority
    /// The proposal must confirm an earlier one that a body approved.
    case confirmation
  }

  /// The kind of the requirement.
  public var kind: Kind {
    switch detail {
    case .approval: .approval
    case .consultation: .consultation
    case .notice: .notice
    case .representation: .representation
    case .authority: .authority
    case .confirmation: .confirmation
    }
  }
}
