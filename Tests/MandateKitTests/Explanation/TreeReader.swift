import MandateKit

/// Someone who is given the trees of an answer alone, and works out the outcome from them.
///
/// Nothing is taken from the statuses and positions of anything that rests on something else: these
/// are worked out from what is below them, down to ballots and dates.
struct TreeReader {
  let asOf: CivilDate
  let decisionDate: CivilDate
  let decided: CivilDate?

  private var isOpen: Bool { asOf < decisionDate && decided == nil }

  init(_ resolution: Resolution) {
    asOf = resolution.asOf
    decisionDate = resolution.decisionDate
    decided = resolution.decided
  }

  /// The outcome that follows from the requirements, where something grants a mandate at all.
  func outcome(_ requirements: [RequirementResult]) -> Outcome {
    let essential = requirements.filter { $0.force == .essential }.map(status)
    if essential.contains(.unmet) { return .notMandated }
    return essential.contains(.open) ? .undetermined : .mandated
  }

  /// The status that follows from the tree of a requirement.
  func status(_ requirement: RequirementResult) -> Status {
    switch requirement.detail {
    case .approval:
      guard let root = requirement.because.first else { return .met }
      var known: [PartyID: PositionSet] = [:]
      let positions = positions(root, &known)
      return positions == .for ? .met : positions.contains(PositionSet.for) ? .open : .unmet
    case .consultation(let path):
      if requirement.body == nil { return .met }
      let passes = requirement.because.contains { consultation in
        consultation.code == .consultation
          && consultation.because.allSatisfy { holds($0) || isEndedByAnswer($0, in: consultation) }
      }
      if passes { return .met }
      return isOpen && path.earliestDecision.map { $0 <= decisionDate } ?? false ? .open : .unmet
    case .notice(let deadline):
      if requirement.body == nil { return .met }
      if requirement.because.contains(where: { $0.code == .noticeGiven }) { return .met }
      let isDueBefore = requirement.because.allSatisfy { isDueBeforeDecision($0) }
      return asOf < deadline && !(isDueBefore && decided != nil) ? .open : .unmet
    case .representation(let uncovered), .authority(let uncovered):
      if uncovered.isEmpty { return .met }
      return isOpen || requirement.reason == .adReferendum ? .open : .unmet
    case .confirmation:
      if requirement.body == nil { return .met }
      return requirement.because.reduce(.met) { status, finding in
        finding.code == .confirmsNothing || finding.status == .unmet
          ? .unmet : finding.status == .open && status == .met ? .open : status
      }
    }
  }

  /// Whether a limb holds by the days and numbers in it.
  private func holds(_ limb: Finding) -> Bool {
    switch limb.fact {
    case .formative(closed: let day?, by: let last): day <= last
    case .informed, .answered: true
    case .time(let days?, atLeast: let least, inWorkingDays: _): days >= least
    case .considered(on: let day?, by: let last): day <= last && limb.status == .met
    case .information: limb.status == .met
    default: false
    }
  }

  /// Whether a limb is the time of a consultation that an answer from its start to its closing ended.
  private func isEndedByAnswer(_ limb: Finding, in consultation: Finding) -> Bool {
    guard limb.code == .time, case .consultation(_, opened: var start) = consultation.fact else {
      return false
    }
    var (closed, answered): (CivilDate?, CivilDate?)
    for finding in consultation.because {
      switch finding.fact {
      case .formative(closed: let day, by: _): closed = day
      case .informed(on: let day): start = day
      case .answered(on: let day): answered = day
      default: break
      }
    }
    guard let closed, let answered else { return false }
    return start <= answered && answered <= closed
  }

  /// Whether a notice had to precede the decision.
  private func isDueBeforeDecision(_ notice: Finding) -> Bool {
    switch notice.fact {
    case .noticeGiven(_, on: _, from: nil, by: _), .noticeOutOfTime(_, on: _, from: nil, by: _),
      .noNotice(_, from: nil, by: _):
      true
    default: false
    }
  }

  /// The positions that follow for the body of a finding.
  private func positions(_ finding: Finding, _ known: inout [PartyID: PositionSet]) -> PositionSet {
    switch finding.fact {
    case .ballot(_, let choice, on: _, patients: _, castBy: _): return PositionSet(Position(choice))
    case .yetToVote: return .any
    case .didNotVote, .doesNotExist, .noRuleApplies, .outsideCompetence, .recused: return .none
    case .verdict, .practicesVerdict: break
    default: return []
    }
    let party = finding.fact.party
    if let party, finding.because.allSatisfy({ $0.code == .countsAs }) { return known[party] ?? [] }
    let reading = RuleReading(finding) { positions($0, &known) }
    var verdicts = reading.verdicts
    for child in finding.because {
      guard case .ballotStandsIn(_, let choice, on: _, castBy: _) = child.fact,
        verdicts.contains(PositionSet.none)
      else { continue }
      if child.status == .met { verdicts.remove(.none) }
      verdicts.insert(PositionSet(Position(choice)))
    }
    if finding.because.contains(where: { $0.code == .mayStandIn }),
      verdicts.contains(PositionSet.none)
    {
      verdicts = .any
    }
    if let party { known[party] = verdicts }
    return verdicts
  }
}
