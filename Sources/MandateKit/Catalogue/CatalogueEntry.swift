/// A provision of a catalogue, with how well it is known.
public struct CatalogueEntry: Hashable, Sendable, Identifiable {
  /// The provision, with its citation and the dates on which it is in force.
  public var provision: Provision
  /// How well it is known.
  public var confidence: Confidence
  /// What it gives a local medical committee, where it gives it something.
  public var entitlement: Entitlement?

  /// The identifier of the provision.
  public var id: Provision.ID { provision.id }

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - id: The identifier within its set, which puts the name of the set before it.
  ///   - occasion: The proposals it applies to.
  ///   - requirement: What it requires of them.
  ///   - force: What follows where that is not met.
  ///   - period: The decision dates on which it is in force.
  ///   - confidence: How well it is known.
  ///   - entitlement: What it gives a local medical committee.
  ///   - source: Where it is written.
  public init(
    _ id: String,
    when occasion: Occasion = .always,
    requires requirement: Requirement,
    force: Force,
    period: Period,
    confidence: Confidence,
    entitlement: Entitlement? = nil,
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
  }
}
