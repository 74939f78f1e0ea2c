import Testing

@testable import MandateKit

@Suite("Sorting by a number")
struct StableOrderTests {
  @Test(
    "Elements of one number keep their order, whatever the sign and size of the numbers",
    arguments: [
      ([], []), ([3], [0]), ([1, 2, 2, 5], [0, 1, 2, 3]), ([2, 1, 2, 1], [1, 3, 0, 2]),
      ([0, -1, .max, .min, -1], [3, 1, 4, 0, 2]),
    ] as [([Int32], [Int])]
  )
  func stable(_ numbers: [Int32], _ expected: [Int]) {
    let elements = numbers.enumerated().map { (number: $0.element, position: $0.offset) }
    #expect(elements.stablySorted { $0.number }.map { $0.position } == expected)
  }
}
