/// The positions that bodies can take where nobody has voted and everybody still can.
///
/// Competence and warrants are left aside. Electors are taken as independent of one another.
struct UnvotedPositions {
  private let governance: Governance
  private(set) var snapshot: StructureSnapshot
  private var known: [PartyIndex: PositionSet] = [:]

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
  }

  mutating func positions(of body: PartyIndex) -> PositionSet {
    if let known = known[body] { return known }
    let positions = find(body)
    known[body] = positions
    return positions
  }

  /// The electors of a body as its rule sees them.
  mutating func electors(of body: PartyIndex, under rule: CompiledRule) -> [Elector] {
    snapshot.studied(body, under: rule)
  }

  private mutating func find(_ body: PartyIndex) -> PositionSet {
    guard snapshot.exists[body] else { return .none }
    guard let rule = governance.rules[body] else { return .any }
    let electors = electors(of: body, under: rule)
    let positions = electors.map { self.positions(of: PartyIndex($0.body)) }
    return AttainableVerdicts.attainable(under: rule, electors: electors, positions: positions)
  }
}
