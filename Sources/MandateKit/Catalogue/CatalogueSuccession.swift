extension Catalogue {
  /// An organisation that ended on a day, and those that took its place.
  ///
  /// ``GovernanceDocument/record(_:)`` enters successions into a document.
  public struct Succession: Hashable, Sendable {
    /// The organisation that ended.
    public var predecessor: Catalogue.Organisation
    /// The organisations that took its place, not empty; several where it was divided.
    public var successors: [Successor]
    /// The first day on which it no longer existed.
    public var date: CivilDate
    /// The confidence that these are the successors.
    public var confidence: Catalogue.Confidence
    /// The citation.
    public var source: Source

    /// Creates a succession.
    ///
    /// - Parameters:
    ///   - predecessor: The organisation that ended.
    ///   - successors: The organisations that took its place, not empty.
    ///   - date: The first day on which the predecessor no longer existed.
    ///   - confidence: The confidence that these are the successors.
    ///   - source: The citation.
    public init(
      of predecessor: Catalogue.Organisation,
      to successors: [Successor],
      on date: CivilDate,
      confidence: Catalogue.Confidence,
      source: Source
    ) {
      self.predecessor = predecessor
      self.successors = successors
      self.date = date
      self.confidence = confidence
      self.source = source
    }

    /// An organisation that took the place of another, or of a part of it.
    public struct Successor: Hashable, Sendable {
      /// The organisation.
      public var organisation: Catalogue.Organisation
      /// The part of the predecessor that went to it, in words, or `nil` for the whole of it.
      public var part: String?
      /// The members of the predecessor that went to it as a whole; empty where none is known to have.
      ///
      /// Where the predecessor has one successor, all its members went to it, and none is listed.
      public var members: [Body.ID]

      /// Creates a successor.
      ///
      /// - Parameters:
      ///   - organisation: The organisation.
      ///   - part: The part of the predecessor that went to it, or `nil` for the whole of it.
      ///   - members: The members of the predecessor that went to it as a whole.
      public init(
        _ organisation: Catalogue.Organisation,
        part: String? = nil,
        members: [Body.ID] = []
      ) {
        self.organisation = organisation
        self.part = part
        self.members = members
      }
    }
  }

  /// Returns the successions of the organisations with a code, in the order of time.
  ///
  /// - Parameter code: The code of the organisation that ended.
  /// - Returns: The successions; empty where none is recorded.
  public func successions(of code: Body.ID) -> [Catalogue.Succession] {
    successions.filter { $0.predecessor.id == code }
  }
}
