import MandateKit
import Testing

@testable import MandateKitReports

@Suite("A page is bounded, and says what it leaves out")
struct BoundedPageTests {
  /// What a part of a page writes.
  static func text(_ write: (inout Markup) -> Void) -> String {
    var markup = Markup()
    write(&markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// Requirements of notice, each of a provision of its own unless it is given.
  static func notices(_ count: Int, of provision: Provision.ID? = nil) -> [RequirementResult] {
    (1...count).map { number in
      RequirementResult(
        provision: provision ?? Provision.ID("told-\(number)"),
        body: Body.ID("body-\(number)"),
        force: .practice,
        status: .open,
        reason: .noticeOpen,
        detail: .notice(deadline: "2022-11-03"),
        because: [
          Finding(.noNotice(Body.ID("body-\(number)"), from: nil, by: "2022-11-03"), .open)
        ]
      )
    }
  }

  static func outline(_ requirements: [RequirementResult], _ outlook: Outlook? = nil)
    -> AnswerOutline
  {
    var resolution = Golden.resolution
    resolution.requirements = requirements
    return AnswerOutline(resolution, names: Cast.names, outlook: outlook)
  }

  /// How many there are, what the table says of the rest, and what the reasons say of it.
  static let counts =
    [
      (400, nil, nil),
      (401, "and 1 more requirement.", "and 1 more requirement."),
      (402, "and 2 more requirements.", "and 2 more requirements."),
    ] as [(Int, String?, String?)]

  @Test(
    "Of the requirements, rows are shown up to a bound and the rest counted",
    arguments: counts
  )
  func requirements(_ count: Int, _ ofTable: String?, _ ofReasons: String?) {
    let outline = Self.outline(Self.notices(count))
    let table = Self.text { RequirementTable(outline: outline).write(to: &$0) }
    let reasons = Self.text { ReasonTree(outline: outline).write(to: &$0) }
    #expect(table.contains("more requirement") == (ofTable != nil))
    #expect(reasons.contains("more requirement") == (ofReasons != nil))
    #expect(ofTable.map { table.contains($0) } ?? true)
    #expect(ofReasons.map { reasons.contains($0) } ?? true)
  }

  @Test("Of those judged alike, the reasons of forty are told", arguments: [40, 41, 45])
  func alike(_ count: Int) {
    let outline = Self.outline(Self.notices(count, of: "told"))
    let text = Self.text { ReasonTree(outline: outline).write(to: &$0) }
    #expect(text.components(of: "<details>") == 1)
    #expect(text.contains("body-40 ") && !text.contains(">body-41 "))
    #expect(text.contains("<p>and \(count - 40) more.</p>") == (count > 40))
    #expect(outline.groups.map(\.title) == ["Notice to body-1 and \(count - 1) others"])
  }

  @Test("Of the steps to tick off, four hundred have a box", arguments: [400, 402])
  func steps(_ count: Int) {
    let steps = (1...count).map { number in
      Step(
        .obtainVotes([Step.Ballot(of: Body.ID("voter-\(number)"))], alternatives: []),
        for: ["agreed"],
        from: "2022-10-02",
        by: "2022-10-20"
      )
    }
    let path = PathToMandate(
      proposal: "clinic",
      asOf: "2022-10-01",
      givenDecisionDate: "2022-10-20",
      decisionDate: "2022-10-20",
      steps: steps
    )
    let outline = Self.outline([], Outlook(path: path, decisive: nil))
    let text = Self.text { PathChecklist(id: "step", outline: outline).write(to: &$0) }
    #expect(text.components(of: "type=\"checkbox\"") == 400)
    #expect(text.contains("<li>and 2 more.</li>") == (count > 400))
  }

  @Test("Steps that were not looked for are told instead of boxes to tick off")
  func notLookedFor() {
    let outline = Self.outline([], Outlook(path: nil, decisive: nil))
    #expect(
      Self.text { PathChecklist(id: "step", outline: outline).write(to: &$0) }
        == "<ul><li>The steps were not looked for: too many proposals rest on one another. Ask about "
        + "this one alone.</li>\n</ul>\n"
    )
  }

  @Test("Of a list of sentences, four hundred are shown", arguments: [400, 401])
  func list(_ count: Int) {
    let text = Self.text { PageList.write((1...count).map { "Line \($0)." }, to: &$0) }
    #expect(text.contains("<li>Line 400.</li>") && !text.contains("Line 401"))
    #expect(text.contains("<li>and 1 more.</li>") == (count > 400))
  }

  @Test("Closing more than was opened writes nothing")
  func closing() {
    #expect(Self.text { $0.close() } == "")
  }
}

extension String {
  /// How often another text is in it.
  fileprivate func components(of other: String) -> Int { ranges(of: other).count }
}
