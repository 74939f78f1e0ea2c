/// What is known of a rule after some of its electors, but for the sum of its first test.
struct OpenState: Hashable, Sendable {
  /// The sums of the tests after the first; 0 for those that do not matter any more.
  var others: [Int64]
  /// Whether the quorum is there.
  var quorum = Truth.open
  /// Whether the condition is met.
  var passes = Truth.open
  /// Whether some elector is against, where that can matter.
  var isOpposed = false
  /// Whether some elector abstains, where that can matter.
  var isAbstained = false
  /// The tests that are decided, those of them that hold, those whose sum is enough, and those that somebody for is
  /// counted by, as bits, of which there is one for each of ``Limits/mostTests``.
  private var decided: UInt16 = 0
  private var holding: UInt16 = 0
  private var enough: UInt16 = 0
  private var supported: UInt16 = 0
  /// Whether the sum of the first test matters.
  private(set) var hasSum = false

  /// Creates the state of nobody.
  init(tests: Int) {
    others = Array(repeating: 0, count: max(0, tests - 1))
  }

  /// Whether a test is decided.
  subscript(test: Int) -> Truth {
    get {
      let bit: UInt16 = 1 << UInt16(test)
      return decided & bit == 0 ? .open : holding & bit == 0 ? .fails : .holds
    }
    set {
      let bit: UInt16 = 1 << UInt16(test)
      if newValue != .open { decided |= bit }
      if newValue == .holds { holding |= bit }
    }
  }

  /// Whether the sum of a test is enough, however the rest is.
  func isEnough(_ test: Int) -> Bool { enough & 1 << UInt16(test) != 0 }
  /// Notes that the sum of a test is enough.
  mutating func setEnough(_ test: Int) { enough |= 1 << UInt16(test) }
  /// Whether somebody counted by a test is for.
  func isSupported(_ test: Int) -> Bool { supported & 1 << UInt16(test) != 0 }
  /// Notes that somebody counted by a test is for.
  mutating func support(_ test: Int) { supported |= 1 << UInt16(test) }

  /// Keeps what is known of some tests only.
  ///
  /// - Parameters:
  ///   - kept: The tests of which it has to be known whether they hold.
  ///   - needed: Those that are open and matter.
  mutating func keep(_ kept: UInt16, needed: UInt16) {
    decided &= kept
    holding &= kept
    enough &= needed
    supported &= needed
    let sums = needed & ~enough
    hasSum = sums & 1 != 0
    for index in others.indices where sums & 2 << UInt16(index) == 0 { others[index] = 0 }
  }
}
