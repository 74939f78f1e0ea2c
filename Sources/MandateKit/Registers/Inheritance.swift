/// Who stands for the practices of the bodies that end on a day.
struct Inheritance {
  private let governance: Governance
  private var before: StructureSnapshot
  private var after: StructureSnapshot
  private var steps = Limits.inheritanceSteps

  /// Finds the structures of a day and of the day before.
  init(_ governance: Governance, on date: CivilDate) {
    self.governance = governance
    before = governance.snapshot(on: date.adding(days: -1))
    after = governance.snapshot(on: date)
  }

  /// Returns a body that has ended on the day, with the practices that its successors have of its own.
  mutating func ofBody(_ body: Body) -> Docket.Lapses.EndedBody {
    Docket.Lapses.EndedBody(
      body: body.id,
      successors: body.successors,
      practices: practices(of: body)
    )
  }

  private mutating func practices(of body: Body) -> Docket.Lapses.EndedBody.Practices? {
    guard hasSteps(), let index = governance.parties[body.id] else { return nil }
    let practices = before.constituency(of: index)
    let remaining = Set(practices.filter { after.exists[$0] })
    var left = remaining
    var inherited: [PracticeCount] = []
    for successor in body.successors {
      guard hasSteps(), let named = governance.parties[successor] else { return nil }
      // A successor that has ended by then has one in its place.
      let index = governance.standIn(for: named, on: &after)
      let common = after.constituency(of: index).filter { remaining.contains($0) }
      left.subtract(common)
      inherited.append(Self.count(common, in: after))
    }
    return Docket.Lapses.EndedBody.Practices(
      all: Self.count(practices, in: before),
      inherited: inherited,
      left: Self.count(practices.filter { left.contains($0) }, in: after)
    )
  }

  /// Takes the steps to find the practices of one body, of which each party can take one, and returns whether
  /// there were any left.
  private mutating func hasSteps() -> Bool {
    guard steps > 0 else { return false }
    steps -= governance.bodies.count
    return true
  }

  private static func count(
    _ practices: [PartyIndex],
    in snapshot: StructureSnapshot
  ) -> PracticeCount {
    PracticeCount(
      practices: practices.count,
      patients: practices.reduce(0) { $0 + snapshot.listSizes[$1] }
    )
  }
}
