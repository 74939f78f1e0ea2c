/// The practices that a proposal affects, and the bodies that stand for them, by node.
///
/// Practices that belong to the same groups are represented by the same bodies. They form a class, so
/// that what holds for all of them is found once.
struct AffectedPractices: Sendable {
  /// The practices affected, sorted.
  let practices: Column<AffectedPractice, Node>
  /// The list size of each practice.
  let patients: Column<AffectedPractice, Int64>
  /// The class of each practice.
  let classOfEach: Column<AffectedPractice, Index<PracticeClass>>
  /// The classes, in the order of their first practices.
  let classes: Column<PracticeClass, PracticeClass>
  /// The bodies that stand for the practices of each class, without the practices, sorted.
  let above: Adjacency<PracticeClass, Node>
  /// Every body that stands for a practice affected, sorted.
  let standing: [Node]
  /// The practices affected that each node stands for.
  let represented: Column<VotingStructure, PracticeCount>
  /// All practices affected.
  let total: PracticeCount

  /// Returns the first practice of a class.
  func firstPractice(of practiceClass: Index<PracticeClass>) -> Node {
    practices[classes[practiceClass].first]
  }

  /// Returns the practices of the classes for which a condition holds, in order.
  func practices(where isIncluded: (Index<PracticeClass>) -> Bool) -> [Node] {
    zip(practices.values, classOfEach.values).compactMap { isIncluded($1) ? $0 : nil }
  }

  /// Returns the number of practices in some classes.
  func count(_ classes: some Sequence<Index<PracticeClass>>) -> Int {
    classes.reduce(0) { $0 + self.classes[$1].count.practices }
  }
}

/// A practice among those that a proposal affects.
enum AffectedPractice {}

/// Practices that belong to the same groups, so that only their patients tell them apart.
struct PracticeClass: Sendable {
  /// The first practice.
  let first: Index<AffectedPractice>
  /// The number of practices and of their patients.
  var count = PracticeCount.none
}
