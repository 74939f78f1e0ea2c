import MandateKitFiles
import Testing

@Suite("Strings of JSON, which are read several bytes at a time")
struct JSONStringTests {
  /// What reading a string comes to.
  enum Result: Equatable {
    case string(String)
    case error(JSONSyntaxError.Code, offset: Int)
  }

  private func read(_ document: [UInt8]) -> Result {
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(document)
      return .string(try cursor.readString() ?? "no string")
    } catch {
      return .error(error.code, offset: error.offset)
    }
  }

  @Test("Every byte is told in every place, whatever follows it", arguments: 0..<20)
  func everyByte(_ place: Int) {
    for byte in UInt8.min...UInt8.max {
      for rest in [0, 1, 5, 8, 17] {
        let start = [UInt8](repeating: UInt8(ascii: "a"), count: place)
        let end = [UInt8](repeating: UInt8(ascii: "!"), count: rest)
        let quote = UInt8(ascii: "\"")
        let result = read([quote] + start + [byte] + end + [quote])
        let expected: Result =
          switch byte {
          case quote: .string(String(decoding: start, as: UTF8.self))
          case UInt8(ascii: "\\") where rest == 0: .error(.syntax, offset: 0)
          case UInt8(ascii: "\\"), 0..<0x20: .error(.syntax, offset: place + 1)
          case 0x80...: .error(.invalidUTF8, offset: place + 1)
          default: .string(String(decoding: start + [byte] + end, as: UTF8.self))
          }
        #expect(result == expected, "byte \(byte) with \(rest) behind it")
      }
    }
  }

  @Test("Escapes and signs beyond ASCII are read in every place", arguments: 0..<20)
  func everyPlace(_ place: Int) {
    let start = String(repeating: "a", count: place)
    for (written, meant) in [
      (#"\n"#, "\n"), (#"\u00e9"#, "é"), (#"\ud83d\ude00"#, "😀"), ("é", "é"), ("€", "€"),
      ("😀", "😀"),
    ] {
      let result = read(Array("\"\(start)\(written)behind it, more\"".utf8))
      #expect(result == .string("\(start)\(meant)behind it, more"))
    }
  }

  @Test("A string that is not closed is told at every length", arguments: 0..<20)
  func unclosed(_ length: Int) {
    let result = read(Array("\"\(String(repeating: "a", count: length))".utf8))
    #expect(result == .error(.syntax, offset: 0))
  }
}
