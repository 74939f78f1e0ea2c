import MandateKit

/// The rule that a finding shows, read from the tree alone by trying every way electors can come out.
struct RuleReading {
  /// An elector as the tree shows it.
  private struct Elector {
    var party: PartyID?
    var positions: PositionSet
    var weights: [Condition.Weight: Int64]
    var classes: [MembershipClass]
    var isRecused: Bool
  }

  private var electors: [Elector] = []
  private var conditions: [Finding] = []
  private var quorum: Finding?
  private var isOfNobody = false
  /// Those with the casting vote, in order, with the positions that they can take.
  private var holders: [(party: PartyID?, positions: PositionSet)] = []
  /// The casting votes that an act on record leaves, or that one may still bring; empty where those who
  /// are there decide.
  private var acts: [Bool] = []

  init(_ finding: Finding, positions: (Finding) -> PositionSet) {
    for child in finding.because {
      switch child.code {
      case .noElectors: isOfNobody = true
      case .quorum, .presence, .quorumAllOf, .quorumAnyOf: quorum = child
      case .share, .count, .noneAgainst, .consent, .noOpposition, .allOf, .anyOf:
        conditions.append(child)
        readCastingVote(child, positions)
      case .ballotStandsIn, .mayStandIn, .notExamined, .countsAs: break
      default: electors.append(RuleReading.elector(child, positions(child)))
      }
    }
  }

  private mutating func readCastingVote(
    _ finding: Finding,
    _ positions: (Finding) -> PositionSet
  ) {
    switch finding.fact {
    case .castingAct(_, let choice, on: _): acts = [choice == .for]
    case .castingVoteMayCome: acts = [true, false]
    case .castingVote, .castingVoteOpen, .noCastingVote:
      holders = finding.because.map { (party: $0.fact.party, positions: positions($0)) }
    default: for child in finding.because { readCastingVote(child, positions) }
    }
  }

  private static func elector(_ finding: Finding, _ positions: PositionSet) -> Elector {
    var elector = Elector(
      party: finding.fact.party,
      positions: positions,
      weights: [.members: 1],
      classes: [],
      isRecused: finding.code == .recused
    )
    switch finding.fact {
    case .ballot(_, _, on: _, patients: let patients, castBy: _),
      .yetToVote(_, patients: let patients),
      .didNotVote(_, patients: let patients), .doesNotExist(_, patients: let patients),
      .noRuleApplies(_, patients: let patients), .outsideCompetence(_, patients: let patients),
      .verdict(_, _, patients: let patients):
      elector.weights[.patients] = patients
    default: break
    }
    for child in finding.because {
      guard
        case .countsAs(_, patients: let patients, votes: let votes, classes: let classes) = child
          .fact
      else { continue }
      if let patients { elector.weights[.patients] = patients }
      elector.weights[.votes] = votes
      elector.classes = classes
    }
    return elector
  }

  /// The verdicts that the rule can come to.
  var verdicts: PositionSet {
    if isOfNobody { return .none }
    guard let condition = conditions.first else { return [] }
    var verdicts: PositionSet = []
    let outside = holders.filter { holder in
      !electors.contains { $0.party == holder.party && !$0.isRecused }
    }
    let voters = electors.map { $0.isRecused ? .none : $0.positions } + outside.map(\.positions)
    var chosen: [Position] = []
    func choose() {
      if verdicts == .any { return }
      guard chosen.count < voters.count else {
        for casting in acts.isEmpty ? [holdersAreFor(chosen, outside.map(\.party))] : acts {
          let poll = Poll(electors: electors, chosen: chosen, castingVoteIsFor: casting)
          verdicts.insert(PositionSet(poll.verdict(quorum, condition)))
        }
        return
      }
      for position in voters[chosen.count].positions {
        chosen.append(position)
        choose()
        chosen.removeLast()
      }
    }
    choose()
    return verdicts
  }

