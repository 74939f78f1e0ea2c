import MandateKit
import MandateKitFiles
import Testing

@Suite("Streams of cases")
struct CaseStreamTests {
  static let lines = [
    StreamScene.line("a", record: StreamScene.vote("p1", on: "a")),
    StreamScene.line("b", record: StreamScene.vote("p9", on: "b")),
    "",
    #"{"proposal":"#,
    StreamScene.line("c", record: StreamScene.vote("p1", "against", on: "c")) + "\r",
    StreamScene.line("d", more: #","title":"é""#),
    String(repeating: " ", count: 5_000),
    StreamScene.line("a", more: #","asOf":"2022-07-01""#),
  ]
  static let summaries = [
    "a mandated", "unknownReference record[0].vote.by", "syntax ", "syntax proposal",
    "c notMandated", "unknownKey title", "tooLarge ", "a undetermined",
  ]

  @Test("Every line is answered on its place, whatever stands in it", arguments: ["", "\n"])
  func order(_ end: String) throws {
    let text = CaseStreamTests.lines.joined(separator: "\n") + end
    let answers = try StreamScene.answers(to: text)
    #expect(answers.map(\.summary) == CaseStreamTests.summaries)
  }

  @Test("A line without a sign is called a line, and not a document", arguments: ["", " \t", "\r"])
  func blankLine(_ blank: String) throws {
    var stream = try StreamScene.stream(longestLine: 1_000)
    let answer = String(decoding: stream.answer(Array(blank.utf8)), as: UTF8.self)
    #expect(answer.contains("This line is empty"))
    #expect(answer.contains(#""code":"syntax""#) && !answer.contains("document is"))
  }

  @Test("The answers do not depend on where chunks are cut", arguments: [1, 2, 3, 7, 64, 1_000])
  func chunks(_ size: Int) throws {
    let text = CaseStreamTests.lines.joined(separator: "\n")
    let whole = try StreamScene.answers(to: text)
    #expect(try StreamScene.answers(to: text, chunk: size) == whole)
  }

  @Test(
    "Whatever is wrong with a line is told by its number in the stream",
    arguments: [
      "", "{", "[]", "\u{0}", #"{"proposal":{}}"#, #"{"other":1}"#,
      StreamScene.line("b", more: #","value":null"#),
      StreamScene.line("b", record: StreamScene.vote("p9", on: "b")),
      StreamScene.line("b", record: StreamScene.vote("p1", on: "other")),
      String(repeating: "[", count: 70), String(repeating: " ", count: 2_000),
    ]
  )
  func lineNumbers(_ bad: String) throws {
    var stream = try StreamScene.stream(longestLine: 1_000)
    var answers: [[UInt8]] = []
    let text = [StreamScene.line("a"), bad, StreamScene.line("c"), bad, ""].joined(separator: "\n")
    stream.feed(Array(text.utf8)) { answers.append($0) }
    stream.finish { answers.append($0) }
    let numbers = try answers.map { answer in
      try JSONTree(bytes: answer)["errors"]?.elements.map { $0["line"] }
    }
    #expect(numbers.count == 4 && stream.answeredLines == 4)
    #expect(numbers[0] == nil && numbers[2] == nil)
    #expect(numbers[1]?.isEmpty == false)
    #expect(numbers[1]?.allSatisfy { $0 == .whole(2) } == true)
    #expect(numbers[3]?.allSatisfy { $0 == .whole(4) } == true)
  }

  @Test("Columns are counted within the line", arguments: [0, 1])
  func positions(_ before: Int) throws {
    let bad = StreamScene.line("b", record: StreamScene.vote("p9", on: "b"))
    let text = String(repeating: StreamScene.line("a") + "\n", count: before) + bad
    let error = try #require(try StreamScene.answers(to: text).last?["errors"]?.elements.first)
    #expect(error["line"] == .whole(before + 1))
    let column = try #require(bad.range(of: #""p9""#)).lowerBound
    #expect(error["column"] == .whole(bad.distance(from: bad.startIndex, to: column) + 1))
  }

  @Test("A line without an end is not kept beyond its limit")
  func cache() throws {
    var stream = try StreamScene.stream(longestLine: 1_000)
    var answers: [[UInt8]] = []
    for _ in 0..<2_000 {
      stream.feed(Array(repeating: UInt8(ascii: "["), count: 700)) { answers.append($0) }
      #expect(stream.pendingBytes <= 1_000)
    }
    #expect(answers.isEmpty)
    stream.feed(Array(("]\n" + StreamScene.line("a") + "\n").utf8)) { answers.append($0) }
    #expect(stream.pendingBytes == 0)
    #expect(try answers.map { try JSONTree(bytes: $0).summary } == ["tooLarge ", "a notMandated"])
  }

  @Test("A line may have just as many bytes as the limit", arguments: [0, 1])
  func limit(_ excess: Int) throws {
    let line = Array(StreamScene.line("a").utf8)
    var stream = try StreamScene.stream(longestLine: line.count - excess)
    let expected = excess == 0 ? "a notMandated" : "tooLarge "
    #expect(try JSONTree(bytes: stream.answer(line)).summary == expected)
    #expect(try JSONTree(bytes: stream.answer(line + [UInt8(ascii: "\n")])).summary == expected)
    #expect(try StreamScene.answers(of: &stream, to: line).map(\.summary) == [expected])
  }

  @Test("Every answer is one line")
  func oneLine() throws {
    var stream = try StreamScene.stream()
    for line in CaseStreamTests.lines {
      let answer = stream.answer(Array(line.utf8))
      #expect(answer.firstIndex(of: UInt8(ascii: "\n")) == answer.count - 1)
    }
  }

  @Test("No bytes have no answers, and a stream can go on after its end")
  func ends() throws {
    var stream = try StreamScene.stream()
    #expect(try StreamScene.answers(of: &stream, to: []) == [])
    for _ in 0..<2 {
      let answers = try StreamScene.answers(of: &stream, to: Array(StreamScene.line("a").utf8))
      #expect(answers.map(\.summary) == ["a notMandated"])
    }
  }

  @Test("The date of the stream is that of lines which give none")
  func dates() throws {
    var stream = try StreamScene.stream(asOf: "2022-08-15")
    let plain = try JSONTree(bytes: stream.answer(Array(StreamScene.line("a").utf8)))
    #expect(plain["asOf"]?.text == "2022-08-15")
    let dated = StreamScene.line("a", more: #","asOf":"2022-08-16""#)
    #expect(try JSONTree(bytes: stream.answer(Array(dated.utf8)))["asOf"]?.text == "2022-08-16")
  }
}
