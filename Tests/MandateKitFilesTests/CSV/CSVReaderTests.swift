import MandateKitFiles
import Testing

@Suite("CSV is read as RFC 4180 has it")
struct CSVReaderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let outcomes: [String]

    init(_ sentence: String, _ text: String, _ outcomes: [String]) {
      testDescription = sentence
      self.text = text
      self.outcomes = outcomes
    }
  }

  static let good: [Row] = [
    Row("An empty file has no row", "", []),
    Row("A byte-order mark alone is no row", "\u{FEFF}", []),
    Row("A byte-order mark is skipped", "\u{FEFF}a,b\n", ["1: a|b"]),
    Row("A byte-order mark before a quotation mark is skipped", "\u{FEFF}\"a\",b", ["1: a|b"]),
    Row("A byte-order mark later on is text", "a\n\u{FEFF}b\n", ["1: a", "2: \u{FEFF}b"]),
    Row("Lines end in LF", "a,b\nc,d\n", ["1: a|b", "2: c|d"]),
    Row("Lines end in CRLF", "a,b\r\nc,d\r\n", ["1: a|b", "2: c|d"]),
    Row("Lines end in CR", "a,b\rc,d\r", ["1: a|b", "2: c|d"]),
    Row("Line ends may differ", "a\rb\nc\r\nd\n\re", ["1: a", "2: b", "3: c", "4: d", "6: e"]),
    Row("The last line needs no end", "a,b\nc,d", ["1: a|b", "2: c|d"]),
    Row("A line with nothing on it is no row", "a\n\n\r\nb\n\n", ["1: a", "4: b"]),
    Row("Fields can be empty", ",\n,,\na,\n,a", ["1: |", "2: ||", "3: a|", "4: |a"]),
    Row("A trailing comma at the end opens an empty field", "a,", ["1: a|"]),
    Row("Spaces belong to fields", " a , b ", ["1:  a | b "]),
    Row("Quoted fields lose their quotation marks", "\"a\",\"b\"\n\"c\"", ["1: a|b", "2: c"]),
    Row("Quoted fields hold commas", "\"a,b\",c", ["1: a,b|c"]),
    Row("Doubled quotation marks are one", "\"a\"\"b\",\"\"\"\",\"\"", ["1: a\"b|\"|"]),
    Row("A quoted field ends the file", "a,\"b\"", ["1: a|b"]),
    Row(
      "Quoted fields hold line breaks, and lines are counted on",
      "\"a\nb\",\"c\r\nd\",\"e\rf\"\ng",
      ["1: a\nb|c\r\nd|e\rf", "5: g"]
    ),
    Row("LF CR in a quoted field is two line breaks", "\"\n\r\"\na", ["1: \n\r", "4: a"]),
    Row("Text need not be ASCII", "é,\"ß€\"\n🩺", ["1: é|ß€", "2: 🩺"]),
    Row("Other control characters are text", "a\u{0}b,\t\u{B}", ["1: a\u{0}b|\t\u{B}"]),
  ]

  @Test("Well-formed files", arguments: good)
  func wellFormed(_ row: Row) {
    #expect(CSVText.read(row.text) == row.outcomes)
  }

  static let damaged: [Row] = [
    Row(
      "A stray quotation mark costs its line",
      "a,b\nc\"d,\"e\nf,g",
      ["1: a|b", "2: !strayQuote", "3: f|g"]
    ),
    Row(
      "Text after a closing quotation mark costs its line",
      "\"a\"b,c\nd\n\"e\" ,f\ng",
      ["1: !textAfterQuote", "2: d", "3: !textAfterQuote", "4: g"]
    ),
    Row(
      "A quotation mark that is never closed costs its line, not the rest of the file",
      "a,b\nc,\"d\ne,f\ng,h\n",
      ["1: a|b", "2: !unterminatedQuote", "3: e|f", "4: g|h"]
    ),
    Row("An unterminated last line costs itself", "a\n\"b", ["1: a", "2: !unterminatedQuote"]),
    Row(
      "A forgotten closing quotation mark costs its line where the next quoted field shows it",
      "\"a\",\"b\n\"c\",\"d\"\n\"e\",\"f\"\n",
      ["1: !textAfterQuote", "2: c|d", "3: e|f"]
    ),
    Row(
      "Several forgotten quotation marks cost a line each",
      "\"a\n\"b\",c\n\"d\n\"e\",f\ng",
      ["1: !textAfterQuote", "2: b|c", "3: !textAfterQuote", "4: e|f", "5: g"]
    ),
    Row(
      "Line breaks of every kind are counted when a line is read again",
      "\"a\r\nb\rc\nd\"x\r\ne",
      ["1: !textAfterQuote", "2: b", "3: c", "4: !strayQuote", "5: e"]
    ),
    Row(
      "Damage on a later line of a row goes by the line of its quotation mark",
      "\"a\nb\",\"c\"d\ne",
      ["2: !textAfterQuote", "3: e"]
    ),
    Row(
      "What follows a field of several lines is read on from there",
      "\"a\nb\",c\"d\ne",
      ["2: !strayQuote", "3: e"]
    ),
  ]

  @Test("Damaged rows are told, and reading goes on", arguments: damaged)
  func damage(_ row: Row) {
    #expect(CSVText.read(row.text) == row.outcomes)
  }

  @Test("A row that is not UTF-8 is damaged, also where fields meet")
  func invalidUTF8() {
    let bytes = Array("a,b\n".utf8) + [0xFF] + Array(",c\nd\n".utf8)
    #expect(CSVText.read(bytes) == ["1: a|b", "2: !notUTF8", "3: d"])
    let split = [0xC3] + Array(",".utf8) + [0xA9] + Array("\ne".utf8)
    #expect(CSVText.read(split) == ["1: !notUTF8", "2: e"])
    #expect(CSVText.read([0xEF, 0xBB]) == ["1: !notUTF8"])
    #expect(CSVText.read([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]) == ["1: !notUTF8", "2: \u{0}"])
  }

  @Test("A field may have 65,536 bytes and no more, quoted or not", arguments: [0, 1, 2])
  func longFields(_ extra: Int) {
    let field = String(repeating: "x", count: CSVReader.longestField - 1 + extra)
    let fits = extra < 2
    let plain = CSVText.read("a,\(field)\nb")
    #expect(plain.count == 2)
    #expect(plain.first == (fits ? "1: a|\(field)" : "1: !tooLong"))
    #expect(plain.last == "2: b")
    let quoted = CSVText.read("a,\"\(field)\"\nb")
    #expect(quoted.first == (fits ? "1: a|\(field)" : "1: !tooLong"))
    #expect(quoted.last == "2: b")
  }

  @Test("A quoted field that grows too long over lines costs its first line only")
  func longQuotedField() {
    let lines = (2...9_000).map { "\($0) lines" }
    let text = "a,\"b\n" + lines.joined(separator: "\n")
    let outcomes = CSVText.read(text)
    #expect(outcomes.first == "1: !tooLong")
    #expect(outcomes.count == 9_000)
    #expect(outcomes.last == "9000: 9000 lines")
  }

  @Test("A row may have 1,048,576 bytes with its commas, and no more", arguments: [0, 1, 2])
  func longestRows(_ extra: Int) {
    let field = String(repeating: "x", count: 65_535) + ","
    let row = String(repeating: field, count: 15) + String(repeating: "x", count: 65_534 + extra)
    #expect(
      CSVText.read("\(row)\na").map(\.count) == (extra < 2 ? [1_048_577 + extra, 4] : [11, 4])
    )
  }

  @Test("A row of commas alone can be too long")
  func longRows() {
    let commas = String(repeating: ",", count: CSVReader.longestRow + 10)
    #expect(CSVText.read("\(commas)\na") == ["1: !tooLong", "2: a"])
  }

  @Test("A field that a row does not have is empty")
  func missingField() throws {
    var reader = CSVReader(Array("a\n".utf8))
    let first = reader.next()
    let row = try #require(first).get()
    #expect(row[-1].isEmpty && row[1].isEmpty && row[.max].isEmpty && row.string(1).isEmpty)
    let second = reader.next()
    #expect(second == nil)
  }
}
