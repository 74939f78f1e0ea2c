extension Catalogue {
  /// A template of a federation in which each practice has shares by its list size.
  ///
  /// Ordinary resolutions take more than half of all shares and special ones three quarters, in writing; at
  /// a meeting there is a quorum of shares, and most of those voting decide.
  ///
  /// ```swift
  /// var federation = Catalogue.ShareholderFederation(
  ///   "federation",
  ///   practices: ["abbey", "brook", "castle"],
  ///   shares: VoteScale(patients: 1_000, rounding: .nearest)
  /// )
  /// federation.holders = [
  ///   Catalogue.ShareholderFederation.Holder(of: "abbey", Person("gp-abbey"))
  /// ]
  /// document.add(federation.document)
  /// let resolution = federation.writtenResolution(
  ///   "articles",
  ///   subjects: ["federation.special"],
  ///   circulated: "2025-05-01"
  /// )
  /// ```
  ///
  /// A special resolution takes three quarters by section 283 of the Companies Act 2006, and a written one
  /// lapses after 28 days by section 297 unless the articles say otherwise. The shares and the quorum are
  /// invented, after the published rules of a federation.
  public struct ShareholderFederation: Hashable, Sendable {
    /// The federation.
    public var federation: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// The practices, each a member with shares.
    public var practices: [Body.ID]
    /// The shares of a practice by its list size.
    public var shares: VoteScale
    /// The people who vote with the shares of practices.
    ///
    /// Nobody else may cast the vote of a practice that has such a person.
    public var holders: [Holder]
    /// The subjects that take a special resolution.
    public var special: [SubjectPattern]
    /// The fraction of all shares that a special resolution takes, greater than 0.
    public var specialMajority: Fraction
    /// The subjects that are put to a meeting.
    public var meeting: [SubjectPattern]
    /// The fraction of all shares that must be present at a meeting.
    public var meetingQuorum: Fraction

    /// Creates a federation.
    ///
    /// - Parameters:
    ///   - federation: The federation.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - practices: The practices.
    ///   - shares: The shares of a practice by its list size.
    ///   - holders: The people who vote with the shares of practices; none unless given.
    ///   - special: The subjects that take a special resolution.
    ///   - specialMajority: The fraction of all shares for these; three quarters unless given.
    ///   - meeting: The subjects that are put to a meeting.
    ///   - meetingQuorum: The fraction of all shares present at a meeting; three fifths unless given.
    public init(
      _ federation: Body.ID,
      name: String? = nil,
      practices: [Body.ID],
      shares: VoteScale,
      holders: [Holder] = [],
      special: [SubjectPattern] = ["federation.special"],
      specialMajority: Fraction = "3/4",
      meeting: [SubjectPattern] = ["federation.meeting"],
      meetingQuorum: Fraction = "3/5"
    ) {
      self.federation = federation
      self.name = name
      self.practices = practices
      self.shares = shares
      self.holders = holders
      self.special = special
      self.specialMajority = specialMajority
      self.meeting = meeting
      self.meetingQuorum = meetingQuorum
    }

    /// A person who votes with the shares of a practice.
    public struct Holder: Hashable, Sendable {
      /// The practice.
      public var practice: Body.ID
      /// The person.
      public var person: Person

      /// Creates a holder.
      ///
      /// - Parameters:
      ///   - practice: The practice.
      ///   - person: The person who votes with its shares.
      public init(of practice: Body.ID, _ person: Person) {
        self.practice = practice
        self.person = person
      }
    }
  }
}

extension Catalogue.ShareholderFederation {
  /// The rules of the federation, the first that applies counting.
  public var rules: [ApplicableRule] {
    var rules: [ApplicableRule] = []
    if !special.isEmpty {
      rules.append(
        ApplicableRule(
          DecisionRule(
            passes: .share(.atLeast(specialMajority), of: .all, by: .votes),
            scale: shares
          ),
          when: Occasion(subjects: special)
        )
      )
    }
    if !meeting.isEmpty {
      rules.append(
        ApplicableRule(
          .banded(by: shares, quorum: .votes(meetingQuorum)),
          when: Occasion(subjects: meeting)
        )
      )
    }
    return rules + [ApplicableRule(.majority(of: .all, by: .votes, scale: shares))]
  }

  /// The federation, its members, those who vote for them, and the provision that the members resolve.
  ///
  /// The practices are not among it.
  public var document: GovernanceDocument {
    GovernanceDocument(
      bodies: [Body(federation, kind: .federation, name: name, rules: rules, binds: true)],
      people: GovernanceDocument([GovernanceDocument(people: holders.map { $0.person })]).people,
      memberships: practices.map { Membership($0, of: federation) },
      deputies: holders.map { Deputy($0.person.id, for: $0.practice) },
      provisions: [
        Provision(
          "shareholder-federation/members-resolve",
          when: Occasion(forumKinds: [.federation]),
          requires: .approval(of: .role(.forum)),
          force: .essential,
          source: Source("Articles of association (template)", basis: .local)
        )
      ]
    )
  }

  /// Returns a resolution in writing, on which the shares of the day of circulation count and agreement
  /// cannot be taken back.
  ///
  /// - Parameters:
  ///   - id: The proposal.
  ///   - title: The title to show, or `nil` for the identifier.
  ///   - subjects: Its subjects.
  ///   - circulated: The day of circulation, the first of the days.
  ///   - days: The number of days within which it must be agreed to, from 1; 28 unless given.
  /// - Returns: The proposal.
  public func writtenResolution(
    _ id: Proposal.ID,
    title: String? = nil,
    subjects: [SubjectPath],
    circulated: CivilDate,
    within days: Int = 28
  ) -> Proposal {
    Proposal(
      id,
      title: title,
      subjects: subjects,
      affects: federation,
      proposer: federation,
      forum: federation,
      decisionDate: circulated.adding(days: max(1, days) - 1),
      opened: circulated,
      electorsOn: circulated,
      irrevocable: true
    )
  }
}
