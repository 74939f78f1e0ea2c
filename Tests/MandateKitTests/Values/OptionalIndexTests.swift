import Testing

// Indices are internal to the engine.
@testable import MandateKit

@Suite("Optional indices, marked sets and ranks")
struct OptionalIndexTests {
  @Test("An optional index gives back what it was made of", arguments: [nil, 0, 1, 2_147_483_647])
  func optional(_ position: Int?) {
    let index = position.map { PartyIndex($0) }
    #expect(OptionalIndex(index).index == index)
    #expect(MemoryLayout<OptionalIndex<Party>>.size == MemoryLayout<PartyIndex>.size)
  }

  @Test("A column is read and changed by the indices it hands out")
  func column() {
    var column = Column<Party, Int>()
    let (first, second) = (column.append(7), column.append(9))
    column[second] += 1
    #expect(column[first] == 7 && column[second] == 10)
    #expect(Array(column.indices) == [first, second])
    #expect(column.firstSorted { $0 > 7 } == second)
    #expect(column.firstSorted { $0 > 10 }.position == column.count)
  }

  @Test("A marked set holds what was inserted since it was emptied")
  func marked() {
    var set = MarkedSet<Party>(count: 3)
    let (first, second) = (PartyIndex(0), PartyIndex(2))
    #expect(!set.contains(first) && set.insert(first) && !set.insert(first) && set.contains(first))
    set.removeAll()
    #expect(!set.contains(first) && !set.contains(second) && set.insert(second))
  }

  @Test(
    "Predecessors count as their successors, by whichever successor they lead there",
    arguments: [
      // 0 and 1 were succeeded by 2, 3 by 1; 4 stands alone.
      ([0: [2], 1: [2], 3: [1]], [0: [0], 1: [1, 3], 2: [0, 1, 2, 3], 3: [3], 4: [4]]),
      // 3 was split into 0, 1 and 2, which 4 succeeded, in part by way of 1.
      (
        [3: [0, 1, 2], 0: [4], 1: [4], 2: [1]],
        [
          0: [0, 3], 1: [1, 2, 3], 2: [2, 3], 3: [3], 4: [0, 1, 2, 3, 4],
        ]
      ),
      // 0 went to 1 and 2, and 1 to 2 as well.
      ([0: [1, 2], 1: [2]], [0: [0], 1: [0, 1], 2: [0, 1, 2], 3: [3], 4: [4]]),
    ] as [([Int: [Int]], [Int: Set<Int>])]
  )
  func ranks(_ successors: [Int: [Int]], _ counting: [Int: Set<Int>]) {
    let succession = Succession(
      successors: Adjacency(
        nodes: 5,
        edges: (0..<5).flatMap { body in
          (successors[body] ?? []).map { (node: PartyIndex(body), edge: PartyIndex($0)) }
        }
      )
    )
    for body in 0..<5 {
      let ranges = succession.ranges(countingAs: PartyIndex(body))
      for actor in 0..<5 {
        let counts = counting[body]?.contains(actor) == true
        #expect(succession.counts(PartyIndex(actor), as: PartyIndex(body)) == counts)
        let rank = succession.rank(of: PartyIndex(actor))
        #expect(ranges.count { $0.contains(rank) } == (counts ? 1 : 0))
      }
    }
  }
}
