/// The rules of one country as data: provision sets, a vocabulary of subjects, and forbidden grants.
///
/// The engine contains no rule of law. A catalogue holds the law, guidance and custom of a country on
/// decisions about general practice: ``english``, ``welsh`` and ``scottish``.
///
/// The source of each provision states its authority: statute, regulation, guidance, contract, local
/// agreement, or merely claimed. Only well-known rules are stated as statute or regulation, and a rule
/// that rests on none of these has no basis. None of it is legal advice.
public struct Catalogue: Hashable, Sendable {
  /// The provision sets, in a fixed order.
  public let sets: [Catalogue.ProvisionSet]
  /// The vocabulary of subjects that the provisions use, sorted.
  public let subjects: [Catalogue.Subject]
  /// The grants of authority that the law does not allow.
  public let grantRules: [Catalogue.GrantRule]
  /// The commissioners of primary medical services, in the order of time.
  public let commissionerEras: [Catalogue.CommissionerEra]
  /// The organisations that ended, with those that took their places, in the order of time.
  public let successions: [Catalogue.Succession]
  /// Changes of the law that are proposed and not in force.
  ///
  /// None is a provision, and no date puts one in force.
  public let prospects: [Catalogue.Prospect]

  /// Creates a catalogue.
  ///
  /// - Parameters:
  ///   - sets: The provision sets, each under a name of its own.
  ///   - subjects: The vocabulary of subjects that the provisions use.
  ///   - grantRules: The grants of authority that the law does not allow.
  ///   - commissionerEras: The commissioners of primary medical services, in the order of time.
  ///   - successions: The organisations that ended, in the order of time.
  ///   - prospects: Changes of the law that are proposed and not in force.
  public init(
    sets: [Catalogue.ProvisionSet],
    subjects: [Catalogue.Subject] = [],
    grantRules: [Catalogue.GrantRule] = [],
    commissionerEras: [Catalogue.CommissionerEra] = [],
    successions: [Catalogue.Succession] = [],
    prospects: [Catalogue.Prospect] = []
  ) {
    self.sets = sets
    self.subjects = subjects
    self.grantRules = grantRules
    self.commissionerEras = commissionerEras
    self.successions = successions
    self.prospects = prospects
  }

  /// Returns the set with a name, or `nil` if there is none.
  public func set(named name: String) -> Catalogue.ProvisionSet? {
    sets.first { UTF8Order.equal($0.name, name) }
  }

  /// Returns the commissioners of primary medical services on a date, or `nil` if they are not recorded.
  public func commissionerEra(on date: CivilDate) -> Catalogue.CommissionerEra? {
    commissionerEras.first { $0.period.contains(date) }
  }
}
