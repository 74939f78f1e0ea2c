import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("Answers written as they are found")
struct AnswerWritingTests {
  /// A way to write answers.
  enum Form: CaseIterable {
    case json, text, markdown

    func write<Failure: Error>(
      _ resolutions: some Sequence<Resolution>,
      to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
      let names = DisplayNames()
      switch self {
      case .json: try AnswerFile.write(resolutions, names: names, to: sink)
      case .text: try AnswerText.write(resolutions, names: names, to: sink)
      case .markdown: try AnswerMarkdown.write(resolutions, names: names, to: sink)
      }
    }

    func whole(_ resolutions: [Resolution]) -> [UInt8] {
      let names = DisplayNames()
      return switch self {
      case .json: AnswerFile.json(resolutions, names: names)
      case .text: Array(AnswerText(resolutions, names: names).description.utf8)
      case .markdown: Array(AnswerMarkdown(resolutions, names: names).description.utf8)
      }
    }
  }

  /// The error of a reader who has had enough.
  struct Enough: Error {}

  /// A resolution of many requirements, whose answer has many chunks.
  static let long: Resolution = {
    var resolution = GoldenAnswer.resolution
    resolution.requirements = (0..<60).flatMap { _ in GoldenAnswer.resolution.requirements }
    resolution.voice.conflicts = (0..<1_000).flatMap { _ in GoldenAnswer.resolution.voice.conflicts
    }
    resolution.irregularities = (0..<1_000).flatMap { _ in GoldenAnswer.resolution.irregularities }
    return resolution
  }()

  @Test("Without findings an answer says all else that it does with them")
  func short() throws {
    let resolutions = [GoldenAnswer.resolution]
    let names = DisplayNames()
    let whole = AnswerFile.json(resolutions, names: names)
    let short = AnswerFile.json(resolutions, names: names, findings: .none)
    #expect(short.count < whole.count / 2)
    var answers = try AnswerFile.read(whole)
    #expect(answers[0].requirements.contains { !$0.because.isEmpty })
    let tree = try JSONTree(bytes: whole).withoutFindings
    #expect(try JSONTree(bytes: short) == tree)
    answers = try AnswerFile.read(short)
    #expect(answers[0].requirements.allSatisfy { $0.because.isEmpty })
    #expect(AnswerFile.json(answers) == short)
    var chunks: [UInt8] = []
    AnswerFile.write(resolutions, names: names, findings: .none) { chunks += $0 }
    #expect(chunks == short)
  }

  @Test("What is written in chunks is the whole document", arguments: Form.allCases, [0, 1, 3])
  func chunks(_ form: Form, _ count: Int) {
    let resolutions = Array(repeating: AnswerWritingTests.long, count: count)
    var written: [UInt8] = []
    var sizes: [Int] = []
    form.write(resolutions) {
      written += $0
      sizes.append($0.count)
    }
    #expect(written == form.whole(resolutions))
    #expect(sizes.allSatisfy { $0 > 0 })
    // A chunk is handed on at the first entry that completes it.
    #expect(sizes.allSatisfy { $0 < 80 << 10 })
    if count > 0 { #expect(sizes.count > count) }
  }

  @Test("A resolution is asked for when the one before is written", arguments: Form.allCases)
  func order(_ form: Form) {
    var written = 0
    var writtenBefore: [Int] = []
    let resolutions = sequence(state: 0) { number -> Resolution? in
      number += 1
      writtenBefore.append(written)
      return number > 3 ? nil : AnswerWritingTests.long
    }
    form.write(resolutions) { written += $0.count }
    // All but a last chunk of each is out before the next is found.
    let one = form.whole([AnswerWritingTests.long]).count
    for (number, before) in writtenBefore.enumerated() {
      #expect(before >= number * one - (80 << 10), "\(number)")
      #expect(before <= number * (one + 2), "\(number)")
    }
  }

  @Test("A sink that throws ends the writing, and is not called again", arguments: Form.allCases)
  func failure(_ form: Form) {
    var calls = 0
    var found = 0
    let resolutions = (0..<3).lazy.map { _ in
      found += 1
      return AnswerWritingTests.long
    }
    #expect(throws: Enough.self) {
      try form.write(resolutions) { _ throws(Enough) in
        calls += 1
        if calls == 2 { throw Enough() }
      }
    }
    #expect(calls == 2)
    #expect(found == 1)
  }
}

extension JSONTree {
  /// The tree in which every list of findings is empty.
  fileprivate var withoutFindings: JSONTree {
    switch self {
    case .object(let members):
      .object(
        members.map { member in
          Member(
            key: member.key,
            value: member.key == "because" ? .array([]) : member.value.withoutFindings
          )
        }
      )
    case .array(let elements): .array(elements.map { $0.withoutFindings })
    default: self
    }
  }
}
