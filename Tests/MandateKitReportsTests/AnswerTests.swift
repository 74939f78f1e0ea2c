import MandateKit
import Testing

@testable import MandateKitReports

@Suite("The explanation as text and as Markdown")
struct AnswerTests {
  @Test("The text is the golden one, to the letter")
  func text() {
    let text = AnswerText(
      [Golden.resolution],
      names: Cast.names,
      outlooks: [Golden.outlook]
    ).description
    #expect(text == String(decoding: PackageResources.answer_txt, as: UTF8.self))
  }

  @Test("The Markdown is the golden one, to the letter")
  func markdown() {
    let markdown = AnswerMarkdown(
      [Golden.resolution],
      names: Cast.names,
      outlooks: [Golden.outlook]
    ).description
    #expect(markdown == String(decoding: PackageResources.answer_md, as: UTF8.self))
  }

  @Test("No line is wider than asked, unless one word is", arguments: [40, 72, 100])
  func width(_ width: Int) {
    let text = AnswerText([Golden.resolution], names: Cast.names, width: width).description
    for line in text.split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test("Nothing to explain is no text, and several are parted by a blank line")
  func several() {
    #expect(AnswerText([], names: Cast.names).description == "")
    #expect(AnswerMarkdown([], names: Cast.names).description == "")
    let one = AnswerText([Golden.resolution], names: Cast.names).description
    let two = AnswerText([Golden.resolution, Golden.resolution], names: Cast.names).description
    #expect(two == one + "\n\n" + one)
  }

  @Test("A long list of findings is folded, and one too many is not")
  func folding() {
    let ballots = (1...30).map { number in
      Finding(.yetToVote(Body.ID("practice \(number)"), patients: nil))
    }
    let all = FindingOutline.outlines(of: Array(ballots.prefix(13)), names: DisplayNames())
    #expect(all.count == 13)
    let folded = FindingOutline.outlines(of: ballots, names: DisplayNames())
    #expect(folded.count == 13)
    #expect(folded.last?.text == "and 18 more")
  }

  @Test("A tree of findings is cut where bodies stand too deep or too many")
  func depth() {
    func verdict(_ children: [Finding]) -> Finding {
      Finding(.verdict("body", .any, patients: nil), .open, because: children)
    }
    var deep = verdict([])
    for _ in 1...200 { deep = verdict([deep]) }
    #expect(levels(deep) == 7)

    var wide = [Finding(.noNotice("n1", from: nil, by: "2022-10-20"))]
    for _ in 1...5 { wide = Array(repeating: verdict(wide), count: 12) }
    func lines(_ outlines: [FindingOutline]) -> Int {
      outlines.reduce(0) { $0 + 1 + lines($1.children) }
    }
    #expect(lines(FindingOutline.outlines(of: wide, names: DisplayNames())) <= 300)
  }

  @Test("The tests of a rule are never cut, however deep or many, for the verdict depends on them")
  func tests() {
    var deep = Finding(.allOf, .met)
    for _ in 1...20 { deep = Finding(.allOf, .met, because: [deep]) }
    #expect(levels(deep) == 21)

    let tests = (1...16).map { Finding(.count(atLeast: Int64($0), by: .members, for: 0), .unmet) }
    let voters = (1...30).map { Finding(.yetToVote(Body.ID("practice \($0)"), patients: nil)) }
    let outlines = FindingOutline.outlines(of: tests + voters, names: DisplayNames())
    #expect(outlines.count == 16 + 12 + 1)
    #expect(outlines.last?.text == "and 18 more")
  }

  private func levels(_ finding: Finding) -> Int {
    var outlines = FindingOutline.outlines(of: [finding], names: DisplayNames())
    var levels = 0
    while let next = outlines.first {
      levels += 1
      outlines = next.children
    }
    return levels
  }

  @Test(
    "Practices that are not covered for the same reasons share a line, and others have their own"
  )
  func practicesAlike() {
    func uncovered(_ practice: Body.ID, _ mandate: Mandate.ID) -> Finding {
      Finding(.uncovered(practice), .unmet, because: [Finding(.outOfScope(mandate), .unmet)])
    }
    let findings =
      (1...20).map { uncovered(Body.ID("practice \($0)"), "seat") }
      + [uncovered("last", "other seat")]
    let outlines = FindingOutline.outlines(of: findings, names: DisplayNames())
    #expect(
      outlines.map(\.text) == [
        "20 practices (practice 1, practice 2, practice 3, practice 4, practice 5, practice 6, "
          + "practice 7, practice 8, practice 9, practice 10, practice 11, practice 12 and 8 more) are "
          + "not covered for certain.", "last is not covered for certain.",
      ]
    )
    #expect(outlines.map(\.children.count) == [1, 1])
  }

  @Test("Nothing traps on the largest numbers and the emptiest names")
  func extremes() {
    let far = CivilDate(daysSinceEpoch: .max)
    var resolution = Golden.resolution
    resolution.proposal = ""
    resolution.asOf = CivilDate(daysSinceEpoch: .min)
    resolution.decisionDate = far
    resolution.affected = .init(practices: .max, patients: .max)
    resolution.voice.patients = .init(for: .min, against: .max, both: .max, silent: .max)
    resolution.requirements = RequirementResult.Reason.allCases.flatMap { reason in
      JudgementSentenceTests.details.map { detail in
        RequirementResult(
          provision: "",
          body: "",
          force: .essential,
          status: .unmet,
          reason: reason,
          source: Source("", provision: "", year: .max, note: "", url: ""),
          detail: detail,
          because: [
            Finding(
              .share(.moreThan(.whole), of: .all, by: .patients, for: .min, total: .max)
            )
          ]
        )
      }
    }
    #expect(
      AnswerText([resolution], names: DisplayNames(), width: .min).description.hasSuffix("\n")
    )
    #expect(AnswerMarkdown([resolution], names: DisplayNames()).description.hasSuffix("\n"))
  }
}
