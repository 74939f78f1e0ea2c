extension Governance {
  /// The assumptions of a review: the kinds that play each part, and the days that count as soon.
  ///
  /// The engine knows no kind but the practice. A review of another country's structure, or of a
  /// housing co-operative, names its own kinds here.
  public struct ReviewScope: Hashable, Sendable {
    /// The kind of which each practice is to be a member of one: networks.
    public var networkKind: BodyKind
    /// The kind of which one is to stand for each practice: committees.
    public var committeeKind: BodyKind
    /// The kind of which one is to stand for the practices of each network: boards.
    public var boardKind: BodyKind
    /// The kinds that decide through their members, for which a rule is to be recorded.
    public var decidingKinds: [BodyKind]
    /// The subjects that are known without the document mentioning them, as a catalogue's vocabulary.
    public var subjects: [SubjectPath]
    /// The grants that the law does not allow, for a document that has no rules of its own.
    public var grantRules: [Catalogue.GrantRule]
    /// The number of days ahead within which an end is soon, 0 to 3,660.
    public var soon: Int

    /// Creates a scope, that of English general practice unless something else is given.
    ///
    /// - Parameters:
    ///   - networkKind: The kind of which each practice is to be a member of one.
    ///   - committeeKind: The kind of which one is to stand for each practice.
    ///   - boardKind: The kind of which one is to stand for the practices of each network.
    ///   - decidingKinds: The kinds that decide through their members, for which a rule is to be
    ///     recorded.
    ///   - subjects: The subjects that are known without the document mentioning them.
    ///   - grantRules: The grants that the law does not allow, for a document that has no rules of its own.
    ///   - soon: The number of days ahead within which an end is soon, 0 to 3,660.
    public init(
      networkKind: BodyKind = .primaryCareNetwork,
      committeeKind: BodyKind = .localMedicalCommittee,
      boardKind: BodyKind = .integratedCareBoard,
      decidingKinds: [BodyKind] = [.primaryCareNetwork, .federation, .collaborative],
      subjects: [SubjectPath] = Catalogue.shippedSubjects,
      grantRules: [Catalogue.GrantRule] = Catalogue.english.grantRules,
      soon: Int = 90
    ) {
      self.networkKind = networkKind
      self.committeeKind = committeeKind
      self.boardKind = boardKind
      self.decidingKinds = decidingKinds
      self.subjects = subjects
      self.grantRules = grantRules
      self.soon = soon
    }

    /// The scope of English general practice.
    public static let english = ReviewScope()
  }
}
