import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("An answer file is read back")
struct AnswerReadingTests {
  @Test("The recorded answer is read, and written again byte for byte")
  func recorded() throws {
    let bytes = Array(try KeptDocument.answer.text.utf8)
    let answers = try AnswerFile.read(bytes)
    #expect(AnswerFile.json(answers) == bytes)
    let answer = try #require(answers.first)
    #expect(answers.count == 1)
    #expect(answer.requirements.map(\.kind) == GoldenAnswer.resolution.requirements.map(\.kind))
    #expect(answer.voice.conflicts.first == .init(for: "n1", against: "lmc", patients: 3))
  }

  @Test("What is made of a resolution is what is read of its file")
  func made() throws {
    let names = DisplayNames()
    let bytes = AnswerFile.json([GoldenAnswer.resolution], names: names)
    let answer = AnswerFile.Answer(GoldenAnswer.resolution, names: names)
    #expect(try AnswerFile.read(bytes) == [answer])
    #expect(AnswerFile.json([answer]) == bytes)
  }

  @Test("A finding has its measures by name")
  func measures() throws {
    let answer = AnswerFile.Answer(GoldenAnswer.resolution, names: DisplayNames())
    let verdict = try #require(answer.requirements.first?.because.first)
    #expect(verdict.actual?["positions"] == .texts(["for", "none"]))
    let share = try #require(verdict.because.first)
    #expect(share.required?["moreThan"] == .text("1/2"))
    #expect(share.actual?["total"] == .number(2))
    #expect(share.actual?["name"] == nil)
    #expect(share.actual?["part"]?["part"] == nil)
  }

  @Test("A file without answers has none")
  func none() throws {
    #expect(try AnswerFile.read(AnswerFile.json([], names: DisplayNames())) == [])
  }

  @Test("A day some years beyond those of a case file is read")
  func farDays() throws {
    for day in [CivilDate.farAhead, CivilDate.longAgo] {
      var resolution = GoldenAnswer.resolution
      resolution.requirements = [GoldenAnswer.notice]
      resolution.requirements[0].detail = .notice(deadline: day)
      let bytes = AnswerFile.json([resolution], names: DisplayNames())
      #expect(
        try AnswerFile.read(bytes) == [AnswerFile.Answer(resolution, names: DisplayNames())]
      )
    }
  }

  @Test("What is wrong is said with its place", arguments: MisreadAnswer.all)
  func wrong(_ row: MisreadAnswer) {
    let text = row.text
    do throws(InvalidDocumentError) {
      _ = try AnswerFile.read(Array(text.utf8))
      Issue.record("It was read.")
    } catch {
      #expect(error.errors.map { "\($0.code) \($0.path)" } == row.errors)
      #expect(error.errors.allSatisfy { $0.line ?? 0 > 1 && $0.column ?? 0 > 0 })
    }
  }

  @Test("Text that is cut off anywhere is an error, and no trap")
  func cutOff() {
    let bytes = AnswerFile.json([GoldenAnswer.resolution], names: DisplayNames())
    for end in stride(from: 0, to: bytes.count - 2, by: 97) {
      #expect(throws: InvalidDocumentError.self) {
        try AnswerFile.read(Array(bytes[..<end]))
      }
    }
  }

  @Test("A file with any one value exchanged is read or is an error, and no trap", arguments: 0..<8)
  func exchanged(_ seed: UInt64) throws {
    var random = JSONTestGenerator(seed: seed)
    let bytes = AnswerFile.json([GoldenAnswer.resolution], names: DisplayNames())
    let tree = try JSONTree(bytes: bytes)
    let others: [JSONTree] = [.null, .whole(-1), .string("x"), .array([]), .object([])]
    var read = 0
    for _ in 0..<60 {
      var changed = tree
      changed.exchangeOne(for: others[Int.random(in: 0..<5, using: &random)], using: &random)
      var writer = JSONWriter()
      changed.write(to: &writer)
      guard let answers = try? AnswerFile.read(writer.bytes) else { continue }
      read += 1
      #expect(try AnswerFile.read(AnswerFile.json(answers)) == answers)
    }
    #expect(read > 0)
  }
}

extension CivilDate {
  /// A day after those that a case file can name.
  fileprivate static let farAhead = CivilDate("2999-12-31").adding(days: 3_000)
  /// A day before those that a case file can name.
  fileprivate static let longAgo = CivilDate("1800-01-01").adding(days: -3_000)
}
