/// The states of a rule after some of its electors, in rows.
struct StateLayer: Sendable {
  /// The states, but for the sum of the first test; each once.
  private(set) var states: [OpenState]
  /// The row of each of these states.
  private(set) var rows: [StateRow]
  /// The number of places of all rows.
  private(set) var count: Int

  /// Creates the layer of nobody.
  init(start: OpenState) {
    states = [start]
    rows = [StateRow(sums: start.hasSum ? [0] : nil)]
    count = 1
  }

  /// Makes the rows of the states after an elector.
  private init(_ reach: StateReach) {
    (states, rows, count) = (reach.states, [], 0)
    for (state, parts) in zip(reach.states, reach.rows) {
      var row = state.hasSum ? parts.row : StateRow()
      row.start = count
      rows.append(row)
      count += row.count
    }
  }

  /// Returns what an elector makes of the layer.
  ///
  /// - Parameters:
  ///   - reach: The states after it.
  ///   - elector: Its place among those of the rule.
  /// - Returns: The step, and the layer after it.
  func step(to reach: StateReach, of elector: Int) -> (step: RuleStep, next: StateLayer) {
    let next = StateLayer(reach)
    var step = RuleStep(place: elector, count: count, nextCount: next.count)
    for (row, pieces) in zip(rows, reach.pieces) { next.add(pieces, of: row, to: &step) }
    return (step, next)
  }

  /// Adds what moves the places of a row of the layer before to this one.
  private func add(_ pieces: [StateReach.Piece], of row: StateRow, to step: inout RuleStep) {
    // Long rows are gone through in parts, so that what all positions make of a part is at hand.
    for part in stride(from: 0, to: row.count, by: Limits.sumsInTurn) {
      let part = part..<min(part + Limits.sumsInTurn, row.count)
      for piece in pieces {
        let places = piece.places.clamped(to: part)
        if places.isEmpty { continue }
        let target = rows[piece.target]
        let range = (row.start + places.lowerBound)..<(row.start + places.upperBound)
        if !states[piece.target].hasSum {
          step.add(piece.position, range, .together, from: target.start)
        } else if row.sums == nil, target.sums == nil {
          let first = row.least + Int64(places.lowerBound) + piece.shift
          step.add(piece.position, range, .inTurn, from: target.start + target.place(of: first))
        } else {
          let sums = row.sums(at: places, plus: piece.shift)
          step.add(piece.position, range, to: target.places(of: sums))
        }
      }
    }
  }
}
