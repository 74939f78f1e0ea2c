extension Catalogue {
  /// A template of a network agreement: how a PCN decides, and what it decides otherwise.
  ///
  /// The practices have agreed to be bound. Matters that are reserved have rules of their own, the first
  /// that applies counting; everything else is decided by ``rule``.
  ///
  /// ```swift
  /// var agreement = Catalogue.NetworkAgreement(
  ///   "tidewater",
  ///   practices: ["abbey", "brook", "castle"],
  ///   rule: .byListSize(),
  ///   reserved: [
  ///     ApplicableRule(.unanimity, when: Occasion(subjects: ["networkContract.reserved"]))
  ///   ]
  /// )
  /// agreement.practices.append("dale")
  /// document.add(agreement.document)
  /// ```
  ///
  /// It is invented, to be replaced by what the schedules of the agreement say.
  public struct NetworkAgreement: Hashable, Sendable {
    /// The network.
    public var network: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// The practices that signed, each an elector.
    public var practices: [Body.ID]
    /// The rule for everything that is not reserved.
    public var rule: DecisionRule
    /// The rules for reserved matters, in order.
    public var reserved: [ApplicableRule]
    /// The days on which the network exists.
    public var existence: Period

    /// Creates an agreement.
    ///
    /// - Parameters:
    ///   - network: The network.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - practices: The practices that signed.
    ///   - rule: The rule for everything that is not reserved; one practice one vote unless given.
    ///   - reserved: The rules for reserved matters, in order; none unless given.
    ///   - existence: The days on which the network exists.
    public init(
      _ network: Body.ID,
      name: String? = nil,
      practices: [Body.ID],
      rule: DecisionRule = .onePracticeOneVote(),
      reserved: [ApplicableRule] = [],
      existence: Period = .always
    ) {
      self.network = network
      self.name = name
      self.practices = practices
      self.rule = rule
      self.reserved = reserved
      self.existence = existence
    }

    /// The network, its members, and the provisions that networks share.
    ///
    /// A commitment needs each network that it affects, and what a network thinks or does itself needs
    /// that network. The practices are not among it.
    public var document: GovernanceDocument {
      GovernanceDocument(
        bodies: [
          Body(
            network,
            kind: .primaryCareNetwork,
            name: name,
            existence: existence,
            rules: reserved + [ApplicableRule(rule)],
            binds: true
          )
        ],
        memberships: practices.map { Membership($0, of: network) },
        provisions: [
          Provision(
            "network-agreement/networks-agree",
            when: Occasion(effects: [.commitment]),
            requires: .approval(of: .kind(.primaryCareNetwork)),
            force: .essential,
            source: Source("Network agreement (template)", basis: .contract)
          ),
          Provision(
            "network-agreement/network-decides",
            when: Occasion(effects: [.position], forumKinds: [.primaryCareNetwork]),
            requires: .approval(of: .role(.forum)),
            force: .essential,
            source: Source("Network agreement (template)", basis: .contract)
          ),
        ]
      )
    }
  }
}

extension DecisionRule {
  /// A majority of the votes cast, one for each practice.
  ///
  /// - Parameters:
  ///   - quorum: The practices that must be present; half of them unless given, `nil` for any number.
  ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
  /// - Returns: The rule.
  public static func onePracticeOneVote(
    quorum: Quorum? = .fraction(.half),
    castingVote: CastingVoteHolder? = nil
  ) -> DecisionRule {
    .majority(quorum: quorum, castingVote: castingVote)
  }

  /// A majority of the patients of the practices that vote.
  ///
  /// - Parameter quorum: The practices that must be present; those with half of all patients unless
  ///   given, `nil` for any number.
  /// - Returns: The rule.
  public static func byListSize(quorum: Quorum? = .patients(.half)) -> DecisionRule {
    .majority(by: .patients, quorum: quorum)
  }

  /// A majority of the votes cast, of which each practice has some by its list size.
  ///
  /// - Parameters:
  ///   - scale: The votes of a practice, such as one for each 5,000 patients or part of them.
  ///   - quorum: The practices that must be present; those with half of all votes unless given, `nil`
  ///     for any number.
  ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
  /// - Returns: The rule.
  public static func banded(
    by scale: VoteScale,
    quorum: Quorum? = .votes(.half),
    castingVote: CastingVoteHolder? = nil
  ) -> DecisionRule {
    .majority(by: .votes, quorum: quorum, scale: scale, castingVote: castingVote)
  }
}
