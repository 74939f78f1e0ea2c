import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Small words of which sentences are made")
struct WordsTests {
  @Test(
    "A share is a percentage with one decimal, and what is above nought is never nought",
    arguments: [
      (0, "0.0%"), (0.000_1, "under 0.1%"), (0.000_5, "0.1%"), (0.125, "12.5%"), (1, "100.0%"),
      (2, "100.0%"), (-1, "0.0%"), (.nan, "0.0%"),
    ] as [(Double, String)]
  )
  func percent(_ share: Double, _ words: String) {
    #expect(English.percent(share) == words)
  }

  @Test(
    "A sum and a difference that cannot be held are the nearest that can",
    arguments: [
      (1, 2, 3, -1), (.max, 1, .max, .max - 1), (.min, -1, .min, .min + 1),
      (.min, 1, .min + 1, .min),
      (.max, -1, .max - 1, .max),
    ] as [(Int64, Int64, Int64, Int64)]
  )
  func sums(_ left: Int64, _ right: Int64, _ sum: Int64, _ difference: Int64) {
    #expect(English.sum(left, right) == sum)
    #expect(English.difference(left, right) == difference)
  }

  @Test(
    "A position has words for what a body is and for what it did",
    arguments: [
      (.for, "for", "voted for"), (.against, "against", "voted against"),
      (.abstain, "abstaining", "abstained"), (.none, "without a position", "took no position"),
    ] as [(Position, String, String)]
  )
  func positions(_ position: Position, _ words: String, _ voted: String) {
    #expect(position.words == words)
    #expect(position.voted == voted)
  }

  @Test(
    "Common fractions have words, and others are written as they are",
    arguments: [
      ("1/4", "a quarter"), ("3/4", "three quarters"), ("1/3", "a third"), ("2/3", "two thirds"),
      ("1/2", "half"), ("3/5", "3/5"), ("1/1", "all"), ("0/1", "none"),
    ] as [(Fraction, String)]
  )
  func fractions(_ fraction: Fraction, _ words: String) {
    #expect(fraction.words == words)
  }

  @Test("The columns of a table are as wide as their widest cell, and the heading is one")
  func table() {
    var table = AlignedTable(["Name", "Votes", ""])
    #expect(table.lines == [])
    table.append(["a", "1,000", "late"])
    table.append(["longer", "2", ""])
    #expect(
      table.lines == [
        "Name    Votes", "a       1,000  late", "longer      2",
      ]
    )
  }

  @Test("An elector of whom nothing is known counts all the same")
  func counting() {
    func sentence(_ votes: Int64?, _ classes: [MembershipClass]) -> String {
      Finding(.countsAs("n1", votes: votes, classes: classes)).sentence(Cast.names)
    }
    #expect(sentence(nil, []) == "Riverside PCN counts.")
    #expect(sentence(2, []) == "Riverside PCN has 2 votes.")
    #expect(
      sentence(2, ["clinical", "lay"])
        == "Riverside PCN has 2 votes and counts among the classes clinical and lay."
    )
  }
}
