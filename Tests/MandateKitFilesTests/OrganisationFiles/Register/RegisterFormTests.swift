import MandateKit
import MandateKitFiles
import Testing

/// A register that is written otherwise, and is read as before.
struct RegisterDialect: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var form: RegisterFixture.Form
  var rewrite: @Sendable (String) -> String

  init(
    _ description: String,
    _ form: RegisterFixture.Form,
    _ rewrite: @escaping @Sendable (String) -> String
  ) {
    testDescription = description
    self.form = form
    self.rewrite = rewrite
  }

  static let all: [RegisterDialect] = [
    RegisterDialect("a byte order mark before JSON", .json) { "\u{FEFF}" + $0 },
    RegisterDialect("a byte order mark before XML", .xml) { "\u{FEFF}" + $0 },
    RegisterDialect("white space before JSON", .json) { "\r\n\t " + $0 },
    RegisterDialect("no declaration", .xml) {
      $0.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
    },
    RegisterDialect("an encoding within UTF-8", .xml) { $0.replacing("UTF-8", with: "us-ascii") },
    RegisterDialect("the key Organisations", .json) { "{\"Organisations\": \($0)}" },
    RegisterDialect("organisations without a key", .json) {
      $0.replacing("{\"Organisation\": {", with: "{").replacing("}}}}", with: "}}}")
        .replacing("]}}}", with: "]}}")
    },
    RegisterDialect("other keys", .json) {
      $0.replacing("\"Name\":", with: "\"Contacts\": {\"Contact\": [{\"Type\": 1}]}, \"Name\":")
    },
    RegisterDialect("keys with escapes", .json) {
      $0.replacing("\"Name\":", with: "\"N\\u0061me\":")
    },
    RegisterDialect("an end of null", .json) {
      $0.replacing("\"Start\":", with: "\"End\": null, \"Start\":")
    },
    RegisterDialect("one relationship in place of an array", .json) {
      $0.replacing("\"Succ\": []", with: "\"Succ\": null")
        .replacing(
          "\"Date\": [{\"Type\": \"Operational\", \"Start\": \"1974-04-01\"}]",
          with: "\"Date\": {\"Type\": \"Operational\", \"Start\": \"1974-04-01\"}"
        )
    },
    RegisterDialect("a prefix for each element", .xml) {
      $0.replacing("</", with: "</\u{1}").replacing("<", with: "<n:").replacing(
        "<n:/\u{1}",
        with: "</n:"
      )
      .replacing("<n:?", with: "<?").replacing("n:o:", with: "n:")
    },
    RegisterDialect("comments, instructions and a document type", .xml) {
      $0.replacing("<o:", with: "<!DOCTYPE OrgRefData SYSTEM \"o.dtd\"><!-- <a> & --><?b c?><o:")
        .replacing("<Roles>", with: "<!--<Role id='RO72'/>--><Roles><?x <Role?>")
    },
    RegisterDialect("CDATA sections", .xml) {
      $0.replacing("QUAY &amp; ", with: "QUAY <![CDATA[& ]]>").replacing(
        "HARBOUR PCN",
        with: "<![CDATA[HARBOUR PCN]]>"
      )
    },
    RegisterDialect("references by number", .xml) {
      $0.replacing("QUAY", with: "&#x51;&#85;AY").replacing("PCN<", with: "&#x50;CN<")
    },
    RegisterDialect("the other quotation marks", .xml) {
      $0.replacing("'", with: "\u{1}").replacing("\"", with: "'").replacing("\u{1}", with: "\"")
    },
    RegisterDialect("white space wherever it may stand", .xml) {
      $0.replacing("/>", with: "\r\n />").replacing("><", with: ">\n\t<").replacing(
        "=",
        with: " = "
      )
      .replacing("</Date>", with: "</Date >")
    },
    RegisterDialect("dates in another official spelling", .xml) {
      $0.replacing("2019-07-01", with: "20190701")
    },
  ]
}

/// A file that as a whole cannot be read, with the code and a word of the finding.
struct RegisterCause: CustomTestStringConvertible, Sendable {
  var code: ImportFinding.Code
  var word: String
  var line: Int?
  var form: RegisterFixture.Form
  var spoil: @Sendable ([UInt8]) -> [UInt8]

  var testDescription: String { "\(code): \(word)" }

  init(
    _ code: ImportFinding.Code,
    _ word: String,
    _ line: Int?,
    _ form: RegisterFixture.Form = .xml,
    _ spoil: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.code = code
    self.word = word
    self.line = line
    self.form = form
    self.spoil = spoil
  }

  /// Creates a cause by a text in place of another.
  init(
    _ code: ImportFinding.Code,
    _ word: String,
    _ line: Int?,
    _ form: RegisterFixture.Form = .xml,
    replace old: String,
    with new: String
  ) {
    self.init(code, word, line, form) {
      Array(String(decoding: $0, as: UTF8.self).replacing(old, with: new).utf8)
    }
  }