  /// Whether the first present of those with the casting vote is for.
  private func holdersAreFor(_ chosen: [Position], _ outside: [PartyID?]) -> Bool {
    for holder in holders {
      let elector = electors.firstIndex { $0.party == holder.party && !$0.isRecused }
      let other = outside.firstIndex(of: holder.party).map { $0 + electors.count }
      guard let place = elector ?? other, chosen[place] != .none else { continue }
      return chosen[place] == .for
    }
    return false
  }

  /// The electors, each in one position.
  private struct Poll {
    let electors: [Elector]
    let chosen: [Position]
    let castingVoteIsFor: Bool

    func verdict(_ quorum: Finding?, _ condition: Finding) -> Position {
      let positions = Set(zip(electors, chosen).filter { !$0.0.isRecused }.map(\.1))
      if let quorum, !isMet(quorum) { return .none }
      if holds(condition) { return .for }
      return positions.contains(.against)
        ? .against : positions.contains(.abstain) ? .abstain : .none
    }

    private func sum(
      _ weight: Condition.Weight,
      _ name: MembershipClass?,
      of positions: Set<Position>,
      withRecused: Bool = false
    ) -> Int64 {
      zip(electors, chosen).reduce(0) { sum, next in
        let (elector, position) = next
        let isOfClass = name.map { elector.classes.contains($0) } ?? true
        let counts = elector.isRecused ? withRecused : positions.contains(position)
        return isOfClass && counts ? sum + (elector.weights[weight] ?? 0) : sum
      }
    }

    private func position(_ party: PartyID?) -> Position? {
      zip(electors, chosen).first { $0.0.party == party && !$0.0.isRecused }?.1
    }

    private func isReached(_ threshold: Threshold, _ part: Int64, of total: Int64) -> Bool {
      switch threshold {
      case .atLeast(let share):
        part * Int64(share.denominator) >= total * Int64(share.numerator)
      case .moreThan(let share): part * Int64(share.denominator) > total * Int64(share.numerator)
      }
    }

    private func isMet(_ quorum: Finding) -> Bool {
      let present: Set<Position> = [.for, .against, .abstain]
      let everyone = Set(Position.allCases)
      switch quorum.fact {
      case .quorum(.share(let threshold, let total, let weight, let name), present: _, of: _):
        let all = sum(weight, name, of: everyone, withRecused: total == .whole)
        return isReached(threshold, sum(weight, name, of: present), of: all)
      case .quorum(.count(let least, let weight, let name), present: _, of: _):
        return sum(weight, name, of: present) >= Int64(least)
      case .presence(let party): return position(party).map { $0 != .none } ?? false
      case .quorumAllOf: return quorum.because.allSatisfy { isMet($0) }
      case .quorumAnyOf: return quorum.because.contains { isMet($0) }
      default: return false
      }
    }

    private func holds(_ condition: Finding) -> Bool {
      switch condition.fact {
      case .share(let threshold, of: let all, by: let weight, among: let name, for: _, total: _):
        let counted: Set<Position> =
          switch all {
          case .cast: [.for, .against]
          case .present: [.for, .against, .abstain]
          case .all, .whole: [.for, .against, .abstain, .none]
          }
        let part = sum(weight, name, of: [.for])
        let total = sum(weight, name, of: counted, withRecused: all == .whole)
        if total == 0 { return false }
        if all == .cast, castingVoteIsFor, 2 * part == total, case .moreThan(let share) = threshold,
          2 * share.numerator == share.denominator
        {
          return true
        }
        return isReached(threshold, part, of: total)
      case .count(atLeast: let least, by: let weight, among: let name, for: _):
        return sum(weight, name, of: [.for]) >= least
      case .noneAgainst(among: let name, against: _):
        return sum(.members, name, of: [.against]) == 0
      case .consent(let body): return position(body) == .for
      case .noOpposition(let body): return position(body) != .against
      case .allOf: return condition.because.allSatisfy { holds($0) }
      case .anyOf: return condition.because.contains { holds($0) }
      default: return false
      }
    }
  }
}
