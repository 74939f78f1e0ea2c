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
      let isDueBefore = requirement.because.allSatisfy { $0.actual == nil }
      return asOf < deadline && !(isDueBefore && decided != nil) ? .open : .unmet
    case .representation(let uncovered), .authority(let uncovered):
      if uncovered.isEmpty { return .met }
      return isOpen || requirement.reason == .adReferendum ? .open : .unmet
    }
  }

  /// Whether a limb holds by the days and numbers in it.
  private func holds(_ limb: Finding) -> Bool {
    switch (limb.code, limb.required, limb.actual) {
    case (.formative, .date(let last)?, .date(let closed)?): closed <= last
    case (.time, .days(let least)?, .days(let days)?): days >= least
    case (.time, .workingDays(let least)?, .workingDays(let days)?): days >= least
    case (.considered, .date(let last)?, .date(let considered)?):
      considered <= last && limb.status == .met
    case (.information, _, _): limb.status == .met
    default: false
    }
  }

  /// The positions that follow for the body of a finding.
  private func positions(_ finding: Finding, _ known: inout [PartyID: PositionSet]) -> PositionSet {
    switch finding.code {
    case .ballot: return finding.positions ?? []
    case .yetToVote: return .any
    case .didNotVote, .doesNotExist, .outsideCompetence: return .none
    case .verdict, .practicesVerdict: break
    default: return []
    }
    if let party = finding.party, finding.because.isEmpty { return known[party] ?? [] }
    var verdicts = self.verdicts(finding, &known)
    if let standIn = finding.because.first(where: { $0.code == .ballotStandsIn }),
      verdicts.contains(PositionSet.none)
    {
      if standIn.status == .met { verdicts.remove(.none) }
      verdicts.formUnion(standIn.positions ?? [])
    }
    if finding.because.contains(where: { $0.code == .mayStandIn }),
      verdicts.contains(PositionSet.none)
    {
      verdicts = .any
    }
    if let party = finding.party { known[party] = verdicts }
    return verdicts
  }

  /// An elector as the tree shows it.
  private struct Elector {
    var party: PartyID?
    var positions: PositionSet
    var patients: Int
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
            party: child.party,
            positions: positions(child, &known),
            patients: Int(child.patients ?? 0)
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

  private func verdict(
    _ electors: [Elector],
    _ chosen: [Position],
    _ quorum: Finding?,
    _ condition: Finding
  ) -> Position {
    let present = chosen.filter { $0 != .none }.count
    if case .quorum(let needed, let all)? = quorum?.required,
      !needed.isMet(present: present, of: all)
    {
      return .none
    }
    if holds(condition, electors, chosen) { return .for }
    return chosen.contains(.against) ? .against : .none
  }

  private func holds(_ condition: Finding, _ electors: [Elector], _ chosen: [Position]) -> Bool {
    func sum(_ weight: Condition.Weight, _ positions: Set<Position>) -> Int {
      zip(electors, chosen).reduce(0) { total, next in
        positions.contains(next.1) ? total + (weight == .members ? 1 : next.0.patients) : total
      }
    }
    func position(_ party: PartyID?) -> Position? {
      zip(electors, chosen).first { $0.0.party == party }?.1
    }
    switch (condition.code, condition.required) {
    case (.share, .share(let threshold, let denominator, _, let weight)?):
      let counted: Set<Position> =
        switch denominator {
        case .cast: [.for, .against]
        case .present: [.for, .against, .abstain]
        case .all: [.for, .against, .abstain, .none]
        }
      let (part, total) = (sum(weight, [.for]), sum(weight, counted))
      switch threshold {
      case .atLeast(let share):
        return total > 0 && part * share.denominator >= total * share.numerator
      case .moreThan(let share):
        return total > 0 && part * share.denominator > total * share.numerator
      }
    case (.count, .members(let least)?): return sum(.members, [.for]) >= least
    case (.count, .patients(let least)?): return sum(.patients, [.for]) >= least
    case (.noneAgainst, _): return !chosen.contains(.against)
    case (.consent, _): return position(condition.party) == .for
    case (.noOpposition, _): return position(condition.party) != .against
    case (.allOf, _): return condition.because.allSatisfy { holds($0, electors, chosen) }
    case (.anyOf, _): return condition.because.contains { holds($0, electors, chosen) }
    default: return false
    }
  }
}
