import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("Answers of random cases read back")
struct AnswerReadingLawTests {
  @Test("What is read equals what was made, and writing it gives the same bytes", arguments: 0..<16)
  func law(_ block: UInt64) throws {
    for seed in 25 * block..<25 * (block + 1) {
      let random = RandomCase.make(seed: seed)
      let docket = try random.docket()
      let names = DisplayNames(random.document)
      let resolutions =
        docket.questions.map { $0.resolution }
        + docket.questions.map { $0.asOf(random.asOf).resolution }
      let bytes = AnswerFile.json(resolutions, names: names)
      let made = resolutions.map { AnswerFile.Answer($0, names: names) }
      let read = try AnswerFile.read(bytes)
      #expect(read == made, "seed \(seed)")
      #expect(AnswerFile.json(made) == bytes, "seed \(seed)")
      #expect(Set(read) == Set(made))
      for (answer, resolution) in zip(read, resolutions) { expect(answer, holds: resolution) }
    }
  }

  /// Expects an answer to hold what a resolution says, read without the code that makes answers.
  private func expect(_ answer: AnswerFile.Answer, holds resolution: Resolution) {
    #expect(answer.proposal == resolution.proposal)
    #expect(answer.asOf == resolution.asOf)
    #expect(answer.outcome == resolution.outcome)
    #expect(answer.reason == resolution.reason)
    #expect(answer.affected == resolution.affected)
    #expect(answer.bound == resolution.bound)
    #expect(answer.voice.patients == resolution.voice.patients)
    #expect(answer.positions.map(\.positions) == resolution.positions.map(\.positions))
    #expect(answer.exposures.count == resolution.exposures.count)
    #expect(answer.irregularities.count == resolution.irregularities.count)
    #expect(answer.warnings.map(\.code) == resolution.warnings.map(\.code))
    #expect(answer.earliestDecision == resolution.earliestDecision)
    for (read, result) in zip(answer.requirements, resolution.requirements) {
      #expect(read.provision == result.provision && read.body == result.body)
      #expect(read.kind == result.kind && read.status == result.status)
      #expect(read.reason == result.reason && read.force == result.force)
      #expect(read.source == result.source)
      expect(read.because, are: result.because)
    }
  }

  private func expect(_ read: [AnswerFile.Answer.Finding], are findings: [Finding]) {
    #expect(read.map(\.code) == findings.map(\.code))
    #expect(read.map(\.status) == findings.map(\.status))
    for (read, finding) in zip(read, findings) { expect(read.because, are: finding.because) }
  }
}
