import Testing

// Indices and columns are internal to the engine.
@testable import MandateKit

@Suite("Typed indices, and the columns that they read")
struct IndexTests {
  private enum Fruit {}

  @Test("An index keeps its position, in the order of the list", arguments: [0, 1, 2_147_483_646])
  func position(_ position: Int) {
    let index = Index<Fruit>(position)
    #expect(index.position == position)
    #expect(index < Index(position + 1) && !(index < index))
    #expect(Set([index, Index(position)]).count == 1)
  }

  @Test("A column has one value for each element, which its index reads and changes")
  func column() {
    var column = Column<Fruit, String>(["apple", "pear", "plum"])
    #expect(column.count == 3)
    #expect(column.indices.map { column[$0] } == ["apple", "pear", "plum"])
    for index in column.indices.dropFirst() { column[index] += "s" }
    #expect(column == Column(["apple", "pears", "plums"]))
    #expect(Column<Fruit, Int>(repeating: 7, count: 2) == Column([7, 7]))
    #expect(Column<Fruit, Int>().indices.isEmpty)
  }

  @Test("A range gives the indices of its positions, and a part of it the same ones")
  func range() {
    let range = IndexRange<Fruit>(3..<6)
    #expect(range.map { $0.position } == [3, 4, 5])
    #expect(range.first == Index(3) && range.last == Index(5))
    #expect(range[range.startIndex + 1] == Index(4))
    #expect(range.suffix(2).map { $0.position } == [4, 5])
  }
}
