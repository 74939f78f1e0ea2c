/// The judgement of what one provision requires of one body.
public struct RequirementResult: Hashable, Sendable {
  /// The body of whom it is required, the forum for representation and authority, or `nil`.
  public var body: Body.ID?
  /// Whether it is met.
  public var status: Status
  /// The reason for the status.
  public var reason: Reason
  /// The requirement, with the way to meet it.
  public var detail: Detail
  private var terms: Shared<ProvisionTerms>
  private var list: FindingList

  /// Creates a result.
  public init(
    provision: Provision.ID,
    body: Body.ID?,
    force: Force,
    status: Status,
    reason: Reason,
    source: Source? = nil,
    detail: Detail,
    because: [Finding] = []
  ) {
    terms = Shared(ProvisionTerms(provision: provision, force: force, source: source))
    self.body = body
    self.status = status
    self.reason = reason
    self.detail = detail
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
    list = FindingList(findings, judgement.findings)
  }

  /// The provision that requires it.
  public var provision: Provision.ID {
    get { terms.value.provision }
    set { terms.value.provision = newValue }
  }

  /// The consequence where it is not met.
  public var force: Force {
    get { terms.value.force }
    set { terms.value.force = newValue }
  }

  /// Where the provision is written.
  public var source: Source? {
    get { terms.value.source }
    set { terms.value.source = newValue }
  }

  /// The findings that the judgement rests on.
  public var because: [Finding] {
    get { list.findings }
    set { list = FindingList(newValue.flatMap { $0.entries }) }
  }

  /// The requirement, with the way to meet it.
  public enum Detail: Hashable, Sendable {
    /// An approval, and the votes that would carry it.
    case approval(VotesNeeded?)
    /// A consultation, and the days that a new one would take.
    case consultation(ConsultationPath)
    /// A notice, and the last day for it.
    case notice(deadline: CivilDate)
    /// Representation, and the practices that are not covered for certain, sorted.
    case representation(uncovered: [Body.ID])
    /// Authority, and the practices that are not covered for certain, sorted.
    case authority(uncovered: [Body.ID])
  }

  /// The fewest voters without a ballot whose voting for, all others silent, would carry.
  ///
  /// `nil` in its place means that no set of votes would carry it.
  public struct VotesNeeded: Hashable, Sendable {
    /// One smallest set of voters, sorted.
    ///
    /// It is always the same one. Empty where none is needed.
    public var voters: [Body.ID]

    /// The number of voters.
    public var count: Int { voters.count }

    /// Creates a set of voters, sorted.
    public init(voters: [Body.ID]) {
      self.voters = voters
    }
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
  }

  /// The kind of the requirement.
  public var kind: Kind {
    switch detail {
    case .approval: .approval
    case .consultation: .consultation
    case .notice: .notice
    case .representation: .representation
    case .authority: .authority
    }
  }
}
