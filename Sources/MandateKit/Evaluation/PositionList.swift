/// The positions of bodies in an answer, given by name, or by seat and named when they are read.
///
/// By seat, it keeps who sits where, as the case of the answer has it.
struct PositionList: Hashable, Sendable {
  private let given: [Resolution.BodyPositions]
  private let seated: Seated?

  /// Bodies by seat, with where each can stand.
  private struct Seated: Sendable {
    let seating: Shared<Seating>
    let seats: [Int32]
    let standings: [AttainablePositions]
    let isHeard: [Bool]
  }

  /// Takes positions that are given by name.
  init(_ given: [Resolution.BodyPositions]) {
    self.given = given
    seated = nil
  }

  /// Takes the positions of the bodies in some seats.
  init(
    _ seating: Shared<Seating>,
    _ seats: [Int32],
    _ positions: PositionJudge,
    isHeard: [Bool]
  ) {
    given = []
    seated = Seated(
      seating: seating,
      seats: seats,
      standings: positions.standings,
      isHeard: isHeard
    )
  }

  /// The positions by name.
  var named: [Resolution.BodyPositions] {
    guard let seated else { return given }
    let (structure, affected) = (seated.seating.value.structure, seated.seating.value.affected)
    return seated.seats.map { number in
      let seat = Int(number)
      return Resolution.BodyPositions(
        body: structure.id(seat),
        positions: seated.standings[seat].attainable,
        kind: structure.kind(seat),
        behind: affected.behind[seat],
        isHeard: seated.isHeard[seat] && affected.behind[seat].practices > 0
      )
    }
  }

  static func == (left: PositionList, right: PositionList) -> Bool {
    left.named == right.named
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(named)
  }
}
