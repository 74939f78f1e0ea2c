import MandateKitFiles
import Testing

@Suite("The JSON writer writes what the cursor reads")
struct JSONWriterTests {
  static func answer(_ style: JSONWriter.Style) -> String {
    var writer = JSONWriter(style)
    writer.object { json in
      json.member("proposal", "p1")
      json.member("votes", 3)
      json.member("unified", true)
      json.member("body", nil as String?)
      json.member("needed", nil as Int?)
      json.member("known", nil as Bool?)
      json.key("voters")
      json.array(of: ["a", "b"]) { $0.value($1) }
      json.key("none")
      json.array { _ in }
      json.key("limbs")
      json.object { _ in }
      json.key("because")
      json.array { json in
        json.object { $0.member("code", "x") }
        json.array { $0.null() }
        json.value(false)
      }
    }
    return writer.text
  }

  @Test("The pretty style indents by two spaces and keeps empty containers closed")
  func pretty() {
    #expect(
      Self.answer(.pretty) == """
        {
          "proposal": "p1",
          "votes": 3,
          "unified": true,
          "body": null,
          "needed": null,
          "known": null,
          "voters": [
            "a",
            "b"
          ],
          "none": [],
          "limbs": {},
          "because": [
            {
              "code": "x"
            },
            [
              null
            ],
            false
          ]
        }
        """
    )
  }

  @Test("The one-line style has no space at all")
  func oneLine() {
    #expect(
      Self.answer(.oneLine) == #"{"proposal":"p1","votes":3,"unified":true,"body":null,"#
        + #""needed":null,"known":null,"voters":["a","b"],"none":[],"limbs":{},"#
        + #""because":[{"code":"x"},[null],false]}"#
    )
  }

  @Test("A stream of lines has a document on each")
  func stream() {
    var writer = JSONWriter(.oneLine)
    for index in 0..<3 {
      writer.object { $0.member("n", index) }
      writer.endLine()
    }
    #expect(writer.text == "{\"n\":0}\n{\"n\":1}\n{\"n\":2}\n")
    writer.removeWritten()
    writer.value(-7)
    #expect(writer.text == "-7")
  }

  @Test(
    "Only what must be escaped is",
    arguments: [
      ("", #""""#), ("plain é 😀 /", #""plain é 😀 /""#), ("\"\\", #""\"\\""#),
      ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\0\u{1}\u{B}", #""\u0000\u0001\u000b""#),
      ("\u{F}\u{10}\u{1F}", #""\u000f\u0010\u001f""#), ("\r\n", #""\r\n""#),
      ("\u{7F}\u{2028}\u{FEFF}", "\"\u{7F}\u{2028}\u{FEFF}\""),
    ]
  )
  func escapes(_ string: String, _ expected: String) {
    var writer = JSONWriter()
    writer.value(string)
    #expect(writer.text.utf8.elementsEqual(expected.utf8))
    var keyed = JSONWriter(.oneLine)
    keyed.object { json in
      json.key(string)
      json.null()
    }
    #expect(keyed.text.utf8.elementsEqual("{\(expected):null}".utf8))
  }

  @Test("Whole numbers at both ends are written", arguments: [0, 7, -1, Int.max, Int.min])
  func numbers(_ number: Int) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == String(number))
  }

  @Test("Calls that do not fit together do not trap")
  func misuse() {
    var writer = JSONWriter()
    writer.endObject()
    writer.endArray()
    writer.key("a")
    writer.endArray()
    writer.value(1)
    writer.value(true)
    #expect(!writer.bytes.isEmpty)
  }

  @Test("An error inside a closure comes out as it is")
  func errors() {
    struct Stop: Error, Equatable {}
    var writer = JSONWriter()
    #expect(throws: Stop()) {
      try writer.object { (_) throws(Stop) in throw Stop() }
    }
  }

  @Test("What is written in either style is read back the same", arguments: 1...200)
  func roundTrip(_ seed: UInt64) throws {
    var generator = JSONTestGenerator(seed: seed)
    let tree = Self.randomTree(&generator, room: 5)
    for style in [JSONWriter.Style.pretty, .oneLine] {
      var writer = JSONWriter(style)
      tree.write(to: &writer)
      #expect(try JSONTree(bytes: writer.bytes) == tree)
      var again = JSONWriter(style)
      try JSONTree(bytes: writer.bytes).write(to: &again)
      #expect(again.bytes == writer.bytes)
    }
  }

  static func randomTree(_ generator: inout JSONTestGenerator, room: Int) -> JSONTree {
    switch Int.random(in: room > 0 ? 0...5 : 2...5, using: &generator) {
    case 0:
      let count = Int.random(in: 0...4, using: &generator)
      return .object(
        (0..<count).map { _ in
          let key = randomString(&generator)
          return .init(key: key, value: randomTree(&generator, room: room - 1))
        }
      )
    case 1:
      let count = Int.random(in: 0...4, using: &generator)
      return .array((0..<count).map { _ in randomTree(&generator, room: room - 1) })
    case 2: return .string(randomString(&generator))
    case 3: return .whole(Int.random(in: Int.min...Int.max, using: &generator))
    case 4: return .boolean(Bool.random(using: &generator))
    default: return .null
    }
  }

  static func randomString(_ generator: inout JSONTestGenerator) -> String {
    var string = ""
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let limits: [UInt32] = [0x20, 0x80, 0x800, 0x11_0000]
      let limit = limits.randomElement(using: &generator) ?? 0x80
      let value = UInt32.random(in: 0..<limit, using: &generator)
      string.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return string
  }
}
