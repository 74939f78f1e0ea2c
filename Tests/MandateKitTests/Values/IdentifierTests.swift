import MandateKit
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  @Test(
    "Texts of different bytes are different names, also where Swift takes them for the same",
    arguments: [
      ("caf\u{E9}", "cafe\u{301}"),
      ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
      ("\u{2126}", "\u{3A9}"),
      ("a\u{323}\u{307}", "a\u{307}\u{323}"),
      ("a practice with a long name, caf\u{E9}", "a practice with a long name, cafe\u{301}"),
    ]
  )
  func canonicalEquivalence(_ left: String, _ right: String) {
    #expect(left == right)
    let names = [PartyID(left), PartyID(right)]
    #expect(names[0] != names[1])
    #expect(Set(names).count == 2)
    #expect((names[0] < names[1]) != (names[1] < names[0]))
    let kinds = [BodyKind(rawValue: left), BodyKind(rawValue: right)]
    #expect(kinds[0] != kinds[1])
    #expect(Set(kinds).count == 2)
  }

  @Test("Names are ordered by their bytes, not as Swift orders texts, nor by UTF-16")
  func byteOrder() {
    // By canonical order, e with an accent comes after f; by bytes, e comes first.
    #expect("e\u{301}" > "f")
    #expect(PartyID("e\u{301}") < PartyID("f"))
    #expect(BodyKind(rawValue: "e\u{301}") < BodyKind(rawValue: "f"))
    let names = [
      "", "\u{0}", "A", "Z", "a", "a\u{0}", "aa", "b", "\u{7F}", "\u{80}", "\u{FF5E}", "😀",
    ]
    #expect(names.shuffled().map { PartyID($0) }.sorted().map(\.rawValue) == names)
  }

  @Test("Names that differ in one byte are different, wherever it stands", arguments: 1..<26)
  func oneByte(_ length: Int) {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
    let name = PartyID(String(decoding: bytes, as: UTF8.self))
    #expect(name == PartyID(String(decoding: bytes, as: UTF8.self)))
    for place in bytes.indices {
      var other = bytes
      other[place] = UInt8(ascii: "b")
      #expect(name != PartyID(String(decoding: other, as: UTF8.self)))
    }
    #expect(name != PartyID(String(decoding: bytes.dropLast(), as: UTF8.self)))
  }

  @Test("Order, equality and hash agree with the bytes of random names", arguments: 0..<50)
  func randomNames(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let signs = ["a", "b", "e", "\u{301}", "\u{E9}", "\u{0}", "한", "😀", "\u{FFFD}", "-"]
    let texts = (0..<40).map { _ in
      (0..<Int.random(in: 0...24, using: &random))
        .map { _ in signs.randomElement(using: &random) ?? "" }.joined()
    }
    let sorted = texts.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(
      texts.map { PartyID($0) }.sorted().map { Array($0.rawValue.utf8) }
        == sorted.map { Array($0.utf8) }
    )
    #expect(Set(texts.map { PartyID($0) }).count == Set(texts.map { Array($0.utf8) }).count)
    for text in texts {
      // The same bytes in another storage.
      #expect(PartyID(String(decoding: Array(text.utf8), as: UTF8.self)) == PartyID(text))
    }
  }

  @Test("A name and its beginning are different names")
  func beginnings() {
    let text = String(repeating: "P81001-", count: 20)
    let names = text.indices.map { PartyID(String(text[..<$0])) }
    #expect(Set(names).count == names.count)
    #expect(names.sorted() == names)
  }

  @Test("A name is described by its text and can be written as a literal")
  func description() {
    let name: PartyID = "A82001"
    #expect(name.description == "A82001")
    #expect(name == PartyID(rawValue: "A82001"))
    #expect(BodyKind.practice == "practice")
    #expect(BodyKind.practice.description == "practice")
  }
}
