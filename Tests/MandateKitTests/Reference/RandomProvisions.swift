import MandateKit

extension RandomCaseMaker {
  /// Makes one to five provisions of every kind.
  mutating func addProvisions() {
    for place in 0..<random.number(1, 5) {
      var requires = requirement()
      var force = random.pick([Provision.Force.essential, .essential, .exposure, .practice])
      if place == 0, random.chance(50) {
        requires = random.chance(80) ? .approval(of: selector()) : .representation
        force = .essential
      }
      if case .notice(_, _, .after) = requires, force == .essential { force = .exposure }
      made.document.provisions.append(
        Provision(
          Provision.ID("v\(place)"),
          when: occasion(),
          requires: requires,
          force: force,
          period: period(percent: 5)
        )
      )
    }
  }

  private mutating func requirement() -> Requirement {
    let party = random.pick(Requirement.Party.allCases)
    switch random.number(0, 19) {
    case 0...7: return .approval(of: selector())
    case 8...9: return .approvalOfPractices(rule(bodyIDs.filter { $0 != "place" }))
    case 10...12:
      return .consultation(
        of: selector(),
        by: party,
        ConsultationStandard(
          minimumDays: random.pick([0, 0, 1, 3, 5, 10]),
          workingDays: random.chance(40),
          information: random.chance(70),
          considered: random.chance(70)
        )
      )
    case 13...14: return .notice(to: selector(), by: party, .before(days: random.number(0, 12)))
    case 15: return .notice(to: selector(), by: party, .after(days: random.number(0, 12)))
    case 16...17: return .representation
    default: return .authority
    }
  }

  private mutating func selector() -> BodySelector {
    switch random.number(0, 9) {
    case 0...4:
      .body(random.chance(60) ? random.pick(["place", "lmc", "n1"]) : random.pick(bodyIDs))
    case 5...7:
      .kind(
        random.pick([
          .primaryCareNetwork, .localMedicalCommittee, .federation, .practice,
          .placePartnership, .integratedCareBoard, "nobody",
        ])
      )
    default: .role(random.pick(BodySelector.Role.allCases))
    }
  }

  private mutating func occasion() -> Occasion {
    var occasion = Occasion()
    guard random.chance(20) else { return occasion }
    switch random.number(0, 5) {
    case 0: occasion.subjects = random.some(Self.patterns)
    case 1: occasion.effects = random.some(Effect.allCases)
    case 2: occasion.proposerKinds = [.integratedCareBoard, .clinicalCommissioningGroup]
    case 3: occasion.forumKinds = ["placeBoard", random.pick([.integratedCareBoard, .nhsTrust])]
    case 4: occasion.minimumValue = random.pick([0, 50, 101])
    default: occasion.concession = random.chance(50)
    }
    return occasion
  }
}
