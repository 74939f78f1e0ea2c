/// A test of a decision list, with the tests to go on to.
///
/// The trees of a rule are compiled to lists of their leaves. Each says which comes next where it holds
/// and where it does not, so that reading a tree needs neither names nor a stack.
struct CompiledTest: Equatable, Sendable {
  let test: LinearTest
  /// The next test where this one holds, counted from the first of the rule, or an end.
  let whenHolds: Int16
  /// The next test where this one fails, counted likewise, or an end.
  let whenFails: Int16

  /// The end at which the tree holds.
  static let holds: Int16 = -1
  /// The end at which it does not.
  static let fails: Int16 = -2
}

/// The tests of a rule, those of its quorum and of its condition, and where the reading of each starts.
struct DecisionList: Equatable, Sendable {
  private(set) var tests: [CompiledTest] = []
  let starts: Starts

  /// The first test to read of each tree, counted from the first of the rule, or an end.
  struct Starts: Equatable, Sendable {
    let quorum: Int16
    let passes: Int16
    /// The condition where the casting vote is for.
    let passesFavouringTies: Int16

    /// Returns the start of the condition, the casting vote being for or not.
    @inline(__always)
    func passes(favouringTies: Bool) -> Int16 { favouringTies ? passesFavouringTies : passes }
  }

  /// Compiles a quorum and a condition, which is given again as it is where the casting vote is for.
  init(quorum: Formula, passes: Formula, favouringTies: Formula) {
    var tests: [CompiledTest] = []
    func add(_ formula: Formula, whenHolds: Int16, whenFails: Int16) -> Int16 {
      switch formula {
      case .all(let parts):
        return parts.reversed().reduce(whenHolds) { next, part in
          add(part, whenHolds: next, whenFails: whenFails)
        }
      case .any(let parts):
        return parts.reversed().reduce(whenFails) { next, part in
          add(part, whenHolds: whenHolds, whenFails: next)
        }
      case .test(let test):
        tests.append(CompiledTest(test: test, whenHolds: whenHolds, whenFails: whenFails))
        // At most 16 tests to a rule, those of the condition perhaps twice.
        return Int16(clamping: tests.count - 1)
      }
    }
    func start(_ formula: Formula) -> Int16 {
      add(formula, whenHolds: CompiledTest.holds, whenFails: CompiledTest.fails)
    }
    let (quorumStart, passesStart) = (start(quorum), start(passes))
    starts = Starts(
      quorum: quorumStart,
      passes: passesStart,
      passesFavouringTies: favouringTies == passes ? passesStart : start(favouringTies)
    )
    self.tests = tests
  }
}
