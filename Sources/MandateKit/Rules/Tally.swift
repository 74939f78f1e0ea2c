/// The sums of electors' positions, by members and by patients.
struct Tally: Hashable, Sendable {
  var members = Counts<Int>()
  /// The patients of the electors.
  ///
  /// Two electors can stand for the same practices, so a sum can pass 64 bits.
  var patients = Counts<Int128>()
  /// The bodies that the rule names that are for, one bit each.
  var namedFor: UInt8 = 0
  /// The bodies that the rule names that are against, one bit each.
  var namedAgainst: UInt8 = 0

  /// Returns members or patients, as numbers that compare with either.
  func counts(by weight: Condition.Weight) -> Counts<Int128> {
    switch weight {
    case .members:
      Counts(
        for: Int128(members.for),
        against: Int128(members.against),
        abstain: Int128(members.abstain),
        all: Int128(members.all)
      )
    case .patients, .votes: patients
    }
  }

  /// Adds an elector in a position.
  mutating func add(_ elector: Elector, as position: Position) {
    add(members: 1, patients: Int128(elector.patients), as: position)
    switch position {
    case .for: namedFor |= elector.bit
    case .against: namedAgainst |= elector.bit
    case .abstain, .none: break
    }
  }

  /// Moves an elector from one position to another.
  mutating func move(_ elector: Elector, from: Position, to: Position) {
    add(members: -1, patients: -Int128(elector.patients), as: from)
    namedFor &= ~elector.bit
    namedAgainst &= ~elector.bit
    add(elector, as: to)
  }

  /// Adds a number of electors in a position, none of them named by the rule.
  mutating func add(members number: Int, patients: Int128, as position: Position) {
    members.add(number, as: position)
    self.patients.add(patients, as: position)
  }

  /// The numbers of those for, against, abstaining and of all.
  struct Counts<Number: FixedWidthInteger & Sendable>: Hashable, Sendable {
    var `for`: Number = 0
    var against: Number = 0
    var abstain: Number = 0
    var all: Number = 0

    var cast: Number { `for` + against }
    var present: Number { `for` + against + abstain }

    /// Returns the total that a share is taken of.
    func total(_ denominator: Condition.Denominator) -> Number {
      switch denominator {
      case .cast: cast
      case .present: present
      case .all, .whole: all
      }
    }

    mutating func add(_ number: Number, as position: Position) {
      // At most a million electors of at most 10^15 patients each: no overflow.
      all &+= number
      switch position {
      case .for: `for` &+= number
      case .against: against &+= number
      case .abstain: abstain &+= number
      case .none: break
      }
    }
  }
}
