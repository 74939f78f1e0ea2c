extension Catalogue {
  /// A provision of a catalogue, with the confidence in it.
  public struct Entry: Hashable, Sendable, Identifiable {
    /// The provision, with its citation and the dates on which it is in force.
    public var provision: Provision
    /// The confidence in the provision.
    public var confidence: Catalogue.Confidence
    /// The entitlement that it gives a local medical committee, or `nil` if it gives none.
    public var entitlement: Catalogue.Entitlement?
    /// The day after which a user should look at the entry again, or `nil` where no day is known.
    ///
    /// The rule it states may have ended or changed by then. A review of a document that has the
    /// provision tells so on every later day.
    public var reviewBy: CivilDate?

    /// The identifier of the provision.
    public var id: Provision.ID { provision.id }

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - id: The identifier within its set, which the set prefixes with its own name.
    ///   - occasion: The proposals that it applies to.
    ///   - requirement: The requirement for those proposals.
    ///   - force: The consequence of not meeting the requirement.
    ///   - period: The decision dates on which it is in force.
    ///   - confidence: The confidence in the provision.
    ///   - entitlement: The entitlement that it gives a local medical committee, if any.
    ///   - reviewBy: The day after which a user should look at it again, or `nil` where none is known.
    ///   - source: The citation.
    public init(
      _ id: String,
      when occasion: Occasion = .always,
      requires requirement: Requirement,
      force: Provision.Force,
      period: Period,
      confidence: Catalogue.Confidence,
      entitlement: Catalogue.Entitlement? = nil,
      reviewBy: CivilDate? = nil,
      source: Source
    ) {
      self.provision = Provision(
        Provision.ID(id),
        when: occasion,
        requires: requirement,
        force: force,
        period: period,
        source: source
      )
      self.confidence = confidence
      self.entitlement = entitlement
      self.reviewBy = reviewBy
    }
  }
}
