extension Provision {
  /// Makes a provision without which there is no mandate.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among provisions.
  ///   - requirement: The requirement.
  ///   - occasion: The proposals it applies to.
  ///   - source: Where it is written.
  /// - Returns: The provision, in force for all time.
  public static func essential(
    _ id: ID,
    _ requirement: Requirement,
    when occasion: Occasion = .always,
    source: Source? = nil
  ) -> Provision {
    Provision(id, when: occasion, requires: requirement, force: .essential, source: source)
  }

  /// Makes a provision without which the mandate stands, and can be challenged or repudiated.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among provisions.
  ///   - requirement: The requirement.
  ///   - occasion: The proposals it applies to.
  ///   - source: Where it is written.
  /// - Returns: The provision, in force for all time.
  public static func exposure(
    _ id: ID,
    _ requirement: Requirement,
    when occasion: Occasion = .always,
    source: Source? = nil
  ) -> Provision {
    Provision(id, when: occasion, requires: requirement, force: .exposure, source: source)
  }

  /// Makes a provision of good practice, on which no outcome rests.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among provisions.
  ///   - requirement: The requirement.
  ///   - occasion: The proposals it applies to.
  ///   - source: Where it is written.
  /// - Returns: The provision, in force for all time.
  public static func practice(
    _ id: ID,
    _ requirement: Requirement,
    when occasion: Occasion = .always,
    source: Source? = nil
  ) -> Provision {
    Provision(id, when: occasion, requires: requirement, force: .practice, source: source)
  }
}

extension Requirement {
  /// Makes the requirement that each body selected was consulted by a party for a number of days, with
  /// enough information, and that what came of it was considered.
  ///
  /// - Parameters:
  ///   - selector: The bodies.
  ///   - party: The party that has to consult.
  ///   - days: The fewest days, 0 to 3,660.
  /// - Returns: The requirement, to the usual ``ConsultationStandard``.
  public static func consultation(
    of selector: BodySelector,
    by party: Party,
    minimumDays days: Int
  ) -> Requirement {
    .consultation(of: selector, by: party, ConsultationStandard(minimumDays: days))
  }
}
