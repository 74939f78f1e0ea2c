import MandateKit

extension Threshold {
  /// The smallest whole number that reaches the threshold of a total, exactly.
  ///
  /// The product of the total and the numerator is taken in full width, so it cannot overflow; where
  /// even the answer does not fit, it is the largest number that does.
  func least(of total: Int64) -> Int64 {
    let (quotient, remainder) = share(of: total)
    switch self {
    case .atLeast: return remainder == 0 ? quotient : English.sum(quotient, 1)
    case .moreThan: return English.sum(quotient, 1)
    }
  }

  /// The bound as a number of a total: `more than 4 are needed`, `at least 1 is needed`.
  func bound(of total: Int64) -> String {
    let (quotient, remainder) = share(of: total)
    if case .moreThan = self, remainder == 0 {
      return "more than \(English.number(quotient)) \(English.is(quotient)) needed"
    }
    let least = least(of: total)
    return "at least \(English.number(least)) \(English.is(least)) needed"
  }

  /// The bound as a fraction in words: `more than half`, `at least 3/5`, `all`.
  var words: String {
    switch self {
    case .atLeast(let fraction) where fraction.numerator == fraction.denominator: "all"
    case .atLeast(let fraction): "at least \(fraction.words)"
    case .moreThan(let fraction): "more than \(fraction.words)"
    }
  }

  var fraction: Fraction {
    switch self {
    case .atLeast(let fraction), .moreThan(let fraction): fraction
    }
  }

  private func share(of total: Int64) -> (quotient: Int64, remainder: UInt64) {
    fraction.share(of: total)
  }
}

extension Fraction {
  /// The fraction of a total, rounded down, and whether anything remains.
  func share(of total: Int64) -> (quotient: Int64, remainder: UInt64) {
    // The numerator is at most the denominator, so the quotient is at most the total and the high
    // half of the product is less than the denominator: the division cannot overflow.
    let product = max(total, 0).magnitude.multipliedFullWidth(by: UInt64(numerator.magnitude))
    let division = UInt64(denominator.magnitude).dividingFullWidth(product)
    return (Int64(clamping: division.quotient), division.remainder)
  }

  /// The fraction in words where there is a common word for it, else as `p/q`.
  var words: String {
    switch (numerator, denominator) {
    case (0, _): "none"
    case (1, 2): "half"
    case (1, 3): "a third"
    case (2, 3): "two thirds"
    case (1, 4): "a quarter"
    case (3, 4): "three quarters"
    default: numerator == denominator ? "all" : description
    }
  }
}

extension Condition.Weight {
  /// A number of what is counted: `8 members`, `355,030 patients`.
  func counted(_ count: Int64) -> String {
    switch self {
    case .members: English.counted(count, "member")
    case .patients: English.counted(count, "patient")
    case .votes: English.counted(count, "vote")
    }
  }
}
