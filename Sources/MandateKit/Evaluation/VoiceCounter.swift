/// Counts patients by the positions of the bodies that speak for them.
///
/// - Complexity: For each class of practices, the bodies that speak for it on one side times those on
///   the other, and, where electors are those of another day, the memberships below them; and the
///   conflicts found. Memory holds the bodies that speak for each class and the conflicts.
struct VoiceCounter {
  /// The position of each node that speaks and is heard in no other that does, empty for others.
  private let speakers: Column<VotingStructure, PositionSet>
  /// The electors heard in each node, or `nil` where those heard in another that speaks are left out
  /// of the speakers.
  private let hearings: Adjacency<VotingStructure, Node>?
  private var patients = Voice.Patients()
  private var disputes: [Dispute] = []
  /// The nodes that speak in the disputes, those of one after those of another.
  private var disputing: [Node] = []

  /// Patients for whom nodes speak on both sides.
  private struct Dispute {
    let patients: Int64
    /// The places of the nodes for and against among those that speak in disputes.
    let supporters: Range<Int>
    let opponents: Range<Int>
  }

  init(
    speakers: Column<VotingStructure, PositionSet>,
    hearings: Adjacency<VotingStructure, Node>?
  ) {
    self.speakers = speakers
    self.hearings = hearings
  }

  /// Counts the patients of the practices affected.
  mutating func count(_ affected: AffectedPractices) {
    // The bodies above the practices of a class speak for all of them alike. Few practices speak for
    // themselves as well.
    var rest = Column<PracticeClass, Int64>(affected.classes.values.map { $0.count.patients })
    for (practice, node) in affected.practices.elements where !speakers[node].isEmpty {
      let practiceClass = affected.classOfEach[practice]
      rest[practiceClass] -= affected.patients[practice]
      count(affected.patients[practice], for: affected.above[practiceClass] + [node])
    }
    for (practiceClass, patients) in rest.elements {
      count(patients, for: affected.above[practiceClass])
    }
  }

  /// Counts patients for whom some nodes might speak.
  private mutating func count(_ number: Int64, for nodes: ArraySlice<Node>) {
    let nodes = unheard(nodes)
    var sides = PositionSet()
    for node in nodes { sides.formUnion(speakers[node]) }
    switch (sides.contains(PositionSet.for), sides.contains(PositionSet.against)) {
    case (false, false): patients.silent += number
    case (true, false): patients.for += number
    case (false, true): patients.against += number
    case (true, true):
      patients.both += number
      let start = disputing.count
      for node in nodes where speakers[node] == .for { disputing.append(node) }
      let middle = disputing.count
      for node in nodes where speakers[node] == .against { disputing.append(node) }
      disputes.append(
        Dispute(
          patients: number,
          supporters: start..<middle,
          opponents: middle..<disputing.count
        )
      )
    }
  }

  /// Returns those of some nodes that are not heard in another of them that speaks.
  private func unheard(_ nodes: ArraySlice<Node>) -> ArraySlice<Node> {
    guard let hearings else { return nodes }
    let speaking = nodes.filter { !speakers[$0].isEmpty }
    var heard: Set<Node> = []
    var pending = speaking
    while let next = pending.popLast() {
      for slot in hearings.slots(of: next) where heard.insert(hearings[slot]).inserted {
        pending.append(hearings[slot])
      }
    }
    return speaking.filter { !heard.contains($0) }[...]
  }

  /// Returns the counts, with the conflicts sorted.
  func voice(in structure: VotingStructure) -> Voice {
    if disputes.isEmpty { return Voice(patients: patients) }
    var sides: [(supporter: Node, dispute: Int)] = []
    for (index, dispute) in disputes.enumerated() {
      for place in dispute.supporters { sides.append((disputing[place], index)) }
    }
    sides.sort { $0.supporter < $1.supporter }
    var conflicts: [Voice.Conflict] = []
    var shared = Column<VotingStructure, Int64?>(repeating: nil, count: speakers.count)
    var opponents: [Node] = []
    for (place, side) in sides.enumerated() {
      let dispute = disputes[side.dispute]
      for opponent in disputing[dispute.opponents] {
        if shared[opponent] == nil { opponents.append(opponent) }
        shared[opponent] = (shared[opponent] ?? 0) + dispute.patients
      }
      let isLast = place + 1 == sides.count || sides[place + 1].supporter != side.supporter
      guard isLast else { continue }
      opponents.sort()
      for opponent in opponents {
        conflicts.append(
          Voice.Conflict(
            for: structure.id(of: side.supporter),
            against: structure.id(of: opponent),
            patients: shared[opponent] ?? 0
          )
        )
        shared[opponent] = nil
      }
      opponents.removeAll(keepingCapacity: true)
    }
    return Voice(conflicts: conflicts, patients: patients)
  }
}
