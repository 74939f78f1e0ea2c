import MandateKit
import Testing

@Suite("Characters that JSON has to escape")
struct JSONEscapeTests {
  static let named: [UInt32: String] = [
    0x08: #"\b"#, 0x09: #"\t"#, 0x0A: #"\n"#, 0x0C: #"\f"#, 0x0D: #"\r"#, 0x22: #"\""#,
    0x5C: #"\\"#,
  ]

  @Test("Control characters, quotation marks and backslashes are, and nothing else of ASCII")
  func everyOne() throws {
    let digits = Array("0123456789abcdef")
    for value in UInt32(0)..<0x80 {
      let scalar = try #require(Unicode.Scalar(value))
      let escape = jsonEscape(of: scalar)
      if let name = Self.named[value] {
        #expect(escape == name)
      } else if value < 0x20 {
        #expect(
          escape == #"\u00"# + String(digits[Int(value / 16)]) + String(digits[Int(value % 16)])
        )
      } else {
        #expect(escape == nil)
      }
    }
  }
}
