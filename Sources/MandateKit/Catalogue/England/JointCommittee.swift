extension Catalogue {
  /// A template of a joint committee of a place: partners who each send people and delegate authority.
  ///
  /// Unless another rule is given, each partner must be there and most of its own people who vote must be
  /// in favour, so that no partner is outvoted by others.
  ///
  /// ```swift
  /// var place = Catalogue.JointCommittee(
  ///   "place",
  ///   area: "network",
  ///   partners: [
  ///     Catalogue.JointCommittee.Partner(
  ///       "icb",
  ///       of: "board",
  ///       seats: [Catalogue.SeatHolder("director")]
  ///     ),
  ///     Catalogue.JointCommittee.Partner(
  ///       "council",
  ///       of: "council",
  ///       seats: [Catalogue.SeatHolder("councillor", deputies: [Person("officer")])]
  ///     ),
  ///     Catalogue.JointCommittee.Partner("generalPractice", seats: [Catalogue.SeatHolder("gp")]),
  ///   ],
  ///   delegated: ["serviceRedesign"],
  ///   ceiling: 250_000
  /// )
  /// place.rule = .majority(quorum: .count(3, withOneOfEach: ["icb", "council"]))
  /// document.add(place.document)
  /// ```
  ///
  /// Section 65Z6 of the National Health Service Act 2006 lets relevant bodies, such as integrated care
  /// boards and trusts, form joint committees. Practices, networks, federations and local medical
  /// committees are none, so the body of a partner may be `nil`: its people take part, and it delegates
  /// no power. The rules are invented.
  public struct JointCommittee: Hashable, Sendable {
    /// The committee.
    public var committee: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// The body over whose constituency it decides.
    public var area: Body.ID
    /// The partners, at most four, for a rule names at most four classes.
    public var partners: [Partner]
    /// The rule by which it decides, or `nil` for the agreement of each partner.
    public var rule: DecisionRule?
    /// The matters that each partner with a body delegates.
    public var delegated: [SubjectPattern]
    /// The highest value in pounds that it may decide on, or `nil` for no limit.
    public var ceiling: Int?

    /// Creates a committee.
    ///
    /// - Parameters:
    ///   - committee: The committee.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - area: The body over whose constituency it decides.
    ///   - partners: The partners.
    ///   - rule: The rule by which it decides, or `nil` for the agreement of each partner.
    ///   - delegated: The matters that each partner with a body delegates.
    ///   - ceiling: The highest value in pounds, or `nil` for no limit.
    public init(
      _ committee: Body.ID,
      name: String? = nil,
      area: Body.ID,
      partners: [Partner],
      rule: DecisionRule? = nil,
      delegated: [SubjectPattern],
      ceiling: Int? = nil
    ) {
      self.committee = committee
      self.name = name
      self.area = area
      self.partners = partners
      self.rule = rule
      self.delegated = delegated
      self.ceiling = ceiling
    }

    /// A partner in a joint committee.
    public struct Partner: Hashable, Sendable {
      /// The class of its people on the committee.
      public var name: MembershipClass
      /// The body that delegates, or `nil` where the partner cannot delegate.
      public var body: Body.ID?
      /// Its people on the committee.
      public var seats: [SeatHolder]

      /// Creates a partner.
      ///
      /// - Parameters:
      ///   - name: The class of its people on the committee.
      ///   - body: The body that delegates, or `nil` where the partner cannot delegate.
      ///   - seats: Its people on the committee.
      public init(_ name: MembershipClass, of body: Body.ID? = nil, seats: [SeatHolder]) {
        self.name = name
        self.body = body
        self.seats = seats
      }
    }

    /// The committee, its people and their deputies, the delegations, and the provisions that the
    /// committee has authority and is in favour.
    ///
    /// The area and the bodies of the partners are not among it. Each of those must have authority of its
    /// own that it may pass on.
    public var document: GovernanceDocument {
      var document = GovernanceDocument(
        Body(
          committee,
          kind: .placePartnership,
          name: name,
          rule: rule ?? .agreement(ofEach: partners.map { $0.name })
        ),
        seats: partners.flatMap { partner in
          partner.seats.map { seat in
            var seat = seat
            seat.classes.append(partner.name)
            return seat
          }
        },
        representing: [area],
        provisions: PlaceModel.jointCommittee.provisionSet.provisions + [
          Provision(
            "joint-committee/committee-decides",
            when: Occasion(forumKinds: [.placePartnership]),
            requires: .approval(of: .role(.forum)),
            force: .essential,
            source: Source("Terms of reference (template)", basis: .local)
          )
        ]
      )
      if !delegated.isEmpty {
        document.mandates = PlaceModel.jointCommittee.mandates(
          "\(committee)/delegated",
          from: partners.compactMap { $0.body },
          to: committee,
          over: area,
          subjects: delegated,
          ceiling: ceiling
        )
      }
      return document
    }
  }
}

extension DecisionRule {
  /// The agreement of each of some classes: one of each is present, and most of those of it who vote are
  /// in favour.
  ///
  /// - Parameter classes: The classes, at most four. Without any the rule always holds.
  /// - Returns: The rule.
  public static func agreement(ofEach classes: [MembershipClass]) -> DecisionRule {
    DecisionRule(
      quorum: .all(classes.map { .count(atLeast: 1, among: $0) }),
      passes: .all(
        classes.map { .share(.moreThan(.half), of: .cast, by: .members, among: $0) }
      )
    )
  }
}
