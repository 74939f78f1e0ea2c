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
    let practices = register.constituency(of: body)
    let standingForEach = practices.map { register.bodies(standingFor: [$0]) }
    self.practices = practices
    self.standingForEach = standingForEach
    self.standing = Set(standingForEach.joined()).sorted()
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
