extension Catalogue {
  /// The commissioners of primary medical services, in law and in fact, during a period.
  public struct CommissionerEra: Hashable, Sendable {
    /// The days of the era.
    public var period: Period
    /// The kind of body that has the function in law.
    public var dutyHolder: BodyKind
    /// The kinds of bodies that may perform the function.
    ///
    /// If there are several, the one that does is a local fact.
    public var performers: [BodyKind]
    /// The confidence in the entry.
    public var confidence: Catalogue.Confidence
    /// The citation.
    public var source: Source

    /// Creates an era.
    ///
    /// - Parameters:
    ///   - period: The days of the era.
    ///   - dutyHolder: The kind of body that has the function in law.
    ///   - performers: The kinds of bodies that may perform it.
    ///   - confidence: The confidence in the entry.
    ///   - source: The citation.
    public init(
      _ period: Period,
      dutyHolder: BodyKind,
      performers: [BodyKind],
      confidence: Catalogue.Confidence,
      source: Source
    ) {
      self.period = period
      self.dutyHolder = dutyHolder
      self.performers = performers
      self.confidence = confidence
      self.source = source
    }
  }
}
