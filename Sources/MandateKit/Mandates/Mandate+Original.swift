extension Mandate {
  /// Makes a mandate that nobody gives, because a statute, articles or an order do.
  ///
  /// What an original mandate grants is authority from the start; every other passes on what its giver
  /// has, so that some chain of mandates must begin with an original one or with those affected.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among mandates.
  ///   - holder: The body or person that holds it.
  ///   - powers: The powers of the holder, at least one.
  ///   - subjects: The subjects it is about, at least one pattern.
  ///   - body: The body over whose constituency it runs, or `nil` for that of the holder, which then is
  ///     a body.
  ///   - ceiling: The highest value of a proposal in pounds, or `nil` where there is no limit.
  ///   - concessions: Whether the holder may make concessions.
  ///   - passOn: Whether the holder may pass it on.
  ///   - period: The days on which it is in force.
  ///   - source: Where it is written.
  /// - Returns: The mandate, without a giver.
  public static func original(
    _ id: ID,
    holder: PartyID,
    powers: [Power],
    subjects: [SubjectPattern],
    over body: Body.ID? = nil,
    ceiling: Int? = nil,
    concessions: Bool = true,
    passOn: Bool = false,
    period: Period = .always,
    source: Source? = nil
  ) -> Mandate {
    Mandate(
      id,
      giver: nil,
      holder: holder,
      powers: powers,
      subjects: subjects,
      over: body,
      ceiling: ceiling,
      concessions: concessions,
      passOn: passOn,
      period: period,
      source: source
    )
  }
}
