/// The states of a rule after some of its electors, in rows.
struct StateLayer: Sendable {
  /// The states, but for the sum of the first test; each once.
  private(set) var states: [OpenState]
  private var rows: [StateRow]

  /// Some of the places of a row, with what an elector in one position makes of them.
  private struct Piece {
    var position: Position
    var places: Range<Int>
    var shift: Int64
    var target: Int
  }

  /// Creates the layer of nobody.
  init(start: OpenState) {
    states = [start]
    rows = [StateRow(sums: start.hasSum ? [0] : nil)]
  }

  /// The number of states that the layer counts for.
  var cost: Int {
    entries + rows.reduce(0) { $0 + ($1.sums == nil ? $1.count / Limits.sumsOfState : 0) }
  }

  /// The number of states that are held for the layer: those of rows, and sums that stand alone.
  var entries: Int { rows.reduce(0) { $0 + Limits.statesOfOpenRow + ($1.sums?.count ?? 0) } }

  /// Returns what an elector makes of the layer, or `nil` where there are too many states.
  func step(
    _ rule: OpenRule,
    _ place: Int,
    _ positions: PositionSet,
    entries: Int
  ) -> (step: RuleStep, next: StateLayer)? {
    var next = StateLayer()
    var targets: [StateRow.Parts] = []
    var known: [OpenState: Int] = [:]
    let open = rule.openSums(at: place + 1)
    let amounts = rule.tests.first?.amounts[rule.order[place]]
    let mostRows = entries / Limits.statesOfOpenRow
    var pieces: [[Piece]] = []
    for (state, row) in zip(states, rows) {
      guard targets.count <= mostRows else { return nil }
      pieces.append([])
      for position in positions.positions {
        let shift = state.hasSum ? amounts?[position] ?? 0 : 0
        var ends = [(row.count, Truth.open)]
        if state.hasSum {
          let (low, high) = (open.lowerBound - shift, open.upperBound - shift)
          ends = [(row.place(of: low), .fails), (row.place(of: high), .open), (row.count, .holds)]
        }
        var start = 0
        for (end, truth) in ends where start < end {
          let reached = rule.state(after: state, place, in: position, first: truth)
          let target = known[reached] ?? targets.count
          if target == targets.count {
            known[reached] = target
            next.states.append(reached)
            targets.append(StateRow.Parts())
          }
          if reached.hasSum { targets[target].add(row, start..<end, shift) }
          pieces[pieces.count - 1].append(
            Piece(position: position, places: start..<end, shift: shift, target: target)
          )
          start = end
        }
      }
    }
    guard targets.reduce(0, { $0 + $1.sumsAlone }) <= Limits.sumsAtOnce else {
      return nil
    }
    for (state, target) in zip(next.states, targets) {
      var row = state.hasSum ? target.row : StateRow()
      row.start = next.count
      let (end, isOver) = row.start.addingReportingOverflow(row.count)
      guard !isOver, end <= Limits.sumsAtOnce else { return nil }
      next.rows.append(row)
      next.count = end
    }
    var step = RuleStep(place: rule.order[place], count: count, nextCount: next.count)
    for (row, pieces) in zip(rows, pieces) { next.add(pieces, of: row, to: &step) }
    return (step, next)
  }

  /// The number of places of all rows.
  private(set) var count = 1

  private init() {
    (states, rows, count) = ([], [], 0)
  }

  /// Adds what moves the places of a row of the layer before to this one.
  private func add(_ pieces: [Piece], of row: StateRow, to step: inout RuleStep) {
    // Long rows are gone through in parts, so that what all positions make of a part is at hand.
    for part in stride(from: 0, to: row.count, by: Limits.sumsInTurn) {
      let part = part..<min(part + Limits.sumsInTurn, row.count)
      for piece in pieces {
        let places = piece.places.clamped(to: part)
        if places.isEmpty { continue }
        let target = rows[piece.target]
        let start = row.start + places.lowerBound
        if !states[piece.target].hasSum {
          step.add(piece.position, .together(at: target.start), start, places.count)
        } else if row.sums == nil, target.sums == nil {
          let first = row.least + Int64(places.lowerBound) + piece.shift
          let place = target.start + target.place(of: first)
          step.add(piece.position, .inTurn(from: place), start, places.count)
        } else {
          let sums = row.sums(at: places, plus: piece.shift)
          step.add(piece.position, target.places(of: sums), start)
        }
      }
    }
  }
}
