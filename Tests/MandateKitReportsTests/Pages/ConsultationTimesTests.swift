import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Consultations on a line of time")
struct ConsultationTimesTests {
  /// The part of a page about consultations, of which some are on the record.
  private func text(
    _ consultations: [Consultation],
    asOf date: CivilDate = "2022-12-31"
  ) throws -> String {
    var document = Cast.document
    let known = Set(document.bodies.map(\.id))
    for body in Set(consultations.map(\.of)).subtracting(known).sorted() {
      document.bodies.append(Body(body, kind: .practice))
    }
    let docket = try Docket(
      governance: Governance(document),
      proposals: Cast.proposals,
      record: ActRecord(consultations.map { .consultation($0) })
    )
    var resolution = Golden.resolution
    resolution.requirements = []
    resolution.asOf = date
    let outline = AnswerOutline(resolution, names: DisplayNames(docket), outlook: nil)
    let proposal = try #require(docket.proposals.first)
    return BoundedPageTests.text {
      ConsultationTimes(docket: docket, proposal: proposal, outline: outline).write(to: &$0)
    }
  }

  private func consultation(of body: PartyID, opened day: CivilDate = "2022-09-01") -> Consultation
  {
    Consultation(of: body, by: "board", on: "clinic", opened: day)
  }

  @Test(
    "Of many who were consulted forty are shown, and the rest counted",
    arguments: [
      (40, nil), (41, "and 1 more body or person."), (42, "and 2 more bodies or people."),
    ]
      as [(Int, String?)]
  )
  func manyBodies(_ count: Int, _ rest: String?) throws {
    let all = (1...count).map { consultation(of: PartyID("surgery-\($0)")) }
    let text = try text(all)
    #expect(text.ranges(of: "<h4>").count == 40)
    #expect(text.contains("<p>and ") == (rest != nil))
    #expect(rest.map { text.contains("<p>\($0)</p>") } ?? true)
  }

  @Test(
    "Of many consultations of one body forty are shown, and the rest counted",
    arguments: [(40, nil), (41, "and 1 more consultation."), (42, "and 2 more consultations.")]
      as [(Int, String?)]
  )
  func manyOfOne(_ count: Int, _ rest: String?) throws {
    let first: CivilDate = "2022-06-01"
    let text = try text((1...count).map { consultation(of: "lmc", opened: first.adding(days: $0)) })
    #expect(text.ranges(of: "<figure>").count == 40)
    #expect(text.contains("<p>and ") == (rest != nil))
    #expect(rest.map { text.contains("<p>\($0)</p>") } ?? true)
  }

  static let answers: [(Consultation.Answer?, String)] = [
    (.support, ", in favour"), (.object, ", opposed"),
    (.neither, ", neither in favour nor opposed"), (nil, ""),
  ]

  @Test("What was answered is told after the day of the answer", arguments: answers)
  func answer(_ answer: Consultation.Answer?, _ words: String) throws {
    var act = consultation(of: "lmc")
    act.closed = "2022-10-01"
    act.sufficientInformation = true
    act.answered = "2022-09-20"
    act.answer = answer
    #expect(
      try text([act]).contains(
        "Westshire board opened it on 1 September 2022; the information was sufficient; it was "
          + "answered on 20 September 2022\(words); it closed on 1 October 2022; the decision is on 20 "
          + "October 2022."
      )
    )
  }

  @Test("The line of time has at least four weeks, and reaches from the first day to the last")
  func span() throws {
    let short = try text([consultation(of: "lmc", opened: "2022-10-19")])
    #expect(short.contains("<span>22 September 2022</span><span>20 October 2022</span>"))
    var late = consultation(of: "lmc", opened: "2022-07-01")
    late.closed = "2022-11-30"
    let long = try text([late])
    #expect(long.contains("<span>1 July 2022</span><span>30 November 2022</span>"))
  }
}
