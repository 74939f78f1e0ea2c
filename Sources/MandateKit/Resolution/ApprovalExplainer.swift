/// Explains where a body can stand, down to ballots and dates.
///
/// A body that is reached again by another path is named again without repeating what is below it.
struct ApprovalExplainer {
  var judge: PositionJudge
  private var explained: Set<Int> = []

  init(_ judge: PositionJudge) {
    self.judge = judge
  }

  private var governance: Governance { judge.governance }
  private var question: Question { judge.question }

  /// Returns what settles, or can still settle, the position of a body.
  mutating func finding(for body: Int) -> Finding {
    let id = governance.id(of: body)
    let standing = judge.standing(of: body)
    let status = PositionJudge.approval(standing.attainable)
    func simple(_ code: Finding.Code, date: CivilDate? = nil) -> Finding {
      Finding(code, status, party: id, positions: standing.attainable, date: date)
    }
    switch standing.bar {
    case .doesNotExist: return simple(.doesNotExist)
    case .outsideCompetence: return simple(.outsideCompetence)
    case nil: break
    }
    let ballot = question.ballots[body]
    guard let rule = governance.rules[body] else {
      if let ballot {
        var finding = simple(.ballot, date: ballot.date)
        finding.status = nil
        return finding
      }
      return simple(question.votingIsOpen ? .yetToVote : .didNotVote)
    }
    guard explained.insert(body).inserted else { return simple(.verdict) }
    var finding = simple(.verdict)
    let bodies = Array(judge.register.electors[body])
    finding.because = because(bodies, under: rule, party: id)
    if standing.standIn != .unmet {
      finding.because.append(standIn(of: body, ballot: ballot, status: standing.standIn))
    }
    return finding
  }

  /// Returns what settles an approval of the practices under a rule.
  mutating func finding(
    forPractices practices: [Int],
    under rule: PreparedRule,
    verdict: PositionSet
  ) -> Finding {
    Finding(
      .practicesVerdict,
      PositionJudge.approval(verdict),
      positions: verdict,
      because: because(practices, under: rule, party: nil)
    )
  }

  private mutating func because(
    _ bodies: [Int],
    under rule: PreparedRule,
    party: PartyID?
  ) -> [Finding] {
    let electors = judge.electors(bodies, under: rule)
    let positions = electors.map { judge.standing(of: $0.body).attainable }
    var findings: [Finding] = []
    if electors.isEmpty {
      findings.append(Finding(.noElectors, .unmet, party: party))
    } else {
      let reading = RuleReading(rule: rule, electors: electors, positions: positions)
      if let quorum = reading.quorum { findings.append(quorum) }
      findings.append(reading.finding(for: rule.passes))
    }
    for body in bodies {
      if let date = question.recused[body] {
        findings.append(Finding(.recused, party: governance.id(of: body), date: date))
      } else {
        var elector = finding(for: body)
        elector.patients = rule.countsPatients ? judge.register.patients(of: body) : nil
        findings.append(elector)
      }
    }
    return findings
  }

  /// A ballot that stands in for a verdict of none, or a voter that may give one, and its warrants.
  private mutating func standIn(
    of body: Int,
    ballot: Question.Ballot?,
    status: Status
  ) -> Finding {
    let warrants = judge.mandates?.warrants(of: body, castBy: ballot?.castBy) ?? []
    let because = warrants.map { mandate, status in
      let granted = governance.mandates[mandate]
      return Finding(
        .live,
        status,
        party: governance.id(of: granted.holder),
        mandate: granted.mandate.id,
        source: granted.mandate.source,
        because: judge.mandates?.liveness(of: mandate, for: .agree).lacks ?? []
      )
    }
    return Finding(
      ballot == nil ? .mayStandIn : .ballotStandsIn,
      status,
      party: governance.id(of: body),
      positions: ballot.map { PositionSet($0.position) },
      date: ballot?.date,
      because: because
    )
  }
}
