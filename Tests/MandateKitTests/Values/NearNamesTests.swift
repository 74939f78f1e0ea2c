import MandateKit
import Testing

@Suite("Names that are nearly written as another")
struct NearNamesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: String
    let second: String
    let areNear: Bool

    init(_ name: String, _ first: String, _ second: String, areNear: Bool = true) {
      testDescription = name
      self.first = first
      self.second = second
      self.areNear = areNear
    }
  }

  static let rows: [Row] = [
    Row("A letter left out", "localMedicalCommittee", "localMedicalComittee"),
    Row("A letter put in", "premises", "premisses"),
    Row("A letter changed", "clinical", "clinicel"),
    Row("Two letters swapped", "contract", "contrcat"),
    Row("The first letter swapped", "board", "obard"),
    Row("The last letter swapped", "board", "boadr"),
    Row("The last letter left out", "boards", "board"),
    Row("A capital for a small letter", "LayMember", "layMember"),
    Row("A capital, and a letter changed", "LayMember", "layMenber"),
    Row("Two letters changed", "contract", "kontrakt", areNear: false),
    Row("A digit changed", "ward1", "ward2", areNear: false),
    Row("A digit put in", "ward", "ward2", areNear: false),
    Row("Two digits swapped", "ward12", "ward21", areNear: false),
    Row("Names of three letters", "lay", "law", areNear: false),
    Row("A letter moved by two places", "contract", "conrtatc", areNear: false),
    Row("The same name", "board", "board", areNear: true),
  ]

  @Test("are found wherever they stand", arguments: rows)
  func pairs(_ row: Row) {
    let others = ["premium", "federation", "x", ""]
    #expect(
      NearNames.partners(of: [row.first] + others + [row.second])
        == [row.areNear ? 5 : nil] + others.map { _ in nil } + [row.areNear ? 0 : nil]
    )
  }

  @Test("are those that one letter makes of another, in random lists")
  func random() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let names = (0..<12).map { _ in
        String((0..<random.number(3, 6)).map { _ in random.pick(Array("abAc1")) })
      }
      let partners = NearNames.partners(of: names)
      for (place, name) in names.enumerated() {
        let near = names.indices.filter { $0 != place && areNear(name, names[$0]) }
        #expect(partners[place] == nil ? near.isEmpty : near.contains(partners[place]!), "\(names)")
      }
    }
  }

  /// Whether two names are near, straight from the rule.
  private func areNear(_ left: String, _ right: String) -> Bool {
    let (one, other) = (NearNames.lowercased(left), NearNames.lowercased(right))
    guard one.count > 3, other.count > 3, NearNames.distance(one, other) <= 1 else { return false }
    func apart(_ letters: [UInt8]) -> [[UInt8]] {
      // Digits stay where they are: what is left out or swapped is none.
      letters.indices.filter { !(0x30...0x39).contains(letters[$0]) }.map {
        var rest = letters
        rest.remove(at: $0)
        return rest
      }
    }
    if one == other { return !apart(one).isEmpty }
    if one.count > other.count { return apart(one).contains(other) }
    if one.count < other.count { return apart(other).contains(one) }
    let places = one.indices.filter { one[$0] != other[$0] }
    return places.allSatisfy {
      !(0x30...0x39).contains(one[$0]) && !(0x30...0x39).contains(other[$0])
    }
  }

  @Test("are found among thousands in little time", .timeLimit(.minutes(20)))
  func many() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let names = (0..<20_000).map { number in
      "enhancedService" + String((0..<4).map { letters[number / [1, 26, 676, 17_576][$0] % 26] })
    }
    #expect(NearNames.partners(of: names).allSatisfy { $0 != nil })
  }

  @Test("are told of names up to the longest that is compared")
  func longest() {
    let name = String(repeating: "a", count: NearNames.mostLetters - 1)
    #expect(NearNames.partners(of: [name + "b", name + "c"]) == [1, 0])
    #expect(NearNames.partners(of: [name + "ab", name + "ac"]) == [nil, nil])
  }
}
