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
  enum Target: Sendable {
    /// All to one.
    case together(at: Int)
    /// To as many, one after the other.
    case inTurn(from: Int)
    /// To those of a list.
    case listed(from: Int)
  }

  /// A number of states, one after the other, in one position of the elector.
  private struct Move {
    var position: Position
    var target: Target
    var start: Int
    var count: Int

    var range: Range<Int> { start..<(start + count) }
  }

  /// Creates a step without moves.
  init(place: Int, count: Int, nextCount: Int) {
    self.place = place
    self.count = count
    self.nextCount = nextCount
  }

  /// Adds that a number of states leads somewhere.
  mutating func add(_ position: Position, _ target: Target, _ start: Int, _ count: Int) {
    moves.append(Move(position: position, target: target, start: start, count: count))
  }

  /// Adds that states lead to those of a list.
  mutating func add(_ position: Position, _ list: [Int32], _ start: Int) {
    add(position, .listed(from: places.count), start, list.count)
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
          case .together(let place): next[place] += weight * RowSums.sum(source)
          case .inTurn(let place):
            let target = UnsafeMutableBufferPointer(
              rebasing: next[place..<(place + move.count)]
            )
            RowSums.add(source, times: weight, to: target)
          case .listed(let first):
            for (place, value) in zip(places[first..<(first + move.count)], source) {
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
            case .together(let place):
              let value = following[place]
              if value == .zero { continue }
              worth[move.position] += value * RowSums.sum(source)
              let share = weight * value
              for state in worths.indices { worths[state] += share }
            case .inTurn(let place):
              let target = UnsafeBufferPointer(
                rebasing: following[place..<(place + move.count)]
              )
              worth[move.position] += RowSums.products(source, target)
              RowSums.add(target, times: weight, to: worths)
            case .listed(let first):
              var sum = Weight.zero
              for (state, place) in places[first..<(first + move.count)].enumerated() {
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
