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
  mutating func finding(
    forSeat seat: Int,
    of matter: inout Matter,
    in docket: Case
  ) -> Finding {
    let id = matter.assembly.ids[seat]
    let standing = matter.positions.standings[seat]
    func simple(_ code: Finding.Code, date: CivilDate? = nil) -> Finding {
      Finding(code, standing.approval, party: id, positions: standing.attainable, date: date)
    }
    switch matter.assembly.bars[seat] {
    case .doesNotExist: return simple(.doesNotExist)
    case .outsideCompetence: return simple(.outsideCompetence)
    case .nothing: break
    }
    guard let ruled = matter.assembly.ruled(seat) else {
      if let vote = matter.question.vote(seat, matter.agenda) {
        var finding = simple(.ballot, date: vote.date)
        finding.status = nil
        return finding
      }
      return simple(matter.question.votingIsOpen ? .yetToVote : .didNotVote)
    }
    if isExplained[seat] { return simple(.verdict) }
    isExplained[seat] = true
    var finding = simple(.verdict)
    if let rule = docket.governance.rules[matter.assembly.bodies[seat]] {
      finding.because = because(rule, ruled, party: id, of: &matter, in: docket)
    }
    if standing.standIn != .unmet {
      finding.because.append(standIn(seat, standing.standIn, of: &matter, in: docket))
    }
    return finding
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
        var elector = finding(forSeat: seat, of: &matter, in: docket)
        elector.patients = ruled.countsPatients ? matter.assembly.patients[seat] : nil
        findings.append(elector)
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
