/// The words of a Swift file that are code, comments and the contents of texts left out.
struct SourceText {
  /// One word of code.
  struct Word: Equatable {
    let text: String
    /// The number of open braces before it.
    let depth: Int
    /// The line it stands on, from 1.
    let line: Int
    /// Whether a dot stands immediately before it.
    let followsDot: Bool
  }

  private(set) var words: [Word] = []
  private var bytes: ArraySlice<UInt8>
  private var line = 1
  private var depth = 0

  init(_ text: String) {
    bytes = Array(text.utf8)[...]
    readCode(untilParenthesis: false)
  }

  /// Reads code up to the end, or up to the parenthesis that closes an interpolation.
  private mutating func readCode(untilParenthesis isInterpolation: Bool) {
    var parentheses = 0
    var lastByte: UInt8 = 0
    while let byte = bytes.first {
      if isWordStart(byte) {
        readWord(followsDot: lastByte == UInt8(ascii: "."))
        lastByte = byte
        continue
      }
      if startsWith("//") {
        skipLine()
        continue
      }
      if startsWith("\"") {
        readText()
        lastByte = byte
        continue
      }
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"):
        parentheses -= 1
        if isInterpolation, parentheses < 0 {
          advance()
          return
        }
      default: break
      }
      lastByte = byte
      advance()
    }
  }

  private mutating func readWord(followsDot: Bool) {
    let rest = bytes.drop {
      isWordStart($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    let text = String(decoding: bytes[..<rest.startIndex], as: UTF8.self)
    words.append(Word(text: text, depth: depth, line: line, followsDot: followsDot))
    bytes = rest
  }

  private mutating func readText() {
    let quote = startsWith("\"\"\"") ? "\"\"\"" : "\""
    advance(quote.utf8.count)
    while !bytes.isEmpty {
      if startsWith(quote) { return advance(quote.utf8.count) }
      if startsWith("\\(") {
        advance(2)
        readCode(untilParenthesis: true)
      } else if startsWith("\\") {
        advance(2)
      } else {
        advance()
      }
    }
  }

  private mutating func skipLine() {
    bytes = bytes.drop { $0 != UInt8(ascii: "\n") }
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count {
      if bytes.popFirst() == UInt8(ascii: "\n") { line += 1 }
    }
  }

  private func startsWith(_ text: String) -> Bool { bytes.starts(with: text.utf8) }

  private func isWordStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
