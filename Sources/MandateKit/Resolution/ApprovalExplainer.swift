/// Explains where a body can stand, down to ballots and dates.
///
/// A body that is reached again by another path is named again without repeating what is below it.
struct ApprovalExplainer {
  /// Whether the body in each seat has been explained.
  private var isExplained: [Bool]

  init(_ assembly: Assembly) {
    isExplained = [Bool](repeating: false, count: assembly.bodies.count)
  }

  /// Returns what settles, or can still settle, the position of the body in a seat.
  ///
  /// The patients are those by whom it counts as an elector, where the rule counts them.
  mutating func finding(
    forSeat seat: Int,
    patients: Int? = nil,
    of matter: inout Matter,
    in docket: Case
  ) -> Finding {
    guard let ruled = matter.assembly.ruled(seat) else {
      return ApprovalExplainer.finding(forVoter: seat, patients: patients, of: matter)
    }
    let standing = matter.positions.standings[seat]
    var because: [Finding] = []
    if !isExplained[seat] {
      isExplained[seat] = true
      let id = matter.assembly.ids[seat]
      if let rule = docket.governance.rules[matter.assembly.bodies[seat]] {
        because = self.because(rule, ruled, party: id, of: &matter, in: docket)
      }
      if standing.standIn != .unmet {
        because.append(standIn(seat, standing.standIn, of: &matter, in: docket))
      }
    }
    return Finding(
      .verdict,
      standing.approval,
      party: matter.assembly.ids[seat],
      positions: standing.attainable,
      patients: patients,
      because: because
    )
  }

  /// Returns what settles, or can still settle, the position of a body that decides by no rule.
  private static func finding(
    forVoter seat: Int,
    patients: Int?,
    of matter: Matter
  ) -> Finding {
    let attainable = matter.positions.standings[seat].attainable
    let code: Finding.Code
    var status: Status? = attainable.approval
    var date: CivilDate?
    switch matter.assembly.bars[seat] {
    case .doesNotExist: code = .doesNotExist
    case .outsideCompetence: code = .outsideCompetence
    case .nothing:
      if let vote = matter.question.vote(seat, matter.agenda) {
        code = .ballot
        status = nil
        date = vote.date
      } else {
        code = matter.question.votingIsOpen ? .yetToVote : .didNotVote
      }
    }
    return Finding(
      code,
      status,
      party: matter.assembly.ids[seat],
      positions: attainable,
      patients: patients,
      date: date
    )
  }

  /// Returns what settles an approval of the practices under a rule.
  mutating func finding(
    forPracticesUnder rule: PreparedRule,
    _ direct: Assembly.RuledSeat,
    _ verdict: PositionSet,
    of matter: inout Matter,
    in docket: Case
  ) -> Finding {
    Finding(
      .practicesVerdict,
      verdict.approval,
      positions: verdict,
      because: because(rule, direct, party: nil, of: &matter, in: docket)
    )
  }

  private mutating func because(
    _ rule: PreparedRule,
    _ ruled: Assembly.RuledSeat,
    party: PartyID?,
    of matter: inout Matter,
    in docket: Case
  ) -> [Finding] {
    let electors = matter.assembly.electors(ruled, matter.question)
    var findings: [Finding] = []
    findings.reserveCapacity(ruled.electors.count + 3)
    if electors.isEmpty {
      findings.append(Finding(.noElectors, .unmet, party: party))
    } else {
      let reading = RuleReading(rule: rule, electors: electors) {
        matter.positions.standings[$0.body].attainable
      }
      if let quorum = reading.quorum { findings.append(quorum) }
      findings.append(reading.finding(for: rule.passes))
    }
    for place in ruled.electors {
      let seat = Int(matter.assembly.electors[place])
      if let date = matter.question.recused(matter.assembly.bodies[seat]) {
        findings.append(Finding(.recused, party: matter.assembly.ids[seat], date: date))
      } else {
        let patients = ruled.countsPatients ? matter.assembly.patients[seat] : nil
        findings.append(finding(forSeat: seat, patients: patients, of: &matter, in: docket))
      }
    }
    return findings
  }

  /// A ballot that stands in for a verdict of none, or a voter that may give one, and its warrants.
  private mutating func standIn(
    _ seat: Int,
    _ status: Status,
    of matter: inout Matter,
    in docket: Case
  ) -> Finding {
    let vote = matter.question.vote(seat, matter.agenda)
    let body = matter.assembly.bodies[seat]
    let because = matter.withMandates { mandates in
      mandates.warrants(of: body, castBy: vote?.castBy, in: docket).map { mandate, status in
        let granted = docket.governance.mandates[mandate]
        return Finding(
          .live,
          status,
          party: docket.governance.id(of: granted.holder),
          mandate: granted.mandate.id,
          source: granted.mandate.source,
          because: mandates.liveness(of: mandate, for: .agree, in: docket).lacks
        )
      }
    }
    return Finding(
      vote == nil ? .mayStandIn : .ballotStandsIn,
      status,
      party: matter.assembly.ids[seat],
      positions: vote.map(\.position),
      date: vote?.date,
      because: because
    )
  }
}
