import MandateKit

/// The positions that bodies can take on a proposal, every combination of electors tried.
///
/// Section 3, with the electors of a body taken as independent of one another.
final class ReferencePositions {
  let docket: ReferenceMatter
  /// Who may stand in for a rule, or nothing where no ballot does.
  let warrants: ReferenceWarrants?
  private var attainableByBody: [PositionSet?]
  private var verdictsByBody: [PositionSet?]

  init(_ docket: ReferenceMatter, warrants: ReferenceWarrants?) {
    self.docket = docket
    self.warrants = warrants
    attainableByBody = docket.bodies.map { _ in nil }
    verdictsByBody = attainableByBody
  }

  /// The positions that a body can still take.
  func attainable(_ body: Int) -> PositionSet {
    if let known = attainableByBody[body] { return known }
    let positions = freshAttainable(body)
    attainableByBody[body] = positions
    return positions
  }

  private func freshAttainable(_ body: Int) -> PositionSet {
    if !docket.canHoldPosition(body) { return .none }
    let ballot = docket.ballots[body].map { PositionSet(Position($0.choice)) }
    if docket.bodies[body].rule == nil {
      return ballot ?? (docket.votingIsOpen ? .any : .none)
    }
    var positions = verdicts(body)
    guard let warrants, positions.contains(Position.none) else { return positions }
    if let ballot {
      switch warrants.ofBallot[body] {
      case .met:
        positions.remove(.none)
        positions.formUnion(ballot)
      case .open: positions.formUnion(ballot)
      case .unmet: break
      }
    } else if warrants.ofAnyone[body] != .unmet, docket.votingIsOpen {
      positions = .any
    }
    return positions
  }

  /// The verdicts that the rule of a body can come to.
  func verdicts(_ body: Int) -> PositionSet {
    if let known = verdictsByBody[body] { return known }
    guard let rule = docket.bodies[body].rule else { return .none }
    let verdicts = verdicts(rule, of: docket.electorate(body))
    verdictsByBody[body] = verdicts
    return verdicts
  }

  /// The verdicts that a rule can come to over some electors.
  func verdicts(_ rule: DecisionRule, of electors: [Int]) -> PositionSet {
    var found: PositionSet = []
    let choices = electors.map { attainable($0).positions }
    var electorate = electors.map { ReferenceElector(body: $0, patients: docket.day.patients[$0]) }
    func tryAll(from place: Int) {
      // A verdict is never an abstention, so three of them are all.
      if found == [.for, .against, .none] { return }
      if place == electorate.count {
        found.formUnion(
          PositionSet(ReferenceVerdict(docket.world, electorate).verdict(rule))
        )
        return
      }
      for position in choices[place] {
        electorate[place].position = position
        tryAll(from: place + 1)
      }
    }
    tryAll(from: 0)
    return found
  }

  /// Whether an approval is met, unmet or open.
  static func status(_ positions: PositionSet) -> Status {
    if positions == .for { return .met }
    return positions.contains(Position.for) ? .open : .unmet
  }
}
