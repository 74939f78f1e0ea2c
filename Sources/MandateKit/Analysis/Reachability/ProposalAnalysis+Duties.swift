extension Docket {
  /// Returns the attendances of the representatives at the forum of the first proposal, where an
  /// essential provision asks for them.
  func attendances(on date: CivilDate) -> [Act] {
    var resolver = Resolver(compiled)
    let proposal = resolver.compiled(Index(0)).value
    let isAsked = proposal.duties.contains { duty in
      if case .acting(.representation(_, present: true)) = duty.demand {
        duty.isEssential
      } else {
        false
      }
    }
    guard isAsked else { return [] }
    var people: [PartyIndex] = []
    for appointment in governance.appointments[proposal.forum]
    where appointment.capacity == .representative
      && appointment.period.contains(proposal.decisionDate) && people.last != appointment.person
    {
      people.append(appointment.person)
    }
    return people.map { person in
      .attendance(
        Attendance(
          by: governance.id(of: person),
          at: governance.id(of: proposal.forum),
          on: proposals[0].id,
          date: date
        )
      )
    }
  }
}

extension Governance {
  /// Those who have a position by their own ballot alone: bodies without a rule, and people who are
  /// members or have a casting vote.
  var votersByThemselves: [PartyIndex] {
    var chairs: Set<PartyIndex> = []
    for entry in rules.values.flatMap({ $0.entries }) {
      chairs.formUnion(entry.rule.castingHolders)
    }
    return symbols.value.parties.indices.filter { party in
      rules[party].isEmpty
        && (isBody(party) || !groupsEver[party].isEmpty || chairs.contains(party))
    }
  }
}

extension Evaluation {
  /// Returns a consultation that passes every limb, as late as it can be, or `nil` where none can.
  func consultation(
    _ requirement: RequirementResult,
    _ path: RequirementResult.ConsultationPath,
    of proposal: Proposal
  ) -> Act? {
    guard let body = requirement.body, let opened = path.openBy,
      let duty = duty(under: requirement.provision), let by = party(owing: duty),
      case .consultation(_, let standard) = duty.demand
    else { return nil }
    return .consultation(
      Consultation(
        of: body,
        by: by,
        on: proposal.id,
        opened: opened,
        closed: proposal.decisionDate,
        sufficientInformation: true,
        considered: proposal.decisionDate,
        answered: standard.untilAnswer ? proposal.decisionDate : nil,
        answer: standard.untilAnswer ? .neither : nil,
        phase: standard.phase
      )
    )
  }

  /// Returns a notice on the last day for it, or `nil` where nobody can give it.
  func notice(
    _ requirement: RequirementResult,
    _ deadline: CivilDate,
    of proposal: Proposal
  ) -> Act? {
    guard let body = requirement.body, let duty = duty(under: requirement.provision),
      let by = party(owing: duty)
    else { return nil }
    return .notice(Notice(to: body, by: by, on: proposal.id, date: deadline))
  }

  private func duty(under id: Provision.ID) -> Duty? {
    compiled.duties.first { governance.provisions[$0.provision].provision.id == id }
  }

  /// One who owes a duty, the first.
  private func party(owing duty: Duty) -> PartyID? {
    duty.owing.flatMap { parties($0).first }.map { governance.id(of: $0) }
  }
}
