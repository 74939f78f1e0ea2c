import MandateKit

extension England {
  /// The rules of the PCNs; each PCN has one of them.
  static let rules: [DecisionRule] = [
    .majority(of: .cast, by: .patients, quorum: .fraction(.half)),
    .majority(of: .cast, by: .members, quorum: .fraction(.half)),
    .majority(of: .all, by: .members),
    DecisionRule(passes: .noneAgainst),
    DecisionRule(
      passes: .all([
        .share(.moreThan(.half), of: .cast, by: .members),
        .share(.moreThan(.half), of: .cast, by: .patients),
      ])
    ),
  ]

  /// The provisions.
  static let provisions: [Provision] = [
    Provision(
      "those-affected-agree",
      requires: .approval(of: .role(.affected)),
      force: .essential,
      source: Source("Collaborative agreement", provision: "clause 5", basis: .local)
    ),
    Provision(
      "committees-consulted",
      requires: .consultation(
        of: .kind(.localMedicalCommittee),
        by: .proposer,
        ConsultationStandard(minimumDays: 28)
      ),
      force: .exposure,
      source: Source("Compact with the committees", year: 2021, basis: .local)
    ),
    Provision("forum-may-decide", requires: .authority, force: .essential),
    Provision("networks-represented", requires: .representation, force: .exposure),
    Provision(
      "networks-told",
      requires: .notice(to: .kind(.primaryCareNetwork), by: .forum, .before(days: 10)),
      force: .practice
    ),
  ]

  /// Adds one ICB with its places and partners.
  struct Board {
    let number: Int

    var id: Body.ID { Body.ID("icb-\(number)") }
    var collaborative: Body.ID { Body.ID("collaborative-\(number)") }

    var bodies: [Body] {
      [
        Body(id, kind: .integratedCareBoard, name: "Board \(number)"),
        Body(
          collaborative,
          kind: .collaborative,
          name: "Collaborative \(number)",
          rule: England.collaborativeRule,
          binds: true
        ),
      ]
    }

    var statute: Mandate {
      Mandate(
        Mandate.ID("statute-\(number)"),
        giver: nil,
        holder: id,
        powers: [.decide],
        subjects: ["*"],
        passOn: true
      )
    }

    func place(_ place: Int) -> Place { Place(board: number, number: place) }
  }

  /// Adds one place: the PCNs that decide together, and the board at which they meet others.
  struct Place {
    let board: Int
    let number: Int

    var networks: Body {
      Body(
        Body.ID("place-\(board)-\(number)"),
        kind: .collaborative,
        name: "Networks of place \(number) of board \(board)",
        rule: England.collaborativeRule,
        binds: true
      )
    }

    var forum: Body {
      Body(
        Body.ID("place-board-\(board)-\(number)"),
        kind: .placePartnership,
        name: "Place \(number) of board \(board)"
      )
    }

    func delegation(from board: Body.ID) -> Mandate {
      Mandate(
        Mandate.ID("delegation-\(forum.id)"),
        giver: board,
        holder: forum.id,
        powers: [.decide],
        subjects: ["serviceRedesign", "localServices"],
        over: networks.id,
        ceiling: 350_000
      )
    }
  }

  /// The rule by which bodies of PCNs decide.
  static let collaborativeRule = DecisionRule(
    quorum: .fraction(.half),
    passes: .all([
      .share(.moreThan(.half), of: .cast, by: .members),
      .share(.moreThan(.half), of: .all, by: .patients),
    ])
  )
}
