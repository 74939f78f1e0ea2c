import MandateKit
import Testing

/// Names as somebody would choose them who wants a look-up among them to be slow.
@Suite("Names that are made to share a hash")
struct IdentifierHashTests {
  /// A way of making many different names that are alike.
  struct Family: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var names: @Sendable () -> [String]

    init(_ description: String, _ names: @escaping @Sendable () -> [String]) {
      testDescription = description
      self.names = names
    }
  }

  private static func letters(_ number: Int, count: Int) -> String {
    var rest = number
    let scalars = (0..<count).map { _ in
      let letter = rest % 26
      rest /= 26
      return Character(UnicodeScalar(UInt8(97 + letter)))
    }
    return String(scalars)
  }

  static let families: [Family] = [
    Family("the same at both ends") {
      (0..<20_000).map { "practice" + letters($0, count: 8) + "practice" }
    },
    Family("the same words in another order") {
      (0..<20_000).map { number in
        (0..<16).map { number >> $0 & 1 == 1 ? "practice" : "networks" }.joined()
      }
    },
    Family("the same letter, more often") { (0..<5_000).map { String(repeating: "a", count: $0) } },
    Family("one byte is another") {
      (0..<200).flatMap { place in
        (UInt8(98)..<123).map { byte in
          var bytes = [UInt8](repeating: 97, count: 200)
          bytes[place] = byte
          return String(decoding: bytes, as: UTF8.self)
        }
      }
    },
    Family("the end overlaps what is before it") {
      (8...16).flatMap { count in (0..<2_000).map { letters($0, count: count) } }
    },
    Family("four to seven bytes") {
      (4...7).flatMap { count in (0..<4_000).map { letters($0, count: count) } }
    },
    Family("all of up to three letters") {
      (1...3).flatMap { count in
        (0..<[26, 676, 17_576][count - 1]).map { letters($0, count: count) }
      }
    },
  ]

  @Test("have hashes of their own", arguments: families)
  func hashes(_ family: Family) {
    let names = family.names()
    #expect(names.count >= 5_000)
    #expect(Set(names).count == names.count)
    var hashes: [Int: Int] = [:]
    for name in names { hashes[PartyID(name).hashValue, default: 0] += 1 }
    // Names of different lengths can have one hash where the last word overlaps the one before it, so that there
    // are no more of them than such lengths. Names of one length never have.
    #expect(hashes.values.allSatisfy { $0 <= 8 })
    #expect(hashes.count * 10 >= names.count * 9)
    if Set(names.map(\.utf8.count)).count == 1 { #expect(hashes.count == names.count) }
  }
}
