/// What an elector makes of the states of a rule, before the rows of the states after it are made.
///
/// So what it takes to make them is known beforehand.
struct StateReach: Sendable {
  /// The states after the elector, but for the sum of the first test; each once.
  private(set) var states: [OpenState] = []
  /// The parts of the row of each of these states.
  private(set) var rows: [StateRow.Parts] = []
  /// Where the places of each row before the elector lead.
  private(set) var pieces: [[Piece]] = []
  /// The number of places of rows that lead to others one by one, as some sums stand alone.
  private var single = 0

  /// Some of the places of a row, with what the elector in one position makes of them.
  struct Piece: Sendable {
    let position: Position
    let places: Range<Int>
    /// What the elector adds to each sum.
    let shift: Int64
    /// The place of the state to which they lead.
    let target: Int
  }

  /// Finds the states after an elector; those past a number of them are left out, with one more than that at least.
  ///
  /// - Parameters:
  ///   - layer: The states before it.
  ///   - rule: The rule.
  ///   - place: The place of the elector in the order of the rule.
  ///   - positions: The positions in which it can be.
  ///   - mostRows: The number.
  init(
    from layer: StateLayer,
    _ rule: OpenRule,
    _ place: Int,
    _ positions: PositionSet,
    mostRows: Int
  ) {
    var known: [OpenState: Int] = [:]
    let open = rule.openSums(at: place + 1)
    let amounts = rule.tests.first?.amounts[rule.order[place]]
    for (state, row) in zip(layer.states, layer.rows) {
      if states.count > mostRows { return }
      var pieces: [Piece] = []
      for position in positions.positions {
        let shift = state.hasSum ? amounts?[position] ?? 0 : 0
        for (places, truth) in row.places(ofOpen: state.hasSum ? open : nil, shift: shift)
        where !places.isEmpty {
          let reached = rule.state(after: state, place, in: position, first: truth)
          let target = known[reached] ?? states.count
          if target == states.count {
            known[reached] = target
            states.append(reached)
            rows.append(StateRow.Parts())
          }
          if reached.hasSum { rows[target].add(row, places, shift) }
          pieces.append(Piece(position: position, places: places, shift: shift, target: target))
        }
      }
      self.pieces.append(pieces)
    }
    for (row, pieces) in zip(layer.rows, pieces) {
      for piece in pieces where states[piece.target].hasSum {
        if row.sums != nil || !rows[piece.target].isDense { single += piece.places.count }
      }
    }
  }

  /// The number of states that the elector counts for: ``Limits/statesOfOpenRow`` for each row, one for every
  /// ``Limits/waysOfState`` places that lead to others one by one, and one for every ``Limits/sumsOfState`` places of a row
  /// where each sum has a place.
  var cost: Int {
    let least = states.count * Limits.statesOfOpenRow + single / Limits.waysOfState
    return rows.reduce(least) { cost, row in
      row.isDense ? cost + row.count / Limits.sumsOfState : cost
    }
  }

  /// The number of entries that are held for the elector.
  var entries: Int {
    pieces.joined().reduce(states.count * Limits.entriesOfRow + single) { entries, piece in
      entries + 1 + piece.places.count / Limits.sumsInTurn
    }
  }

  /// The number of places of all rows after the elector, before sums of several parts are one.
  ///
  /// Positions are four at most and rows have ``Limits/sumsAtOnce`` places at most, so that it fits in 32 bits.
  var places: Int { rows.reduce(0) { $0 + $1.count } }
}
