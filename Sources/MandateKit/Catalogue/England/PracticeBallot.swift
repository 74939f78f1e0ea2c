extension Catalogue {
  /// A template of a ballot of practices: what all practices affected are asked directly.
  ///
  /// ```swift
  /// var ballot = Catalogue.PracticeBallot("local-variation", subjects: ["contract.localVariation"])
  /// ballot.turnout = "1/2"
  /// ballot.threshold = .atLeast("2/3")
  /// ballot.papers = NoticePeriod(days: 7, clear: true)
  /// document.add(ballot.document)
  /// ```
  ///
  /// It is invented. A ballot that takes effect practice by practice is a proposal that is opt-in: then a
  /// practice is bound by its own vote alone.
  public struct PracticeBallot: Hashable, Sendable {
    /// The prefix of the identifiers of its provisions.
    public var id: String
    /// The subjects that take a ballot.
    public var subjects: [SubjectPattern]
    /// The share of the votes that must be in favour.
    public var threshold: Threshold
    /// The votes of which that is a share.
    public var denominator: Condition.Denominator
    /// How practices are counted.
    public var weight: Condition.Weight
    /// The fraction of practices, counted likewise, that must take part, or `nil` for any number.
    public var turnout: Fraction?
    /// How long before it closes each practice must have the papers, or `nil` where that is not said.
    public var papers: NoticePeriod?

    /// Creates a ballot.
    ///
    /// - Parameters:
    ///   - id: The prefix of the identifiers of its provisions.
    ///   - subjects: The subjects that take a ballot, not empty.
    ///   - threshold: The share in favour; more than half unless given.
    ///   - denominator: The votes of which that is a share; those cast unless given.
    ///   - weight: How practices are counted; one vote each unless given.
    ///   - turnout: The fraction that must take part, or `nil` for any number.
    ///   - papers: How long before it closes each practice must have the papers, or `nil` where that is
    ///     not said.
    public init(
      _ id: String,
      subjects: [SubjectPattern],
      threshold: Threshold = .moreThan(.half),
      of denominator: Condition.Denominator = .cast,
      by weight: Condition.Weight = .members,
      turnout: Fraction? = nil,
      papers: NoticePeriod? = nil
    ) {
      self.id = id
      self.subjects = subjects
      self.threshold = threshold
      self.denominator = denominator
      self.weight = weight
      self.turnout = turnout
      self.papers = papers
    }

    /// The rule of the ballot.
    public var rule: DecisionRule {
      DecisionRule(
        quorum: turnout.map { .share(.atLeast($0), by: weight) },
        passes: .share(threshold, of: denominator, by: weight)
      )
    }

    /// The provisions of the ballot alone.
    public var document: GovernanceDocument {
      let source = Source("Rules of the ballot (template)", basis: .local)
      var provisions = [
        Provision(
          Provision.ID("\(id)/practices-vote"),
          when: Occasion(subjects: subjects),
          requires: .approvalOfPractices(rule),
          force: .essential,
          source: source
        )
      ]
      if let papers {
        provisions.append(
          Provision(
            Provision.ID("\(id)/papers"),
            when: Occasion(subjects: subjects),
            requires: .notice(to: .kind(.practice), by: .proposer, .before(papers)),
            force: .exposure,
            source: source
          )
        )
      }
      return GovernanceDocument(provisions: provisions)
    }
  }
}
