extension Catalogue {
  /// A template of a local medical committee whose members are elected and co-opted.
  ///
  /// People vote in it. The practices that it speaks for are members without a vote, and are not bound.
  ///
  /// ```swift
  /// let committee = Catalogue.ElectedCommittee(
  ///   "lmc",
  ///   representing: ["abbey", "brook", "castle"],
  ///   elected: ["north-1", "north-2", "south-1", "south-2"].map { Catalogue.SeatHolder($0) },
  ///   coopted: [Catalogue.SeatHolder("registrar", period: Period(until: "2026-04-01"))],
  ///   castingVote: .listed(["north-1"])
  /// )
  /// document.add(committee.document)
  /// ```
  ///
  /// Section 97 of the National Health Service Act 2006 lets a committee be recognised; how it votes is in
  /// its own constitution, and invented here after several that are published.
  public struct ElectedCommittee: Hashable, Sendable {
    /// The committee.
    public var committee: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// The practices, networks or places for which it speaks.
    public var represented: [Body.ID]
    /// The elected members.
    public var elected: [SeatHolder]
    /// The co-opted members, who have a vote too.
    public var coopted: [SeatHolder]
    /// The members who must be present, or `nil` for any number.
    public var quorum: Quorum?
    /// Who has the casting vote, or `nil` where a tie is lost.
    public var castingVote: CastingVoteHolder?

    /// Creates a committee.
    ///
    /// - Parameters:
    ///   - committee: The committee.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - represented: The practices, networks or places for which it speaks.
    ///   - elected: The elected members.
    ///   - coopted: The co-opted members, who have a vote too; none unless given.
    ///   - quorum: The members who must be present; a third unless given, `nil` for any number.
    ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
    public init(
      _ committee: Body.ID,
      name: String? = nil,
      representing represented: [Body.ID],
      elected: [SeatHolder],
      coopted: [SeatHolder] = [],
      quorum: Quorum? = .fraction("1/3"),
      castingVote: CastingVoteHolder? = nil
    ) {
      self.committee = committee
      self.name = name
      self.represented = represented
      self.elected = elected
      self.coopted = coopted
      self.quorum = quorum
      self.castingVote = castingVote
    }

    /// The committee, its members, and the provision that its own view is settled by them.
    ///
    /// Whether others need its consent or have to consult it is for other provisions to say. What it
    /// represents is not among it.
    public var document: GovernanceDocument {
      GovernanceDocument(
        Body(
          committee,
          kind: .localMedicalCommittee,
          name: name,
          rule: .majority(quorum: quorum, castingVote: castingVote)
        ),
        seats: elected + coopted,
        representing: represented,
        provisions: [
          Provision(
            "elected-committee/members-decide",
            when: Occasion(effects: [.position], forumKinds: [.localMedicalCommittee]),
            requires: .approval(of: .role(.forum)),
            force: .essential,
            source: Source("Constitution of the committee (template)", basis: .local)
          )
        ]
      )
    }
  }
}
