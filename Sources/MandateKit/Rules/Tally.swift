/// The sums of electors' amounts by position, measure by measure.
struct Tally: Hashable, Sendable {
  private var first = Counts<Int64>()
  /// The counts in further measures, as far as somebody has an amount there.
  private var others: [Counts<Int128>] = []

  /// Creates the tally of nobody but some electors who are recused.
  init(recused: [Elector] = []) {
    for elector in recused { add(elector, as: nil) }
  }

  /// Creates a tally from the numbers of electors and the counts in further measures.
  init(members: Counts<Int64>, others: [Counts<Int128>]) {
    first = members
    self.others = others
  }

  /// The numbers of electors.
  var members: Counts<Int64> { first }

  /// The counts in a measure, by index.
  subscript(measure: Int) -> Counts<Int128> {
    if measure == 0 { return Counts(first) }
    return measure <= others.count ? others[measure - 1] : Counts()
  }

  /// Adds an elector in a position, or with `nil` one that is recused.
  mutating func add(_ elector: Elector, as position: Position?) {
    add(elector, times: 1, as: position)
  }

  /// Moves an elector from one position to another.
  mutating func move(_ elector: Elector, from: Position, to: Position) {
    add(elector, times: -1, as: from)
    add(elector, times: 1, as: to)
  }

  private mutating func add(_ elector: Elector, times factor: Int64, as position: Position?) {
    first.add(elector[0] * factor, as: position)
    // Most rules have one measure.
    if elector.extent == 2, elector[1] == 0 { return }
    for measure in 1..<elector.extent {
      let amount = elector[measure]
      if amount == 0 { continue }
      while others.count < measure { others.append(Counts()) }
      others[measure - 1].add(Int128(amount) * Int128(factor), as: position)
    }
  }
}

/// The sums of one measure for those for, against, abstaining, in no position, and recused.
struct Counts<Number: FixedWidthInteger & Sendable>: Hashable, Sendable {
  var `for`: Number = 0
  var against: Number = 0
  var abstain: Number = 0
  var none: Number = 0
  var recused: Number = 0

  var cast: Number { `for` + against }
  var present: Number { cast + abstain }
  /// The sum of those who are not recused.
  var all: Number { present + none }
  /// The sum of all, those recused included.
  var whole: Number { all + recused }

  /// Returns the total that a share is taken of.
  func total(_ denominator: Condition.Denominator) -> Number {
    switch denominator {
    case .cast: cast
    case .present: present
    case .all: all
    case .whole: whole
    }
  }

  /// Adds an amount in a position, or with `nil` one of somebody recused.
  @inline(__always)
  mutating func add(_ number: Number, as position: Position?) {
    // At most a million electors of at most 10^15 each, in 128 bits: no overflow.
    switch position {
    case .for?: `for` &+= number
    case .against?: against &+= number
    case .abstain?: abstain &+= number
    case .some(.none): none &+= number
    case nil: recused &+= number
    }
  }
}

extension Counts where Number == Int128 {
  /// Creates the same counts in 128 bits.
  init(_ counts: Counts<Int64>) {
    self.init(
      for: Int128(counts.for),
      against: Int128(counts.against),
      abstain: Int128(counts.abstain),
      none: Int128(counts.none),
      recused: Int128(counts.recused)
    )
  }
}
