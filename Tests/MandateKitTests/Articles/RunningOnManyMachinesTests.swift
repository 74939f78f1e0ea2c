import MandateKit
import MandateKitFiles
import Testing

/// The code of the article *Running on many machines*, with stand-ins for its files and its queue.
@Suite("Running on many machines")
struct RunningOnManyMachinesTests {
  /// A file that is read in chunks.
  private struct Input {
    var chunks: [[UInt8]]

    mutating func read() throws -> [UInt8]? { chunks.isEmpty ? nil : chunks.removeFirst() }
  }

  /// A file that is written.
  private struct Output {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ chunk: [UInt8]) { bytes += chunk }
  }

  /// A message of a queue.
  private struct Message {
    let body: [UInt8]
    let reply: ([UInt8]) -> Void
  }

  @Test("A stream answers each line of a file, and each message of a queue")
  func article() throws {
    let file = CaseFile(
      document: GovernanceDocument {
        Body("network", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
          Body.practice("abbey", patients: 7_030)
        }
        Provision.essential("agreed", .approval(of: .role(.affected)))
      }
    )
    let line = CaseLine(
      Proposal(
        "hub",
        subjects: ["serviceRedesign"],
        affects: "network",
        proposer: "network",
        forum: "network",
        decisionDate: "2024-03-14"
      ),
      record: [.vote(by: "abbey", on: "hub", .for, date: "2024-03-01")]
    ).json()
    let bytes = file.json()
    var input = Input(chunks: [Array(line.prefix(20)), Array(line.dropFirst(20)), line])
    var output = Output()
    var replies: [[UInt8]] = []
    // In the article:
    var stream = CaseStream(try CaseFile.read(bytes).docket())
    while let chunk = try input.read() {
      stream.feed(chunk) { output.write($0) }
    }
    stream.finish { output.write($0) }
    // Not in the article.
    let answers = output.bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { String(decoding: $0, as: UTF8.self).contains("\"mandated\"") })
    let queue = [Message(body: line) { replies.append($0) }]
    // In the article:
    for message in queue {
      message.reply(stream.answer(message.body))
    }
    // Not in the article.
    #expect(replies.count == 1 && replies[0].starts(with: answers[0]))
  }
}
