import MandateKit

/// Writes the lines of a calendar file.
struct CalendarWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// The most bytes of a line before it is folded (RFC 5545, section 3.1).
  private static let widest = 75

  /// Writes a line, folded where it is long, never within a character.
  mutating func line(_ text: String) {
    var width = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if width + length > CalendarWriter.widest {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes += String(scalar).utf8
      width += length
    }
    bytes += "\r\n".utf8
  }

  /// A text with the signs that a value may not hold written as others.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case "\r": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A text of which only letters, digits, dots, hyphens and underscores stay, and every other byte is written
  /// as its number.
  static func percentEncoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return encoded
  }

  /// A date as eight digits.
  static func digits(of date: CivilDate) -> String {
    String("\(date)".filter { $0 != "-" })
  }
}
