/// What one elector makes of the states of a rule: from which state each of its positions leads to which.
struct RuleStep: Sendable {
  /// The place of the elector among those of the rule.
  let place: Int
  /// The number of states before it.
  let count: Int
  /// The number of states after it.
  let nextCount: Int
  private var moves: [Move] = []
  /// The states after the elector to which the moves of single states lead.
  private var places: [Int32] = []

  /// Where a number of states, one after the other, lead.
  enum Target: UInt8, Sendable {
    /// All to one.
    case together
    /// To as many, one after the other.
    case inTurn
    /// To those of a list.
    case listed
  }

  /// A number of states, one after the other, in one position of the elector; in 16 bytes, as there are many.
  private struct Move {
    var position: Position
    var target: Target
    /// The state to which the first of them leads, or its place in the list.
    var first: Int32
    var start: Int32
    var count: Int32

    /// The states.
    var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
    /// As many states, or places in the list, from the first on.
    var targets: Range<Int> { Int(first)..<(Int(first) + Int(count)) }
  }

  /// Creates a step without moves.
  init(place: Int, count: Int, nextCount: Int) {
    self.place = place
    self.count = count
    self.nextCount = nextCount
  }

  /// Adds that some states lead to others, all to the first of them or one after the other.
  mutating func add(_ position: Position, _ range: Range<Int>, _ target: Target, from first: Int) {
    moves.append(
      Move(
        position: position,
        target: target,
        first: Int32(first),
        start: Int32(range.lowerBound),
        count: Int32(range.count)
      )
    )
  }

  /// Adds that some states lead to those of a list.
  mutating func add(_ position: Position, _ range: Range<Int>, to list: [Int32]) {
    add(position, range, .listed, from: places.count)
    places += list
  }

  /// Returns the weights of the states after the elector.
  ///
  /// - Parameters:
  ///   - current: The weights of the states before it.
  ///   - weights: The weights of its positions.
  /// - Returns: The weights, state by state.
  func forward<Weight: Numeric>(_ current: [Weight], _ weights: ByPosition<Weight>) -> [Weight] {
    var next = [Weight](repeating: .zero, count: nextCount)
    next.withUnsafeMutableBufferPointer { next in
      current.withUnsafeBufferPointer { current in
        for move in moves {
          let weight = weights[move.position]
          if weight == .zero { continue }
          let source = UnsafeBufferPointer(rebasing: current[move.range])
          switch move.target {
          case .together: next[Int(move.first)] += weight * RowSums.sum(source)
          case .inTurn:
            let target = UnsafeMutableBufferPointer(rebasing: next[move.targets])
            RowSums.add(source, times: weight, to: target)
          case .listed:
            for (place, value) in zip(places[move.targets], source) {
              next[Int(place)] += weight * value
            }
          }
        }
      }
    }
    return next
  }

  /// Returns what the states before the elector are worth, and adds what each of its positions is worth.
  ///
  /// - Parameters:
  ///   - following: What the states after it are worth.
  ///   - current: The weights of the states before it.
  ///   - weights: The weights of its positions.
  ///   - worth: What each of its positions is worth.
  /// - Returns: The worths, state by state.
  func backward<Weight: Numeric>(
    _ following: [Weight],
    _ current: [Weight],
    _ weights: ByPosition<Weight>,
    worth: inout ByPosition<Weight>
  ) -> [Weight] {
    var before = [Weight](repeating: .zero, count: count)
    before.withUnsafeMutableBufferPointer { before in
      current.withUnsafeBufferPointer { current in
        following.withUnsafeBufferPointer { following in
          for move in moves {
            let weight = weights[move.position]
            let source = UnsafeBufferPointer(rebasing: current[move.range])
            let worths = UnsafeMutableBufferPointer(rebasing: before[move.range])
            switch move.target {
            case .together:
              let value = following[Int(move.first)]
              if value == .zero { continue }
              worth[move.position] += value * RowSums.sum(source)
              let share = weight * value
              for state in worths.indices { worths[state] += share }
            case .inTurn:
              let target = UnsafeBufferPointer(rebasing: following[move.targets])
              worth[move.position] += RowSums.products(source, target)
              RowSums.add(target, times: weight, to: worths)
            case .listed:
              var sum = Weight.zero
              for (state, place) in places[move.targets].enumerated() {
                let value = following[Int(place)]
                sum += source[state] * value
                worths[state] += weight * value
              }
              worth[move.position] += sum
            }
          }
        }
      }
    }
    return before
  }
}
