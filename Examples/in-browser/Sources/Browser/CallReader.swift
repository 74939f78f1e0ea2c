/// A reader of a call: one JSON object, and after a zero byte the texts that it gives the lengths of.
///
/// It takes what JavaScript writes, and of what is not JSON no more than it must: a slip is one sentence. No input of
/// at most ``mostBytes`` traps. The library's own reader of JSON is not public, and locates errors of documents.
struct CallReader {
  private let bytes: [UInt8]
  /// The place of the next byte.
  private var place = 0
  /// The end of the object.
  private let end: Int
  /// The place of the next text after it.
  private var nextText: Int

  /// The most bytes of a call: three case files of the most bytes that one may have, and some more.
  static let mostBytes = 200 << 20
  /// The most values that may stand inside one another.
  private static let greatestDepth = 8

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.firstIndex(of: 0) ?? bytes.count
    nextText = min(end + 1, bytes.count)
  }

  /// Reads a call.
  ///
  /// - Throws: `Refusal` where it is not JSON, or texts are missing.
  static func read(_ bytes: [UInt8]) throws(Refusal) -> CallValue {
    guard bytes.count <= mostBytes else {
      throw .call("The call is longer than \(mostBytes) bytes. Open a smaller case.")
    }
    var reader = CallReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == reader.end else { throw reader.slip }
    return value
  }

  private var slip: Refusal { .call("The call is not JSON: see its byte \(place + 1).") }

  private var next: UInt8? { place < end ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Refusal) -> CallValue {
    guard depth < CallReader.greatestDepth else { throw slip }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try elements(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    case (0x30...0x39)?: return .text(try textAfterCall())
    default:
      for word in ["null", "true", "false"] where bytes[place..<end].starts(with: word.utf8) {
        place += word.utf8.count
        return word == "null" ? .null : .flag
      }
      throw slip
    }
  }

  private mutating func members(depth: Int) throws(Refusal) -> [(key: String, value: CallValue)] {
    place += 1
    var members: [(key: String, value: CallValue)] = []
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw slip }
      let key = String(decoding: try string(), as: UTF8.self)
      guard take(UInt8(ascii: ":")) else { throw slip }
      members.append((key: key, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw slip }
    return members
  }

  private mutating func elements(depth: Int) throws(Refusal) -> [CallValue] {
    place += 1
    var elements: [CallValue] = []
    if take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw slip }
    return elements
  }

  /// Reads a number of bytes, and returns as many after the call.
  private mutating func textAfterCall() throws(Refusal) -> [UInt8] {
    var length = 0
    while let byte = next, (0x30...0x39).contains(byte) {
      guard length <= bytes.count else { break }
      length = length * 10 + Int(byte - 0x30)
      place += 1
    }
    guard length <= bytes.count - nextText else {
      throw .call("A text is shorter after the call than its length in it.")
    }
    nextText += length
    return Array(bytes[nextText - length..<nextText])
  }

  /// Reads a string that begins here.
  private mutating func string() throws(Refusal) -> [UInt8] {
    place += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      place += 1
      if byte == UInt8(ascii: "\\") {
        text += try escaped()
      } else {
        text.append(byte)
      }
    }
    guard take(UInt8(ascii: "\"")) else { throw slip }
    return text
  }
}

extension CallReader {
  /// Reads what follows a backslash.
  private mutating func escaped() throws(Refusal) -> [UInt8] {
    guard let byte = next else { throw slip }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      let unit = try hexadecimal()
      let start = place
      if (0xD800..<0xDC00).contains(unit), next == UInt8(ascii: "\\") {
        place += 1
        if next == UInt8(ascii: "u") {
          place += 1
          let second = try hexadecimal()
          if (0xDC00..<0xE000).contains(second) {
            return utf8(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
          }
        }
        place = start
      }
      return utf8(unit)
    default: throw slip
    }
  }

  /// Returns a character as UTF-8; half of one is the character that stands for what is none.
  private func utf8(_ number: UInt32) -> [UInt8] {
    Array(String(Character(Unicode.Scalar(number) ?? "\u{FFFD}")).utf8)
  }

  private mutating func hexadecimal() throws(Refusal) -> UInt32 {
    guard end - place >= 4,
      bytes[place..<place + 4].allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw slip }
    place += 4
    return unit
  }
}
