/// The steps that searches may still take.
///
/// ``Limits`` defines a step, and holds the numbers of them.
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

  /// Calls a function with a fraction of the steps left, and at most a number of them.
  mutating func withPart<Result>(
    oneIn divisor: Int64,
    atMost most: Int64 = .max,
    _ body: (inout SearchBudget) -> Result
  ) -> Result {
    var part = takePart(oneIn: divisor, atMost: most)
    let result = body(&part)
    putBack(part)
    return result
  }

  /// Takes a fraction of the steps left, and at most a number of them, as a budget of their own.
  mutating func takePart(oneIn divisor: Int64, atMost most: Int64 = .max) -> SearchBudget {
    let part = SearchBudget(min(left / divisor, most))
    left -= part.left
    return part
  }

  /// Puts back the steps that are left of a part.
  mutating func putBack(_ part: SearchBudget) {
    left += part.left
  }
}
