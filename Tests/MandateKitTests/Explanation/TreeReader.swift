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
        consultation.code == .consultation && consultation.because.allSatisfy(holds)
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
    }
  }

  /// Whether a limb holds by the days and numbers in it.
  private func holds(_ limb: Finding) -> Bool {
    switch limb.fact {
    case .formative(closed: let day?, by: let last): day <= last
    case .time(let days?, atLeast: let least, inWorkingDays: _): days >= least
    case .considered(on: let day?, by: let last): day <= last && limb.status == .met
    case .information: limb.status == .met
    default: false
    }
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
    case .ballot(_, let choice, on: _, patients: _): return PositionSet(Position(choice))
    case .yetToVote: return .any
    case .didNotVote, .doesNotExist, .outsideCompetence: return .none
    case .verdict, .practicesVerdict: break
    default: return []
    }
    let party = finding.fact.party
    if let party, finding.because.isEmpty { return known[party] ?? [] }
    var verdicts = self.verdicts(finding, &known)
    for child in finding.because {
      guard case .ballotStandsIn(_, let choice, on: _) = child.fact,
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

  /// An elector as the tree shows it.
  private struct Elector {
    var party: PartyID?
    var positions: PositionSet
    var patients: Int64
  }

  /// The verdicts under the rule that a finding shows, by trying every way electors can come out.
  private func verdicts(_ finding: Finding, _ known: inout [PartyID: PositionSet]) -> PositionSet {
    if finding.because.contains(where: { $0.code == .noElectors }) { return .none }
    var electors: [Elector] = []
    var conditions: [Finding] = []
    var quorum: Finding?
    for child in finding.because {
      switch child.code {
      case .quorum: quorum = child
      case .share, .count, .noneAgainst, .consent, .noOpposition, .allOf, .anyOf:
        conditions.append(child)
      case .recused, .ballotStandsIn, .mayStandIn: break
      default:
        electors.append(
          Elector(
            party: child.fact.party,
            positions: positions(child, &known),
            patients: patients(child.fact)
          )
        )
      }
    }
    guard let condition = conditions.first else { return [] }
    var verdicts: PositionSet = []
    var chosen: [Position] = []
    func choose(_ place: Int) {
      if place == electors.count {
        verdicts.insert(PositionSet(verdict(electors, chosen, quorum, condition)))
        return
      }
      for position in electors[place].positions.positions {
        chosen.append(position)
        choose(place + 1)
        chosen.removeLast()
      }
    }
    choose(0)
    return verdicts
  }

  /// The patients of an elector, where the rule counts them.
  private func patients(_ fact: Finding.Fact) -> Int64 {
    switch fact {
    case .ballot(_, _, on: _, patients: let patients), .yetToVote(_, patients: let patients),
      .didNotVote(_, patients: let patients), .doesNotExist(_, patients: let patients),
      .outsideCompetence(_, patients: let patients), .verdict(_, _, patients: let patients):
      patients ?? 0
    default: 0
    }
  }

  private func verdict(
    _ electors: [Elector],
    _ chosen: [Position],
    _ quorum: Finding?,
    _ condition: Finding
  ) -> Position {
    let present = chosen.filter { $0 != .none }.count
    if case .quorum(let needed, present: _, of: let all)? = quorum?.fact,
      !needed.isMet(present: present, of: all)
    {
      return .none
    }
    if holds(condition, electors, chosen) { return .for }
    return chosen.contains(.against) ? .against : .none
  }

  private func holds(_ condition: Finding, _ electors: [Elector], _ chosen: [Position]) -> Bool {
    func sum(_ weight: Condition.Weight, _ positions: Set<Position>) -> Int64 {
      zip(electors, chosen).reduce(0) { total, next in
        positions.contains(next.1) ? total + (weight == .members ? 1 : next.0.patients) : total
      }
    }
    func position(_ party: PartyID?) -> Position? {
      zip(electors, chosen).first { $0.0.party == party }?.1
    }
    switch condition.fact {
    case .share(let threshold, of: let denominator, by: let weight, for: _, total: _):
      let counted: Set<Position> =
        switch denominator {
        case .cast: [.for, .against]
        case .present: [.for, .against, .abstain]
        case .all: [.for, .against, .abstain, .none]
        }
      let (part, total) = (sum(weight, [.for]), sum(weight, counted))
      switch threshold {
      case .atLeast(let share):
        return total > 0 && part * Int64(share.denominator) >= total * Int64(share.numerator)
      case .moreThan(let share):
        return total > 0 && part * Int64(share.denominator) > total * Int64(share.numerator)
      }
    case .count(atLeast: let least, by: let weight, for: _): return sum(weight, [.for]) >= least
    case .noneAgainst: return !chosen.contains(.against)
    case .consent(let body): return position(body) == .for
    case .noOpposition(let body): return position(body) != .against
    case .allOf: return condition.because.allSatisfy { holds($0, electors, chosen) }
    case .anyOf: return condition.because.contains { holds($0, electors, chosen) }
    default: return false
    }
  }
}
