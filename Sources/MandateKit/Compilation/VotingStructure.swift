/// The bodies whose positions bear on a proposal on its decision date, each in a seat.
///
/// Seats are small numbers in the order of identifiers, so that what is known of each body is one
/// list by seat, and whatever is listed by seat is sorted.
struct VotingStructure: Sendable {
  /// Kept once: an assembly is handed from judge to judge.
  private let lists: Shared<Lists>

  /// What is known of the bodies, list by list.
  struct Lists: Sendable {
    let bodies: [Int32]
    let isGeneralPractice: [Bool]
    let patients: [Int]
    let bars: [Incapacity]
    let ruled: [DecisionNode]
    let direct: [DecisionNode]
    let places: [Int32]
    let electors: [Int32]
    let tests: [CompiledTest]
    let named: [(seat: Int32, bit: UInt8)]
    let names: Shared<SymbolTable>
  }

  init(_ lists: Lists) {
    self.lists = Shared(lists)
  }

  /// The body in each seat, as dense integers, sorted.
  var bodies: [Int32] { _read { yield lists.value.bodies } }
  /// Whether the body in each seat is of a kind that speaks for general practice.
  var isGeneralPractice: [Bool] { _read { yield lists.value.isGeneralPractice } }
  /// The patients by whom the body in each seat counts as an elector; none at all where no rule
  /// counts them.
  var patients: [Int] { _read { yield lists.value.patients } }
  /// What keeps the body in each seat from taking any position.
  var bars: [Incapacity] { _read { yield lists.value.bars } }
  /// The bodies that decide by a rule, each behind those of its electors that do.
  var ruled: [DecisionNode] { _read { yield lists.value.ruled } }
  /// All practices affected deciding together, by one rule after the other.
  var direct: [DecisionNode] { _read { yield lists.value.direct } }
  /// The place of each seat among those, or -1.
  var places: [Int32] { _read { yield lists.value.places } }
  /// The seats of the electors, body after body.
  var electors: [Int32] { _read { yield lists.value.electors } }
  /// The tests of the rules, body after body, those of bodies with the same rule once.
  var tests: [CompiledTest] { _read { yield lists.value.tests } }
  /// The seats of the electors that rules name, with the bit of each, body after body.
  var named: [(seat: Int32, bit: UInt8)] { _read { yield lists.value.named } }
  /// What bodies are called.
  var names: Shared<SymbolTable> { _read { yield lists.value.names } }

  /// What keeps a body from taking any position.
  enum Incapacity: UInt8, Sendable {
    case nothing
    case doesNotExist
    case outsideCompetence
  }

  /// A body, or all practices together, deciding by a rule.
  struct DecisionNode: Sendable {
    /// The seat of the body, or -1 for all practices together.
    let seat: Int
    let quorum: Quorum?
    let countsPatients: Bool
    private let firstElector: Int32
    private let lastElector: Int32
    private let firstNamed: Int32
    private let lastNamed: Int32
    private let firstTest: Int32
    private let startTest: Int16

    init(
      seat: Int,
      _ rule: CompiledRule,
      electors: Range<Int>,
      named: Range<Int>,
      tests: Int
    ) {
      self.seat = seat
      quorum = rule.quorum
      countsPatients = rule.countsPatients
      // There are fewer memberships than numbers of 32 bits, and 16 tests to a rule.
      firstElector = Int32(truncatingIfNeeded: electors.lowerBound)
      lastElector = Int32(truncatingIfNeeded: electors.upperBound)
      firstNamed = Int32(truncatingIfNeeded: named.lowerBound)
      lastNamed = Int32(truncatingIfNeeded: named.upperBound)
      firstTest = Int32(truncatingIfNeeded: tests)
      startTest = rule.condition.start
    }

    /// Where its electors lie among all.
    var electors: Range<Int> { Int(firstElector)..<Int(lastElector) }
    /// Where its named electors lie among all.
    var named: Range<Int> { Int(firstNamed)..<Int(lastNamed) }
    /// Where its tests begin among all, and with which of them reading starts.
    var tests: Int { Int(firstTest) }
    var start: Int16 { startTest }
  }

  /// The body in a seat, as a dense integer.
  func body(_ seat: Int) -> Int { Int(bodies[seat]) }

  /// The identifier of the body in a seat.
  func id(_ seat: Int) -> Body.ID { names.value.parties[body(seat)] }

  /// The kind of the body in a seat.
  func kind(_ seat: Int) -> BodyKind { names.value.kinds[body(seat)] }

  /// The seat of a body, found by halving, or nothing where it has none.
  func seat(of body: Int) -> Int? {
    let seat = bodies.firstSorted { $0 >= body }
    return seat < bodies.count && self.body(seat) == body ? seat : nil
  }

  /// The body in a seat that decides by a rule, or nothing for any other.
  func ruled(_ seat: Int) -> DecisionNode? {
    places[seat] < 0 ? nil : ruled[Int(places[seat])]
  }

  /// The seats of the electors of the body in a seat; none where it does not decide by a rule.
  func electors(of seat: Int) -> ArraySlice<Int32> {
    ruled(seat).map { electors[$0.electors] } ?? []
  }
}
