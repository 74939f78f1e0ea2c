import MandateKit

extension RandomCaseMaker {
  /// Makes one to six provisions of every kind.
  mutating func addProvisions() {
    for place in 0..<random.number(1, 6) {
      var requires = requirement()
      let other: Provision.Force = isWilling ? .practice : .essential
      var force = random.pick([Provision.Force.essential, other, .exposure, other, other])
      let isMain = place == 0 && random.chance(isWilling ? 95 : 50)
      if isMain {
        requires = random.chance(80) ? .approval(of: selector()) : .representation
        if isWilling { requires = .approval(of: .body(random.pick(["place", "n1", "lmc"]))) }
        force = .essential
      }
      if case .notice(_, _, .after) = requires, force == .essential { force = .exposure }
      made.document.provisions.append(
        Provision(
          Provision.ID("v\(place)"),
          when: occasion(percent: isMain ? 0 : 20),
          requires: requires,
          force: force,
          period: period(percent: isMain ? 0 : 8),
          dated: random.chance(20) ? .opening : .decision
        )
      )
    }
  }

  private mutating func requirement() -> Requirement {
    switch random.number(0, 21) {
    case 0...6: return .approval(of: selector())
    case 7...8: return .approvalOfPractices(rule(bodyIDs.filter { $0 != "place" }))
    case 9...12: return .consultation(of: selector(), by: party(), standard())
    case 13...14: return .notice(to: selector(), by: party(), .before(noticePeriod()))
    case 15:
      var period = noticePeriod()
      period.clear = false
      return .notice(to: selector(), by: party(), .after(period))
    case 16...17:
      return .representation(
        power: random.chance(45) ? random.pick([.advise, .negotiate, .agree]) : nil,
        present: random.chance(50)
      )
    case 18...19: return .confirmation(by: selector(), after: noticePeriod())
    default: return .authority
    }
  }

  private mutating func standard() -> ConsultationStandard {
    ConsultationStandard(
      minimumDays: random.pick([0, 0, 1, 3, 5, 10]),
      workingDays: random.chance(40),
      information: random.chance(70),
      considered: random.chance(70),
      untilAnswer: random.chance(40),
      phase: random.chance(35) ? "second" : nil
    )
  }

  private mutating func noticePeriod() -> NoticePeriod {
    NoticePeriod(
      days: random.chance(20) ? random.number(0, 1) : random.number(0, 12),
      workingDays: random.chance(30),
      clear: random.chance(30)
    )
  }

  private mutating func party() -> Requirement.Party {
    switch random.number(0, 9) {
    case 0...2: .proposer
    case 3...4: .forum
    case 5...7: .representatives
    default: .named(random.pick(["icb", "ccg", "board", "dr-a"]))
    }
  }

  private mutating func selector() -> BodySelector {
    switch random.number(0, 11) {
    case 0...4:
      .body(
        random.chance(60)
          ? random.pick(["place", "lmc", "n1"])
          : random.pick(bodyIDs + ["elected1", "ccg", "ccg", "board"])
      )
    case 5...7: .kind(kind())
    case 8: .every(kind())
    case 9:
      .membersOf(
        random.pick(["place", "lmc", "board", "ccg", "n1"]),
        nonVoting: random.chance(50)
      )
    default: .role(random.pick(BodySelector.Role.allCases))
    }
  }

  private mutating func kind() -> BodyKind {
    random.pick([
      .primaryCareNetwork, .localMedicalCommittee, .federation, .practice,
      .placePartnership, .integratedCareBoard, .nhsTrust, "nobody",
    ])
  }

  mutating func occasion(percent: Int) -> Occasion {
    var occasion = Occasion()
    guard random.chance(percent) else { return occasion }
    switch random.number(0, 9) {
    case 0...4: occasion.subjects = random.some(Self.patterns)
    case 5: occasion.effects = random.some(Effect.allCases)
    case 6: occasion.proposerKinds = [.integratedCareBoard, .clinicalCommissioningGroup]
    case 7: occasion.forumKinds = ["placeBoard", random.pick([.integratedCareBoard, .nhsTrust])]
    case 8: occasion.minimumValue = random.pick([0, 50, 101])
    default: occasion.concession = random.chance(50)
    }
    return occasion
  }
}
