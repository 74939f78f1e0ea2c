extension Catalogue {
  /// The ways to govern a place in the guidance *Thriving Places* (2021).
  ///
  /// A model says who decides for the statutory bodies. No model binds practices: that requires mandates
  /// from the practices.
  public enum PlaceModel: String, Hashable, Sendable, CaseIterable {
    /// A forum that is consulted and advises. The integrated care board decides.
    case consultativeForum
    /// Executives or staff of statutory bodies decide within the authority delegated to each of them.
    case individualExecutives
    /// A committee of one statutory body decides within the authority delegated to it.
    case committee
    /// A joint committee decides for each of the statutory bodies that appoint it.
    case jointCommittee
    /// A lead provider holds a contract and sub-contracts. Its decisions are decisions under a contract.
    case leadProvider

    /// The provisions of the model, a set of the English catalogue.
    public var provisionSet: Catalogue.ProvisionSet {
      Catalogue.ProvisionSet(
        "england.place.\(name)",
        title: "A place governed by \(title)",
        about: "\(about) Give the place its mandates with `PlaceModel.mandates`.",
        entries: [
          Catalogue.Entry(
            self == .leadProvider ? "subcontractors-agree" : "place-may-decide",
            when: Occasion(
              effects: self == .leadProvider ? [.commitment] : nil,
              forumKinds: self == .individualExecutives
                ? [.placePartnership, .executive] : [.placePartnership]
            ),
            requires: self == .leadProvider ? .approvalOfPractices(.unanimity) : .authority,
            force: .essential,
            period: Period(from: "2021-09-01"),
            confidence: .sure,
            source: Source(
              "Thriving Places: guidance on the development of place-based partnerships",
              year: 2021,
              basis: .guidance,
              note: "One of five models; published in September 2021. \(about)"
            )
          )
        ]
      )
    }

    /// Returns the mandates by which statutory bodies set up a place on this model.
    ///
    /// A giver must hold the authority that it grants, and be allowed to pass it on.
    ///
    /// - Parameters:
    ///   - id: The prefix of the identifiers of the mandates.
    ///   - givers: The statutory bodies, one for a committee, several for a joint committee.
    ///   - holder: The forum or committee, or the executive who acts instead of the forum.
    ///   - area: The body over whose constituency the mandates run.
    ///   - subjects: The subjects of the mandates.
    ///   - ceiling: The highest value in pounds, or `nil` for none.
    ///   - period: The days on which the mandates are in force.
    /// - Returns: A mandate from each giver, identified by the prefix, a slash and the giver. It is empty
    ///   for a lead provider, to whom no authority is delegated.
    public func mandates(
      _ id: String,
      from givers: [Body.ID],
      to holder: PartyID,
      over area: Body.ID,
      subjects: [SubjectPattern],
      ceiling: Int? = nil,
      period: Period = .always
    ) -> [Mandate] {
      if self == .leadProvider { return [] }
      return givers.map { giver in
        Mandate(
          Mandate.ID("\(id)/\(giver)"),
          giver: giver,
          holder: holder,
          powers: [self == .consultativeForum ? .advise : .decide],
          subjects: subjects,
          over: area,
          ceiling: ceiling,
          period: period,
          source: Source("Scheme of reservation and delegation", basis: .local)
        )
      }
    }

    private var name: String {
      switch self {
      case .consultativeForum: "consultative-forum"
      case .individualExecutives: "individual-executives"
      case .committee: "committee"
      case .jointCommittee: "joint-committee"
      case .leadProvider: "lead-provider"
      }
    }

    private var title: String {
      switch self {
      case .consultativeForum: "a consultative forum"
      case .individualExecutives: "individual executives"
      case .committee: "a committee"
      case .jointCommittee: "a joint committee"
      case .leadProvider: "a lead provider"
      }
    }

    private var about: String {
      switch self {
      case .consultativeForum:
        """
        The forum holds no delegated authority: what it agrees is a recommendation, and a commitment \
        is put to the board of the integrated care board.
        """
      case .individualExecutives:
        """
        What is decided is the decision of a person with delegated authority, within the scheme of \
        delegation of that person's own organisation: make the executive's office the forum, as a \
        body of the kind `executive`. What the place itself agrees is then no decision.
        """
      case .committee:
        "The committee decides for the body whose committee it is, within what is delegated to it."
      case .jointCommittee:
        "The joint committee decides for each appointing body, within what each delegated to it."
      case .leadProvider:
        """
        Place decisions are contract governance: the lead provider decides within its contract, and \
        each practice that is its sub-contractor agrees to its own sub-contract.
        """
      }
    }
  }
}
