/// The steps that searches may still take.
///
/// What a step is, and how many there are, is told by ``Limits``.
struct SearchBudget: Sendable {
  /// The number of steps left, never negative.
  private(set) var left: Int64

  init(_ steps: Int64 = Limits.answerSteps) {
    left = max(0, steps)
  }

  /// Takes some steps, and returns whether there were as many.
  @inline(__always)
  mutating func spend(_ steps: Int) -> Bool {
    spend(Int64(steps))
  }

  /// Takes some steps, and returns whether there were as many.
  @inline(__always)
  mutating func spend(_ steps: Int64) -> Bool {
    if steps <= left {
      left -= steps
      return true
    }
    left = 0
    return false
  }

  /// Calls a function with a part of the steps left: one in so many, and at most a number.
  mutating func withPart<Result>(
    oneIn divisor: Int64,
    atMost most: Int64 = .max,
    _ body: (inout SearchBudget) -> Result
  ) -> Result {
    let given = min(left / divisor, most)
    var part = SearchBudget(given)
    let result = body(&part)
    left -= given - part.left
    return result
  }
}
