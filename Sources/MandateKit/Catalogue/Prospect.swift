extension Catalogue {
  /// A change of the law that is proposed and not in force.
  ///
  /// It tells what to watch. It is no provision, no document names it, and no date puts it in force: that
  /// takes a later version of the catalogue.
  public struct Prospect: Hashable, Sendable, Identifiable {
    /// The identifier of a prospect.
    public typealias ID = Identifier<Prospect>

    /// The identifier, unique in a catalogue.
    public var id: ID
    /// The title to show.
    public var title: String
    /// What it would change, as sentences.
    public var change: String
    /// The entries that it would end or change, by the identifiers of their provisions.
    public var touches: [Provision.ID]
    /// The confidence in what is proposed.
    public var confidence: Catalogue.Confidence
    /// The citation, whose note says that it is not in force.
    public var source: Source
    /// The day after which a user should look at it again.
    public var reviewBy: CivilDate

    /// Creates a prospect, and adds to the note of its source that it is not in force.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in a catalogue.
    ///   - title: The title to show.
    ///   - change: What it would change, as sentences.
    ///   - touches: The entries that it would end or change; none unless given.
    ///   - confidence: The confidence in what is proposed.
    ///   - reviewBy: The day after which a user should look at it again.
    ///   - source: The citation.
    public init(
      _ id: ID,
      title: String,
      change: String,
      touches: [Provision.ID] = [],
      confidence: Catalogue.Confidence,
      reviewBy: CivilDate,
      source: Source
    ) {
      self.id = id
      self.title = title
      self.change = change
      self.touches = touches
      self.confidence = confidence
      self.reviewBy = reviewBy
      var source = source
      source.note = ["Not in force.", source.note].compactMap { $0 }.joined(separator: " ")
      self.source = source.stating(confidence, reviewBy: reviewBy)
    }
  }
}
