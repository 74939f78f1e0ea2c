/// The practices that a proposal reaches, and the bodies that stand for each.
struct Reach: Sendable {
  /// The practices affected, sorted.
  let practices: [Int]
  /// The bodies that stand for each of them, in the same order, each list sorted.
  let standingForEach: [[Int]]
  /// Every body that stands for one of them, sorted: those whose constituency meets theirs.
  let standing: [Int]

  /// Finds the practices of a body and who stands for them.
  init(of body: Int, in register: inout Register) {
    practices = register.constituency(of: body)
    var above = Above(register)
    standingForEach = practices.map { above.standing(for: $0) }
    standing = register.bodies(standingFor: practices)
  }

  /// Finds the bodies above others, each once.
  private struct Above {
    private let register: Register
    private var found: [Int: [Int]] = [:]

    init(_ register: Register) {
      self.register = register
    }

    /// A body and all that it is a member of, and so on upwards, sorted.
    mutating func standing(for body: Int) -> [Int] {
      if let known = found[body] { return known }
      let groups = register.groups[body]
      var bodies = [body]
      for group in groups { bodies += standing(for: group) }
      if groups.count > 0 {
        bodies.sort()
        var last = -1
        bodies.removeAll { next in
          defer { last = next }
          return next == last
        }
        // Practices are many and are not asked about twice.
        if !register.members[body].isEmpty { found[body] = bodies }
      }
      return bodies
    }
  }

  /// Returns whether a body stands for one of the practices.
  func isStanding(_ body: Int) -> Bool {
    standing.holdsSorted(body)
  }
}

extension RandomAccessCollection<Int> where Index == Int {
  /// Returns whether a sorted collection holds a number.
  ///
  /// - Complexity: O(log count).
  func holdsSorted(_ number: Int) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number
  }
}
