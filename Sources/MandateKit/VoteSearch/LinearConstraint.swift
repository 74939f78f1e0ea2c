/// A sum over electors that must not fall below zero.
///
/// A test holds where one or two of these are satisfied, and fails likewise. Amounts are whole
/// numbers: at most a million electors, of at most 10^15 each, times at most a million fit in 128
/// bits.
struct LinearConstraint: Equatable {
  /// The index of the measure in which electors count.
  let measure: Int
  /// The sum of no electors.
  private(set) var constant: Int128
  /// What each unit of an elector adds, by position; in none it adds 0.
  private(set) var each: Amounts

  typealias Amounts = ByPosition<Int128>

  private init(_ amounts: Amounts, in measure: Int = 0, constant: Int128) {
    self.measure = measure
    self.constant = constant
    each = amounts
  }

  /// Creates the sum of a test.
  ///
  /// - Parameters:
  ///   - test: The test.
  ///   - all: All electors, in any positions.
  private init(_ test: LinearTest, among all: Tally) {
    let counts = all[Int(test.measure)]
    let none = Int128(test.each.none)
    each = Amounts { Int128(test.each[$0]) - none }
    measure = Int(test.measure)
    constant = Int128(test.constant) + none * counts.all + Int128(test.recused) * counts.recused
  }

  /// At least a number of electors are present.
  static func present(atLeast least: Int) -> LinearConstraint {
    LinearConstraint(Amounts(for: 1, against: 1, abstain: 1), constant: -Int128(least))
  }

  /// Some elector is against.
  static let someAgainst = LinearConstraint(Amounts(against: 1), constant: -1)

  /// No elector is against.
  static let noneAgainst = LinearConstraint(Amounts(against: -1), constant: 0)

  /// Some elector abstains.
  static let someAbstaining = LinearConstraint(Amounts(abstain: 1), constant: -1)

  /// No elector abstains.
  static let noneAbstaining = LinearConstraint(Amounts(abstain: -1), constant: 0)

  private static func someFor(in measure: Int) -> LinearConstraint {
    LinearConstraint(Amounts(for: 1), in: measure, constant: -1)
  }

  /// Whether it is satisfied whatever anybody does.
  var isCertain: Bool {
    constant >= 0 && each.for >= 0 && each.against >= 0 && each.abstain >= 0
  }

  /// Whether electors do more for it by being for than by being against.
  var asksForSupport: Bool { each.for > each.against }

  /// Returns the amount that one elector in a position adds.
  func amount(of elector: Elector, in position: Position) -> Int128 {
    each[position] * Int128(elector[measure])
  }

  /// Returns the constraint on the others where an elector stands in a position.
  func supposing(_ elector: Elector, in position: Position) -> LinearConstraint {
    var constraint = self
    constraint.constant += amount(of: elector, in: position)
    return constraint
  }

  /// The constraint that is satisfied where this one is not.
  var opposite: LinearConstraint { turned(constant: -1 - constant) }

  private func turned(constant: Int128) -> LinearConstraint {
    LinearConstraint(Amounts { -each[$0] }, in: measure, constant: constant)
  }

  /// Returns the constraints that are satisfied together where a test holds.
  static func conjunction(of test: LinearTest, among all: Tally) -> [LinearConstraint] {
    let sum = LinearConstraint(test, among: all)
    return test.needsSupport ? [sum, someFor(in: sum.measure)] : [sum]
  }

  /// Returns the constraints that are satisfied where a share is exactly its fraction of a total that
  /// is not zero.
  static func atBound(_ test: LinearTest, among all: Tally) -> [LinearConstraint] {
    let least = LinearConstraint(test.atBound, among: all)
    return [least, least.turned(constant: -least.constant), someFor(in: least.measure)]
  }
}

extension ByPosition<Int128> {
  fileprivate init(for: Int128 = 0, against: Int128 = 0, abstain: Int128 = 0) {
    self.init { _ in 0 }
    self.for = `for`
    self.against = against
    self.abstain = abstain
  }
}
