/// The practices that a proposal affects, and the bodies that stand for them, by seat.
///
/// Practices that belong to the same groups are spoken for by the same bodies: they make a ward, and
/// what holds for all of them is found once.
struct AffectedPractices: Sendable {
  /// The practices affected, sorted.
  let practices: [Int32]
  /// The list size of each, in the same order.
  let patients: [Int]
  /// The ward of each, in the same order.
  let wardOfEach: [Int32]
  /// The wards, in the order of their first practices.
  let practiceClasses: [PracticeClass]
  /// The bodies that stand for the practices of each ward besides the practices themselves, sorted.
  let above: Adjacency<Int>
  /// Every body that stands for a practice affected, sorted.
  let standing: [Int32]
  /// The practices affected that the body in each seat stands for, counted.
  let behind: [Resolution.Affected]
  /// All practices affected, counted.
  let affected: Resolution.Affected

  /// Practices that belong to the same groups.
  struct PracticeClass: Sendable {
    /// The place of the first practice among those affected.
    let first: Int
    /// How many practices there are, with how many patients.
    var practices = 0
    var patients = 0
  }

  /// The first practice of a ward, by seat.
  func firstPractice(ofWard practiceClass: Int) -> Int {
    Int(practices[practiceClasses[practiceClass].first])
  }

  /// The practices of some wards, in order.
  func practices(of isIncluded: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    for (place, practiceClass) in wardOfEach.enumerated() where isIncluded(Int(practiceClass)) {
      found.append(Int(practices[place]))
    }
    return found
  }
}
