/// A test of a rule as a linear inequality: a weighted sum of the counts of one measure must not fall
/// below zero.
///
/// A share of a total is cross-multiplied by the denominator of its fraction. Factors are at most a
/// million and numbers to reach at most 1,000,000,000, so that a sum of a million members fits in 64
/// bits, and one of their patients or votes in 128.
struct LinearTest: Hashable, Sendable {
  /// The measure, by its index in the rule.
  let measure: Int16
  /// Whether somebody counted must be for as well: of a whole of 0, no share is reached.
  private(set) var needsSupport = false
  /// What each unit adds, by the position of the elector.
  private(set) var each = ByPosition<Int32>(repeating: 0)
  /// What each unit of an elector who is recused adds.
  private(set) var recused: Int32 = 0
  /// The sum of nobody.
  private(set) var constant: Int32 = 0

  /// The share of a part in a total reaches a threshold.
  ///
  /// - Parameters:
  ///   - threshold: The bound.
  ///   - isPresence: Whether the part are all present, and not those for.
  ///   - denominator: The total.
  ///   - measure: The measure.
  private init(
    _ threshold: Threshold,
    isPresence: Bool,
    of denominator: Condition.Denominator,
    in measure: Int16
  ) {
    self.measure = measure
    let fraction = threshold.fraction
    let (part, whole) = (Int32(fraction.numerator), Int32(fraction.denominator))
    let all = denominator == .all || denominator == .whole
    let presence = isPresence ? whole : 0
    each = ByPosition(
      for: whole - part,
      against: presence - part,
      abstain: presence - (all || denominator == .present ? part : 0),
      none: all ? -part : 0
    )
    recused = denominator == .whole ? -part : 0
    if case .moreThan = threshold { constant = -1 } else { needsSupport = !isPresence }
  }

  /// Those for are at least a number.
  private init(supportAtLeast least: Int, in measure: Int16) {
    self.measure = measure
    each.for = 1
    constant = -Int32(clamping: least)
  }

  /// Those present are at least a number.
  init(presenceAtLeast least: Int, in measure: Int16 = 0) {
    self.measure = measure
    each = ByPosition(for: 1, against: 1, abstain: 1, none: 0)
    constant = -Int32(clamping: least)
  }

  /// Nobody is against.
  private init(noneAgainstIn measure: Int16) {
    self.measure = measure
    each.against = -1
  }

  /// Creates the test of a leaf of a condition, or `nil` for `all` and `any`.
  init?(_ condition: Condition, measure: (Measure) -> Int16, party: (PartyID) -> PartyIndex?) {
    switch condition {
    case .share(let threshold, let denominator, let weight, let name):
      let measure = measure(Measure(weight, among: name))
      self.init(threshold, isPresence: false, of: denominator, in: measure)
    case .count(let least, let weight, let name):
      self.init(supportAtLeast: least, in: measure(Measure(weight, among: name)))
    case .noneAgainst(let name): self.init(noneAgainstIn: measure(Measure(.members, among: name)))
    case .consentOf(let name):
      self.init(supportAtLeast: 1, in: measure(.presence(of: party(name))))
    case .notOpposedBy(let name): self.init(noneAgainstIn: measure(.presence(of: party(name))))
    case .all, .any: return nil
    }
  }

  /// Creates the test of a leaf of a quorum, or `nil` for `all` and `any`.
  init?(_ quorum: Quorum, measure: (Measure) -> Int16, party: (PartyID) -> PartyIndex?) {
    switch quorum {
    case .share(let threshold, let total, let weight, let name):
      self.init(
        threshold,
        isPresence: true,
        of: total == .whole ? .whole : .all,
        in: measure(Measure(weight, among: name))
      )
    case .count(let least, let weight, let name):
      self.init(presenceAtLeast: least, in: measure(Measure(weight, among: name)))
    case .presenceOf(let name):
      self.init(presenceAtLeast: 1, in: measure(.presence(of: party(name))))
    case .all, .any: return nil
    }
  }

  /// Whether it asks for more than half of the votes cast, so that a casting vote bears on it.
  var breaksAtTie: Bool {
    !needsSupport && constant == -1 && each.for > 0 && each.for == -each.against
      && each.abstain == 0
  }

  /// The test where the casting vote is for: an exact tie is enough.
  var favouringTies: LinearTest {
    guard breaksAtTie else { return self }
    var test = self
    test.constant = 0
    test.needsSupport = true
    return test
  }

  /// The test that its bound is exactly reached, or passed.
  var atBound: LinearTest {
    var test = self
    test.constant = 0
    return test
  }

  /// Returns what an elector adds to the sum in a position.
  func amount(of elector: Elector, in position: Position) -> Int128 {
    Int128(each[position]) * Int128(elector[Int(measure)])
  }

  /// Returns whether the test holds for the counts of its measure.
  @inline(__always)
  func holds<Number: FixedWidthInteger>(for counts: Counts<Number>) -> Bool {
    let sum =
      Number(each.for) &* counts.for &+ Number(each.against) &* counts.against
      &+ Number(each.abstain) &* counts.abstain &+ Number(each.none) &* counts.none
      &+ Number(recused) &* counts.recused &+ Number(constant)
    return sum >= 0 && (!needsSupport || counts.for > 0)
  }
}

extension Threshold {
  /// The fraction of the bound.
  var fraction: Fraction {
    switch self {
    case .atLeast(let fraction), .moreThan(let fraction): fraction
    }
  }
}
