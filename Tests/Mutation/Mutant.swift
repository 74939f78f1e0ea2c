#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// Operators and functions that stand for those of a copy of the sources. Each does what the one that it stands
// for does, but where its mutant is the one that the environment names.
//
// `a < b` becomes `a ~~= Mutant(7) ~< b`: the first operator ties the left operand to the mutant, and the second
// compares. Both have the precedence of the operator they stand for. The standard library has an operator `~>` of
// its own, so that `>` becomes `~|>`.

/// One change of the sources, or two that begin with its number.
public struct Mutant: Sendable {
  /// The number of the change that is made, or 0 for none.
  public static let active: Int = getenv("MANDATEKIT_MUTANT").map { Int(atoi($0)) } ?? 0

  /// The number of the first change.
  public let number: Int

  /// Creates a mutant.
  public init(_ number: Int) { self.number = number }

  /// Whether its first change is made.
  public var isFirst: Bool { number == Mutant.active }
  /// Whether its second change is made.
  public var isSecond: Bool { number + 1 == Mutant.active }
}

/// A left operand tied to a mutant.
public struct Pending<Left> {
  let left: Left
  let mutant: Mutant
}

precedencegroup MutantComparison {
  associativity: left
  higherThan: LogicalConjunctionPrecedence
  lowerThan: NilCoalescingPrecedence
}
precedencegroup MutantNegation {
  associativity: left
  higherThan: BitwiseShiftPrecedence
}
precedencegroup MutantCondition {
  associativity: right
  higherThan: AssignmentPrecedence
  lowerThan: TernaryPrecedence
}

infix operator ~~= : MutantComparison
infix operator ~< : MutantComparison
infix operator ~<= : MutantComparison
infix operator ~|> : MutantComparison
infix operator ~>= : MutantComparison
infix operator ~== : MutantComparison
infix operator ~!= : MutantComparison
infix operator ~~& : LogicalConjunctionPrecedence
infix operator ~&& : LogicalConjunctionPrecedence
infix operator ~~| : LogicalDisjunctionPrecedence
infix operator ~|| : LogicalDisjunctionPrecedence
infix operator ~~+ : AdditionPrecedence
infix operator ~+ : AdditionPrecedence
infix operator ~- : AdditionPrecedence
infix operator ~! : MutantNegation
infix operator ~!! : MutantNegation
infix operator ~? : MutantCondition
infix operator ~~^ : MutantCondition
infix operator ~+= : AssignmentPrecedence
infix operator ~-= : AssignmentPrecedence

// MARK: Comparisons

/// Ties the left operand of a comparison to a mutant.
public func ~~= <Left>(left: Left, mutant: Mutant) -> Pending<Left> {
  Pending(left: left, mutant: mutant)
}

/// `<`, or `<=`, or `>=`.
public func ~< <Value: Comparable>(pending: Pending<Value>, right: Value) -> Bool {
  if pending.mutant.isFirst { return pending.left <= right }
  if pending.mutant.isSecond { return pending.left >= right }
  return pending.left < right
}

/// `<=`, or `<`, or `>`.
public func ~<= <Value: Comparable>(pending: Pending<Value>, right: Value) -> Bool {
  if pending.mutant.isFirst { return pending.left < right }
  if pending.mutant.isSecond { return pending.left > right }
  return pending.left <= right
}

/// `>`, or `>=`, or `<=`.
public func ~|> <Value: Comparable>(pending: Pending<Value>, right: Value) -> Bool {
  if pending.mutant.isFirst { return pending.left >= right }
  if pending.mutant.isSecond { return pending.left <= right }
  return pending.left > right
}

/// `>=`, or `>`, or `<`.
public func ~>= <Value: Comparable>(pending: Pending<Value>, right: Value) -> Bool {
  if pending.mutant.isFirst { return pending.left > right }
  if pending.mutant.isSecond { return pending.left < right }
  return pending.left >= right
}

/// `<` of pairs, or `<=`, or `>=`.
public func ~< <First: Comparable, Second: Comparable>(
  pending: Pending<(First, Second)>,
  right: (First, Second)
) -> Bool {
  if pending.mutant.isFirst { return pending.left <= right }
  if pending.mutant.isSecond { return pending.left >= right }
  return pending.left < right
}

/// `<` of triples, or `<=`, or `>=`.
public func ~< <First: Comparable, Second: Comparable, Third: Comparable>(
  pending: Pending<(First, Second, Third)>,
  right: (First, Second, Third)
) -> Bool {
  if pending.mutant.isFirst { return pending.left <= right }
  if pending.mutant.isSecond { return pending.left >= right }
  return pending.left < right
}

/// `==`, or `!=`.
public func ~== <Value: Equatable>(pending: Pending<Value>, right: Value) -> Bool {
  (pending.left == right) != pending.mutant.isFirst
}