  static let all: [RegisterCause] = [
    RegisterCause(.emptyFile, "no byte", nil) { _ in [] },
    RegisterCause(.notUTF8, "UTF-16", nil) { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } },
    RegisterCause(.notUTF8, "UTF-16", nil, .json) { $0.flatMap { [0, $0] } },
    RegisterCause(.notWellFormed, "archive", nil) { [0x50, 0x4B, 0x03, 0x04] + $0 },
    RegisterCause(.notWellFormed, "neither JSON nor XML", nil) { _ in Array("Code,Name\n".utf8) },
    RegisterCause(.notWellFormed, "within the element", 7) { Array($0.dropLast(32)) },
    RegisterCause(.notWellFormed, "not read", 5, .json) { Array($0.dropLast(3)) },
    RegisterCause(.notUTF8, "ISO-8859-1", 1, replace: "UTF-8", with: "ISO-8859-1"),
    RegisterCause(.notUTF8, "not UTF-8", 3) { $0.map { $0 == UInt8(ascii: "Q") ? 0xFF : $0 } },
    RegisterCause(
      .notWellFormed,
      "remove the document type",
      2,
      replace: "<o:",
      with: "<!DOCTYPE a [<!ENTITY b \"c\">]><o:"
    ),
    RegisterCause(.notWellFormed, "A reference", 3, replace: "&amp;", with: "&name;"),
    RegisterCause(.notWellFormed, "A reference", 3, replace: "&amp;", with: "& "),
    RegisterCause(.notWellFormed, "A reference", 3, replace: "&amp;", with: "&#xD800;"),
    RegisterCause(.notWellFormed, "A reference", 3, replace: "&amp;", with: "&#99999999;"),
    RegisterCause(.notWellFormed, #"where "Name" is open"#, 3, replace: "</Name>", with: "</Date>"),
    RegisterCause(.notWellFormed, "stands twice", 3, replace: "<Role id", with: "<Role id='a' id"),
    RegisterCause(.notWellFormed, "is never closed", 7, replace: "</Organisations>", with: "<!--"),
    RegisterCause(
      .notWellFormed,
      "quotation marks",
      3,
      replace: "value=\"1974",
      with: "value=1974"
    ),
    RegisterCause(.notWellFormed, "has no value", 3, replace: "orgRecordClass=\"RC1\"", with: "a"),
    RegisterCause(.notWellFormed, "begins within the value", 3, replace: "RC1", with: "<RC1"),
    RegisterCause(.notWellFormed, "control character", 3, replace: "QUAY", with: "\u{1}QUAY"),
    RegisterCause(.notWellFormed, "second element", 8, replace: "a>\n", with: "a>\n<a/>"),
    RegisterCause(.notWellFormed, "outside", 8, replace: "a>\n", with: "a>\ntext"),
    RegisterCause(
      .notWellFormed,
      "stand inside one another",
      2,
      replace: "<Organisations>",
      with: String(repeating: "<a>", count: 64)
    ),
    RegisterCause(
      .notWellFormed,
      "inside one another",
      1,
      .json,
      replace: "[\n",
      with: String(repeating: "[", count: 65)
    ),
  ]
}

@Suite("A register is read in each of its forms, or not at all")
struct RegisterFormTests {
  @Test("What is written otherwise is read alike", arguments: RegisterDialect.all)
  func dialect(_ row: RegisterDialect) {
    let text = RegisterFixture().text(row.form)
    let other = row.rewrite(text)
    #expect(other != text)
    let imported = RegisterFixture.imported(Array(other.utf8))
    #expect(imported.document == RegisterFixture().imported(row.form).document)
    #expect(imported.findings.isEmpty, "\(imported.findings)")
  }

  @Test("A single organisation is a register")
  func single() {
    let organisation = RegisterFixture().organisations[0]
    let expected = ["A99001", "U99001", "16C"]
    for text in ["{\"Organisation\": \(organisation.json)}", organisation.json, organisation.xml] {
      let imported = RegisterFixture.imported(Array(text.utf8))
      #expect(imported.document.bodies.map(\.id.rawValue) == expected)
      #expect(imported.findings.map(\.code) == [.networkUnknown, .targetUnknown])
    }
  }

  @Test(
    "A file that cannot be read at all is one error, which names the cause",
    arguments: RegisterCause.all
  )
  func cause(_ row: RegisterCause) throws {
    let bytes = row.spoil(Array(RegisterFixture().text(row.form).utf8))
    let imported = RegisterFixture.imported(bytes, listSizes: nil)
    #expect(imported.document.bodies.isEmpty)
    #expect(!imported.files[0].isReadable)
    let errors = imported.findings.filter { $0.severity == .error }
    try #require(errors.count == 1, "\(errors)")
    #expect(errors[0].code == row.code)
    #expect(errors[0].line == row.line, "\(errors[0])")
    #expect(errors[0].sentence.contains(row.word) || row.code == .emptyFile, "\(errors[0])")
  }
}
