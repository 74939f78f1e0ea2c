extension Catalogue.CareBoard {
  /// The board, its committees and their members, the scheme of reservation and delegation, and the
  /// provisions that the forum has authority and is in favour.
  ///
  /// The practices are not among it. It is meant for one board in a document, since a report on urgent
  /// powers goes to this board whoever used them.
  public var document: GovernanceDocument {
    var document = GovernanceDocument(
      Body(
        board,
        kind: .integratedCareBoard,
        name: name,
        rule: .majority(quorum: quorum, castingVote: castingVote)
      ),
      seats: seats,
      representing: practices
    )
    for committee in committees { add(committee, to: &document) }
    if let urgentPowers { add(urgentPowers, to: &document) }
    document.mandates = mandates
    document.provisions = provisions
    return document
  }

  /// The original authority of the board, and what it delegates.
  public var mandates: [Mandate] {
    var mandates = [
      Mandate(
        Mandate.ID("\(board)/functions"),
        giver: nil,
        holder: board,
        powers: [.decide],
        subjects: [.everything],
        passOn: true,
        source: Source(
          "National Health Service Act 2006",
          provision: "s 14Z25",
          year: 2006,
          basis: .statute,
          note:
            "An integrated care board is a statutory body; what it exercises is listed elsewhere."
        )
      )
    ]
    for committee in committees where !committee.delegated.isEmpty {
      mandates.append(
        delegation(to: committee.id, of: committee.delegated, upTo: committee.ceiling)
      )
    }
    if let urgentPowers {
      mandates.append(delegation(to: urgentPowers.id, of: [.everything], upTo: nil))
    }
    return mandates
  }

  /// What must hold: the forum has authority, it is in favour, and the board where a matter is reserved.
  public var provisions: [Provision] {
    let forums: [BodyKind] = [.integratedCareBoard, .committee, .urgentPowers]
    var provisions = [
      Provision(
        "care-board/forum-may-decide",
        when: Occasion(forumKinds: forums),
        requires: .authority,
        force: .essential,
        source: scheme
      ),
      Provision(
        "care-board/forum-decides",
        when: Occasion(forumKinds: forums),
        requires: .approval(of: .role(.forum)),
        force: .essential,
        source: scheme
      ),
    ]
    if !reserved.isEmpty {
      provisions.append(
        Provision(
          Provision.ID("\(board)/reserved"),
          when: Occasion(subjects: reserved, forumKinds: [.committee, .urgentPowers]),
          requires: .approval(of: .body(board)),
          force: .essential,
          source: scheme
        )
      )
    }
    if let urgentPowers {
      provisions.append(
        Provision(
          Provision.ID("\(board)/report"),
          when: Occasion(forumKinds: [.urgentPowers]),
          requires: .notice(to: .body(board), by: .forum, .after(days: urgentPowers.reportWithin)),
          force: .exposure,
          source: scheme
        )
      )
    }
    return provisions
  }

  private var scheme: Source {
    Source("Scheme of reservation and delegation (template)", basis: .local)
  }

  private func delegation(
    to holder: Body.ID,
    of subjects: [SubjectPattern],
    upTo ceiling: Int?
  ) -> Mandate {
    Mandate(
      Mandate.ID("\(board)/delegated-to-\(holder)"),
      giver: board,
      holder: holder,
      powers: [.decide],
      subjects: subjects,
      ceiling: ceiling,
      source: scheme
    )
  }

  private func add(_ committee: Committee, to document: inout GovernanceDocument) {
    document.bodies.append(
      Body(committee.id, kind: .committee, name: committee.name, rule: committee.rule)
    )
    add(committee.members, to: committee.id, in: &document)
  }

  private func add(_ powers: UrgentPowers, to document: inout GovernanceDocument) {
    document.bodies.append(
      Body(
        powers.id,
        kind: .urgentPowers,
        rule: DecisionRule(passes: .all(powers.holders.map { .consentOf($0) }))
      )
    )
    add(powers.holders, to: powers.id, in: &document)
  }

  private func add(
    _ members: [Person.ID],
    to body: Body.ID,
    in document: inout GovernanceDocument
  ) {
    document.memberships += members.map { Membership($0, of: body) }
    document.memberships += practices.map { Membership($0, of: body, isVoting: false) }
  }
}
