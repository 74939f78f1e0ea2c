/// The positions of bodies in an answer, given by name, or by node and named when they are read.
struct PositionList: Hashable, Sendable {
  private let given: [Resolution.BodyPositions]
  private let found: Found?

  /// Nodes, with the positions that each can take.
  private struct Found: Sendable {
    let scope: Shared<ProposalScope>
    let nodes: [Node]
    let positions: Column<VotingStructure, AttainablePositions>
    let isHeard: Column<VotingStructure, Bool>
  }

  /// Takes positions that are given by name.
  init(_ given: [Resolution.BodyPositions]) {
    self.given = given
    found = nil
  }

  /// Takes the positions of some nodes.
  init(
    of nodes: [Node],
    in scope: Shared<ProposalScope>,
    positions: Column<VotingStructure, AttainablePositions>,
    isHeard: Column<VotingStructure, Bool>
  ) {
    given = []
    found = Found(scope: scope, nodes: nodes, positions: positions, isHeard: isHeard)
  }

  /// The positions by name.
  var named: [Resolution.BodyPositions] {
    guard let found else { return given }
    let (structure, affected) = (found.scope.value.structure, found.scope.value.affected)
    let positions = found.nodes.map { node in
      Resolution.BodyPositions(
        body: structure.id(of: node),
        positions: found.positions[node].attainable,
        kind: structure.kind(of: node),
        behind: affected.represented[node],
        isHeard: found.isHeard[node] && affected.represented[node].practices > 0
      )
    }
    // By node all bodies come before all people.
    guard let last = found.nodes.last, structure.isPerson(last) else { return positions }
    return positions.sorted { $0.body < $1.body }
  }

  static func == (left: PositionList, right: PositionList) -> Bool {
    left.named == right.named
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(named)
  }
}