/// `!=`, or `==`.
public func ~!= <Value: Equatable>(pending: Pending<Value>, right: Value) -> Bool {
  (pending.left != right) != pending.mutant.isFirst
}

/// `== nil`, or `!= nil`.
public func ~== <Wrapped>(pending: Pending<Wrapped?>, right: _OptionalNilComparisonType) -> Bool {
  (pending.left == right) != pending.mutant.isFirst
}

/// `!= nil`, or `== nil`.
public func ~!= <Wrapped>(pending: Pending<Wrapped?>, right: _OptionalNilComparisonType) -> Bool {
  (pending.left != right) != pending.mutant.isFirst
}

// MARK: Conjunctions, disjunctions and conditions

/// Ties the left operand of `&&` to a mutant.
public func ~~& (left: Bool, mutant: Mutant) -> Pending<Bool> {
  Pending(left: left, mutant: mutant)
}

/// Ties the left operand of `||` to a mutant.
public func ~~| (left: Bool, mutant: Mutant) -> Pending<Bool> {
  Pending(left: left, mutant: mutant)
}

/// `&&`, or `||`.
public func ~&& (pending: Pending<Bool>, right: @autoclosure () throws -> Bool) rethrows -> Bool {
  pending.left != pending.mutant.isFirst ? try right() : pending.left
}

/// `||`, or `&&`.
public func ~|| (pending: Pending<Bool>, right: @autoclosure () throws -> Bool) rethrows -> Bool {
  pending.left != pending.mutant.isFirst ? pending.left : try right()
}

/// `!`, or nothing.
public func ~! (mutant: Mutant, value: Bool) -> Bool { value == mutant.isFirst }

/// The condition before a question mark, or its negation.
public func ~!! (mutant: Mutant, value: Bool) -> Bool { value != mutant.isFirst }

/// A whole condition, or its negation.
public func ~? (mutant: Mutant, value: Bool) -> Bool { value != mutant.isFirst }

// MARK: Sums

/// Ties the left operand of a sum to a mutant.
public func ~~+ <Left>(left: Left, mutant: Mutant) -> Pending<Left> {
  Pending(left: left, mutant: mutant)
}

/// `+`, or `-`.
public func ~+ <Value: AdditiveArithmetic>(pending: Pending<Value>, right: Value) -> Value {
  pending.mutant.isFirst ? pending.left - right : pending.left + right
}

/// `-`, or `+`.
public func ~- <Value: AdditiveArithmetic>(pending: Pending<Value>, right: Value) -> Value {
  pending.mutant.isFirst ? pending.left + right : pending.left - right
}

/// `+` of lists, or the first of them.
public func ~+ <Value: RangeReplaceableCollection, Other: Sequence<Value.Element>>(
  pending: Pending<Value>,
  right: Other
) -> Value {
  pending.mutant.isFirst ? pending.left : pending.left + right
}

/// Ties the right operand of an assignment to a mutant.
public func ~~^ <Value>(mutant: Mutant, value: Value) -> Pending<Value> {
  Pending(left: value, mutant: mutant)
}

/// `+=`, or `-=`.
public func ~+= <Value: AdditiveArithmetic>(left: inout Value, right: Pending<Value>) {
  if right.mutant.isFirst { left -= right.left } else { left += right.left }
}

/// `-=`, or `+=`.
public func ~-= <Value: AdditiveArithmetic>(left: inout Value, right: Pending<Value>) {
  if right.mutant.isFirst { left += right.left } else { left -= right.left }
}

/// `+=` of a list, or nothing.
public func ~+= <Value: RangeReplaceableCollection, Other: Sequence<Value.Element>>(
  left: inout Value,
  right: Pending<Other>
) {
  if !right.mutant.isFirst { left += right.left }
}

// MARK: Constants and extremes

/// A whole number, or one more.
public func mutantNumber<Value: ExpressibleByIntegerLiteral & AdditiveArithmetic>(
  _ value: Value,
  _ mutant: Mutant
) -> Value {
  mutant.isFirst ? value + 1 : value
}

/// A truth value, or the other.
public func mutantTruth(_ value: Bool, _ mutant: Mutant) -> Bool { value != mutant.isFirst }

/// The least of some values, or the greatest.
public func mutantLeast<Value: Comparable>(_ mutant: Mutant, _ values: Value...) -> Value {
  var least = values[0]
  for value in values where mutant.isFirst ? value > least : value < least { least = value }
  return least
}

/// The greatest of some values, or the least.
public func mutantGreatest<Value: Comparable>(_ mutant: Mutant, _ values: Value...) -> Value {
  var greatest = values[0]
  for value in values where mutant.isFirst ? value < greatest : value > greatest {
    greatest = value
  }
  return greatest
}
