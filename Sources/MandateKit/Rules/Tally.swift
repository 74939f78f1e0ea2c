/// How electors' positions add up, by members and by patients.
struct Tally: Hashable, Sendable {
  var members = Counts<Int>()
  /// Patients of electors.
  ///
  /// Two electors can stand for the same practices, so a sum can pass 64 bits.
  var patients = Counts<Int128>()
  /// Which of the bodies that the rule names are for, one bit each.
  var namedFor: UInt8 = 0
  /// Which of the bodies that the rule names are against, one bit each.
  var namedAgainst: UInt8 = 0

  /// Members or patients, as numbers that compare with either.
  func counts(by weight: Condition.Weight) -> Counts<Int128> {
    switch weight {
    case .members:
      Counts(
        for: Int128(members.for),
        against: Int128(members.against),
        abstain: Int128(members.abstain),
        all: Int128(members.all)
      )
    case .patients: patients
    }
  }

  /// Adds an elector in a position.
  mutating func add(_ elector: Elector, as position: Position) {
    members.add(1, as: position)
    patients.add(Int128(elector.patients), as: position)
    switch position {
    case .for: namedFor |= elector.bit
    case .against: namedAgainst |= elector.bit
    case .abstain, .none: break
    }
  }

  /// Adds electors, counted, in a position; of those that the rule names nothing is said.
  mutating func add(members number: Int, patients: Int128, as position: Position) {
    members.add(number, as: position)
    self.patients.add(patients, as: position)
  }

  /// Adds all electors of another tally.
  mutating func add(_ other: Tally) {
    members.add(other.members)
    patients.add(other.patients)
    namedFor |= other.namedFor
    namedAgainst |= other.namedAgainst
  }

  /// Numbers of those for, against, abstaining and of all.
  struct Counts<Number: FixedWidthInteger & Sendable>: Hashable, Sendable {
    var `for`: Number = 0
    var against: Number = 0
    var abstain: Number = 0
    var all: Number = 0

    var cast: Number { `for` + against }
    var present: Number { `for` + against + abstain }

    func total(_ denominator: Condition.Denominator) -> Number {
      switch denominator {
      case .cast: cast
      case .present: present
      case .all: all
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

    mutating func add(_ other: Counts) {
      `for` += other.for
      against += other.against
      abstain += other.abstain
      all += other.all
    }
  }
}

/// A body in an electorate, as a rule sees it.
struct Elector: Hashable, Sendable {
  /// The body, as a dense integer.
  let body: Int
  /// The patients of its constituency, or 0 where the rule counts none.
  let patients: Int64
  /// The bit by which the rule names it, or 0.
  let bit: UInt8
}

extension [Elector] {
  /// Returns some electors, by place, with the most patients first, and of equal ones the first.
  func weightiestFirst(_ places: [Int]) -> [Int] {
    places.sorted { (self[$1].patients, $0) < (self[$0].patients, $1) }
  }
}
