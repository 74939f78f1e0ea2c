extension Resolution {
  /// Returns the requirement of a provision, for a body where it asks each of several.
  ///
  /// - Parameters:
  ///   - provision: The provision.
  ///   - body: The body of which it is asked, or `nil` for the first.
  /// - Returns: The requirement, or `nil` where the provision does not apply or asks nothing of the body.
  public func requirement(_ provision: Provision.ID, of body: Body.ID? = nil)
    -> RequirementResult?
  {
    requirements.first { $0.provision == provision && (body == nil || $0.body == body) }
  }

  /// The practices for which it is not certain that somebody may act where somebody has to, sorted: those
  /// that some requirement of representation or authority does not cover.
  public var uncovered: [Body.ID] {
    var practices: Set<Body.ID> = []
    for requirement in requirements {
      switch requirement.detail {
      case .representation(let uncovered), .authority(let uncovered):
        practices.formUnion(uncovered)
      case .approval, .consultation, .notice, .confirmation: break
      }
    }
    return practices.sorted()
  }

  /// The voters whose voting for would carry every essential approval that is open, the fewest of each,
  /// sorted.
  ///
  /// Empty where no approval is open, or none of the open ones has votes that carry it. Where the number of
  /// votes that an approval needs is a bound, its voters are the fewest that were found.
  public var missingVoters: [Body.ID] {
    var voters: Set<Body.ID> = []
    for requirement in requirements
    where requirement.force == .essential && requirement.status == .open {
      if case .approval(let needed?) = requirement.detail { voters.formUnion(needed.voters) }
    }
    return voters.sorted()
  }

  /// The days by which something has to be done for requirements that are not met, by day and then in
  /// the order of the requirements.
  ///
  /// The decision date is not among them: votes and mandates are in time until then.
  public var deadlines: [Deadline] {
    let days = requirements.enumerated().compactMap { number, requirement in
      requirement.deadline.map { (day: $0, number: number) }
    }
    return days.sorted { $0 < $1 }.map { day, number in
      Deadline(
        day: day,
        provision: requirements[number].provision,
        kind: requirements[number].kind,
        body: requirements[number].body
      )
    }
  }

  /// A day by which something has to be done for a requirement.
  public struct Deadline: Hashable, Sendable {
    /// The last day on which it is in time, which may have passed.
    public package(set) var day: CivilDate
    /// The provision.
    public package(set) var provision: Provision.ID
    /// The kind of the requirement: a consultation has to open, a notice to be given.
    public package(set) var kind: RequirementResult.Kind
    /// The body of which it is asked, or `nil` where it is asked of no body.
    public package(set) var body: Body.ID?
  }
}

extension RequirementResult {
  /// The last day on which a consultation can open or a notice be given, or `nil` where the requirement
  /// is met or is of another kind.
  public var deadline: CivilDate? {
    guard status != .met else { return nil }
    return switch detail {
    case .consultation(let path): path.openBy
    case .notice(let deadline): deadline
    case .approval, .representation, .authority, .confirmation: nil
    }
  }
}
