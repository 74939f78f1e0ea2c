import MandateKitFiles
import Testing

@Suite("What is not JSON is refused, with its place and with advice")
struct JSONSyntaxErrorTests {
  struct Refused: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let code: JSONSyntaxError.Code
    let line: Int
    let column: Int
    let advice: String

    init(
      _ description: String,
      _ text: String,
      _ column: Int,
      _ advice: String = "",
      line: Int = 1
    ) {
      self.init(description, Array(text.utf8), column, advice, code: .syntax, line: line)
    }

    init(
      _ description: String,
      _ bytes: [UInt8],
      _ column: Int,
      _ advice: String = "",
      code: JSONSyntaxError.Code = .invalidUTF8,
      line: Int = 1
    ) {
      self.testDescription = description
      self.bytes = bytes
      self.code = code
      self.line = line
      self.column = column
      self.advice = advice
    }
  }

  static let documents: [Refused] = [
    Refused("Nothing at all", "", 1, "empty"),
    Refused("Only white space", " \n ", 2, "ends", line: 2),
    Refused("A byte order mark", "\u{FEFF}{}", 1, "byte order mark"),
    Refused("UTF-16, big end first", [0xFE, 0xFF, 0, 0x7B], 1, "UTF-16"),
    Refused("UTF-16, little end first", [0xFF, 0xFE, 0x7B, 0], 1, "UTF-16"),
    Refused("UTF-16 without a mark", [0, 0x7B], 1, "save the document as UTF-8", code: .syntax),
    Refused("Two values", "1 2", 3, "one value"),
    Refused("Two objects", "{}{}", 3, "one value"),
    Refused("A bracket too many", "[]]", 3, "one value"),
    Refused("A comma at the end", "{},", 3, "one value"),
    Refused("A null character at the end", "{}\0", 3, "null character"),
    Refused("A comment before the value", "// x\n{}", 1, "comment"),
    Refused("A comment after the value", "{} # x", 4, "remove what follows"),
    Refused("A form feed for white space", "\u{C}1", 1, "invisible"),
    Refused("A no-break space for white space", "[1,\u{A0}2]", 4, "invisible"),
    Refused("A delete character", "\u{7F}", 1, "control character"),
    Refused("A stray closing brace", "}", 1, "a value"),
    Refused("A stray comma", ",", 1, "a value"),
    Refused("A stray colon", ":", 1, "a value"),
  ]

  static let containers: [Refused] = [
    Refused("An object cut short", "{", 2, "ends"),
    Refused("An array cut short", "[", 2, "ends"),
    Refused("An array cut short after a value", "[1", 3, "ends"),
    Refused("An array cut short after a comma", "[1,", 4, "ends"),
    Refused("An object cut short after a key", #"{"a""#, 5, "colon"),
    Refused("An object cut short after a colon", #"{"a":"#, 6, "a value"),
    Refused("An object cut short after a value", #"{"a":1"#, 7, "comma"),
    Refused("An object cut short after a comma", #"{"a":1,"#, 8, "key"),
    Refused("A comma before a closing bracket", "[1,]", 4, "remove the comma"),
    Refused("A comma before a closing brace", #"{"a":1,}"#, 8, "remove the comma"),
    Refused("A comma before the first value", "[,1]", 2, "a value"),
    Refused("A comma before the first key", #"{,"a":1}"#, 2, "key"),
    Refused("Two commas", "[1,,2]", 4, "a value"),
    Refused("Two commas in an object", #"{"a":1,,"b":2}"#, 8, "key"),
    Refused("No comma between values", #"["a" "b"]"#, 6, "put a comma"),
    Refused("No comma between members", "{\"a\":1\n  \"b\":2}", 3, "put a comma", line: 2),
    Refused("No colon after a key", #"{"a" 1}"#, 6, "colon"),
    Refused("An equals sign after a key", #"{"a"=1}"#, 5, "colon"),
    Refused("Two colons", #"{"a"::1}"#, 6, "a value"),
    Refused("No value after a colon", #"{"a":}"#, 6, "a value"),
    Refused("A key without a value", #"{"a"}"#, 5, "colon"),
    Refused("A key that is a number", "{1:2}", 2, "key"),
    Refused("A key without quotation marks", "{a:1}", 2, "put the key between quotation marks"),
    Refused("A key between single quotation marks", "{'a':1}", 2, "straight double"),
    Refused("A key between curly quotation marks", "{\u{201C}a\u{201D}:1}", 2, "straight double"),
    Refused("An array closed as an object", "[1}", 3, "close what was opened last"),
    Refused("An object closed as an array", #"{"a":1]"#, 7, "close what was opened last"),
    Refused("An array opened and closed as an object", "[}", 2, "a value"),
    Refused("A colon in an array", #"["a":1]"#, 5, "comma"),
    Refused("A comment between members", "{\n  /* x */ \"a\": 1}", 3, "comment", line: 2),
    Refused("An error on the third line, after \\r\\n", "[1,\r\n2,\r\n x]", 2, "text", line: 3),
    Refused("An error after accented letters", #"["é😀", x]"#, 8, "text"),
    Refused("An error after a tab", "[\tx]", 3, "text"),
  ]

  static let scalars: [Refused] = [
    Refused("A word in capitals", "True", 1, "only true, false and null"),
    Refused("A word cut short", "tru", 1, "only true, false and null"),
    Refused("A word misspelt", "nul1", 1, "only true, false and null"),
    Refused("A word with a tail", "[nullx]", 6, "comma"),
    Refused("A word that is not in JSON", "undefined", 1, "only true, false and null"),
    Refused("Not a number", "NaN", 1, "only true, false and null"),
    Refused("Infinity", "[Infinity]", 2, "only true, false and null"),
    Refused("Minus infinity", "-Infinity", 2, "digit"),
    Refused("A minus alone", "-", 2, "digit"),
    Refused("A minus before a space", "- 1", 2, "digit"),
    Refused("Two minuses", "--1", 2, "digit"),
    Refused("A plus sign", "+1", 1, "begin a number"),
    Refused("A leading zero", "[01]", 2, "zero"),
    Refused("A leading zero after a minus", "-012", 2, "zero"),
    Refused("Two zeros", "00", 1, "zero"),
    Refused("A point before any digit", ".5", 1, "begin a number"),
    Refused("A point after the last digit", "[1.]", 4, "both sides"),
    Refused("A point and an exponent", "1.e2", 3, "both sides"),
    Refused("Two points", "1.2.3", 4, "one value"),
    Refused("An exponent without digits", "1e", 3, "digit"),
    Refused("A signed exponent without digits", "1e+", 4, "digit"),
    Refused("A fraction in an exponent", "1e1.5", 4, "one value"),
    Refused("A hexadecimal number", "0x10", 2, "one value"),
    Refused("Commas of thousands in an object", #"{"a":1,000}"#, 8, "key"),
    Refused("Underscores in a number", "[1_000]", 3, "comma"),
    Refused("Digits of another script", "[١]", 2, "a value"),
    Refused("A string between single quotation marks", "'a'", 1, "straight double"),
    Refused("A string between angle quotation marks", "\u{AB}a\u{BB}", 1, "straight double"),
  ]

  static let strings: [Refused] = [
    Refused("A string never closed", #"["abc"#, 2, "not closed"),
    Refused("A string closed by an escaped mark", #""abc\""#, 1, "not closed"),
    Refused("A string cut short after a backslash", #""abc\"#, 1, "not closed"),
    Refused("A string cut short in an escape", #""\u00"#, 1, "not closed"),
    Refused("A line end in a string", "[\"a\nb\"]", 4, "\\n for a line break"),
    Refused("A carriage return in a string", "\"\r\"", 2, "\\n for a line break"),
    Refused("A tab in a string", "\"a\tb\"", 3, "\\t for a tab"),
    Refused("A null character in a string", "\"\0\"", 2, "control character"),
    Refused("The last control character in a string", "\"\u{1F}\"", 2, "control character"),
    Refused("A control character in a key", "{\"\u{1}\":0}", 3, "control character"),
    Refused("An escape that does not exist", #""\x41""#, 2, "no such escape"),
    Refused("An escape of a single quotation mark", #""\'""#, 2, "no such escape"),
    Refused("An escape in capitals", #""\N""#, 2, "no such escape"),
    Refused("An escape of a line end", "\"\\\n\"", 2, "no such escape"),
    Refused("Three digits after \\u", #""\u00e""#, 2, "Four hexadecimal digits"),
    Refused("No digits after \\u", #""\u""#, 2, "Four hexadecimal digits"),
    Refused("A letter beyond f after \\u", #""\u00eg""#, 2, "Four hexadecimal digits"),
    Refused("Braces after \\u", #""\u{e9}""#, 2, "Four hexadecimal digits"),
    Refused("A sign after \\u", #""\u+0e9""#, 2, "Four hexadecimal digits"),
    Refused("A high surrogate alone", #""\uD800""#, 2, "surrogate pair"),
    Refused("A high surrogate before a letter", #""a\uDBFFb""#, 3, "surrogate pair"),
    Refused("Two high surrogates", #""\uD800\uD800""#, 2, "surrogate pair"),
    Refused("A low surrogate alone", #""\uDC00""#, 2, "surrogate pair"),
    Refused("A pair in the wrong order", #""\uDC00\uD800""#, 2, "surrogate pair"),
    Refused("A high surrogate before another escape", #""\uD800\n""#, 2, "surrogate pair"),
    Refused("Half a pair and a malformed escape", #""\uD800\uDC0""#, 2, "surrogate pair"),
  ]

  static let encodings: [Refused] = [
    Refused("A stray byte of Latin 1", [0x22, 0xE9, 0x22], 2, "not UTF-8"),
    Refused("A continuation byte alone", [0x22, 0x80, 0x22], 2, "not UTF-8"),
    Refused("An overlong slash of two bytes", [0x22, 0xC0, 0xAF, 0x22], 2, "not UTF-8"),
    Refused("The other overlong lead", [0x22, 0xC1, 0xBF, 0x22], 2, "not UTF-8"),
    Refused("An overlong slash of three", [0x22, 0xE0, 0x80, 0xAF, 0x22], 2, "not UTF-8"),
    Refused("The last overlong of three", [0x22, 0xE0, 0x9F, 0xBF, 0x22], 2, "not UTF-8"),
    Refused("An overlong slash of four", [0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], 2, "not UTF-8"),
    Refused("The last overlong of four", [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], 2, "not UTF-8"),
    Refused("The first surrogate", [0x22, 0xED, 0xA0, 0x80, 0x22], 2, "not UTF-8"),
    Refused("The last surrogate", [0x22, 0xED, 0xBF, 0xBF, 0x22], 2, "not UTF-8"),
    Refused("Beyond U+10FFFF", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 2, "not UTF-8"),
    Refused("A lead beyond all", [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 2, "not UTF-8"),
    Refused("Two bytes cut short", [0x22, 0xC3, 0x22], 2, "not UTF-8"),
    Refused("Three bytes cut short", [0x22, 0xE2, 0x82, 0x22], 2, "not UTF-8"),
    Refused("Four bytes cut short", [0x22, 0xF0, 0x9F, 0x98, 0x22], 2, "not UTF-8"),
    Refused("Cut short by the end", [0x22, 0xF0, 0x9F, 0x98], 2, "not UTF-8"),
    Refused("Outside a string", [0x5B, 0x31, 0x2C, 0xFF, 0x5D], 4, "not UTF-8"),
    Refused("In a key, on line 2", [0x7B, 0x0A, 0x22, 0x61, 0xFF, 0x22], 3, "not UTF-8", line: 2),
  ]

  @Test(
    "A malformed document is refused where it is malformed",
    arguments: documents + containers + scalars + strings + encodings
  )
  func refuses(_ row: Refused) throws {
    let error = #expect(throws: JSONSyntaxError.self) {
      var cursor = try JSONCursor(row.bytes)
      try cursor.finish()
    }
    #expect(error?.code == row.code)
    #expect(error?.line == row.line)
    #expect(error?.column == row.column)
    #expect(error?.sentence.contains(row.advice) == true, "\(error?.sentence ?? "")")
    #expect(error?.sentence.hasSuffix(".") == true)
  }

  @Test(
    "Reading finds the same error as skipping",
    arguments: documents + containers + scalars + strings + encodings
  )
  func readsAlike(_ row: Refused) throws {
    let skipped = #expect(throws: JSONSyntaxError.self) {
      var cursor = try JSONCursor(row.bytes)
      try cursor.finish()
    }
    let read = #expect(throws: JSONSyntaxError.self) { try JSONTree(bytes: row.bytes) }
    #expect(read == skipped)
  }

  @Test("A document of 64 MiB is read, and one of a byte more is refused")
  func size() throws {
    var bytes = [UInt8](repeating: 0x30, count: JSONCursor.largestDocument + 1)
    let error = #expect(throws: JSONSyntaxError.self) { try JSONCursor(bytes) }
    #expect(error?.code == .tooLarge)
    #expect(error?.position == JSONPosition(line: 1, column: 1))
    bytes.removeLast()
    #expect(throws: Never.self) { try JSONCursor(bytes) }
  }

  @Test("The codes are stable")
  func codes() {
    let codes = JSONSyntaxError.Code.allCases.map(\.rawValue)
    #expect(codes == ["syntax", "invalidUTF8", "nestingTooDeep", "tooLarge"])
  }
}
