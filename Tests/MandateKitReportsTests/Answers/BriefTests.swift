import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Answers in brief")
struct BriefTests {
  /// A docket of proposals to a network of two practices, of which one has voted for.
  private static func docket(
    _ count: Int,
    votes: [Act] = [],
    provisions: [Provision] = [],
    isHeard: Bool = true
  ) throws -> Docket {
    var document = Cast.document
    document.memberships = [Membership("p1", of: "n1"), Membership("p2", of: "n1")]
    if isHeard { document.memberships.append(Membership("n1", of: "lmc", isVoting: false)) }
    document.provisions =
      [
        Provision("agreed", requires: .approval(of: .kind(.primaryCareNetwork)), force: .essential)
      ] + provisions
    let proposals = (1...max(count, 1)).map { number in
      Proposal(
        Proposal.ID("clinic-\(number)"),
        title: "Clinic \(number)",
        subjects: ["service"],
        affects: "n1",
        proposer: "board",
        forum: "board",
        decisionDate: "2022-10-20"
      )
    }
    return try Docket(
      governance: Governance(document),
      proposals: Array(proposals.prefix(count)),
      record: ActRecord(votes)
    )
  }

  private static func inFavour(of proposal: Proposal.ID) -> [Act] {
    ["p1", "p2"].map { .vote(by: $0, on: proposal, .for, date: "2022-10-01") }
  }

  @Test("A brief of many proposals begins with how many came to what")
  func counts() throws {
    let many = try Self.docket(7, votes: Self.inFavour(of: "clinic-2"))
    let brief = AnswerBrief(many).description
    #expect(
      brief.hasPrefix("7 proposals: 1 mandated and 6 not mandated.\n\nNOT MANDATED: Clinic 1")
    )
    let few = AnswerBrief(try Self.docket(6)).description
    #expect(
      few.hasPrefix("NOT MANDATED: Clinic 1, for a decision on 20 October 2022, as of that day.")
    )
    #expect(AnswerBrief(many, proposals: ["elsewhere"]).description == "")
  }

  @Test("A brief says as of which day it is, and what is mandated and in order has nothing below")
  func asOf() throws {
    let docket = try Self.docket(1, votes: Self.inFavour(of: "clinic-1"), isHeard: false)
    let brief = AnswerBrief(docket, asOf: "2022-10-10").description
    #expect(
      brief.hasPrefix(
        "MANDATED: Clinic 1, for a decision on 20 October 2022, as of 10 October 2022.\n"
      )
    )
    #expect(!brief.contains("Clinic 1:"))
  }

  @Test(
    "Of what is to be checked six remarks are told, a seventh rather than its number",
    arguments: [
      (6, 6, nil), (7, 7, nil), (9, 6, "and 3 more: a review of the case lists them all."),
    ]
      as [(Int, Int, String?)]
  )
  func remarks(_ count: Int, _ told: Int, _ rest: String?) throws {
    let provisions = (1...count).map { number in
      Provision(
        Provision.ID("told-\(number)"),
        requires: .notice(
          to: .every(.federation),
          by: .proposer,
          .after(days: 3)
        ),
        force: .practice
      )
    }
    let brief = AnswerBrief(try Self.docket(1, provisions: provisions), width: 1_000).description
    let remarks = brief.split(separator: "\n").filter { $0.hasPrefix("To be checked: ") }
    #expect(remarks.count == told + (rest == nil ? 0 : 1), "\(brief)")
    #expect(rest.map { remarks.last == "To be checked: \($0)" } ?? true)
  }

  @Test(
    "Of the lines of one sort twelve are told, a thirteenth rather than its number",
    arguments: [(12, 12, nil), (13, 13, nil), (15, 12, "and 3 more.")] as [(Int, Int, String?)]
  )
  func lines(_ count: Int, _ told: Int, _ rest: String?) {
    var resolution = Golden.resolution
    resolution.requirements = (1...count).map { number in
      RequirementResult(
        provision: Provision.ID("agreed-\(number)"),
        body: "n1",
        force: .essential,
        status: .unmet,
        reason: .opposed,
        detail: .approval(nil)
      )
    }
    let lines = BriefLines.lines(of: resolution, path: nil, Cast.names)
    let unmet = lines.filter { $0.label == .unmet }
    #expect(unmet.count == told + (rest == nil ? 0 : 1))
    #expect(rest.map { unmet.last?.text == $0 } ?? true)
    #expect(
      lines.contains(
        BriefLine(
          label: .step,
          text:
            "The steps were not looked for: too many proposals rest on one another. Ask about this "
            + "one alone."
        )
      )
    )
  }

  private static let told = Provision(
    "told",
    requires: .notice(to: .body("n2"), by: .forum, .after(days: 14)),
    force: .practice
  )

  @Test("What is mandated lacks nothing, and what is good practice follows")
  func mandated() throws {
    let votes = Self.inFavour(of: "clinic-1")
    let plain = try #require(try Self.docket(1, votes: votes).questions.first)
    #expect(!plain.brief.contains("\n"))
    let asked = try #require(
      try Self.docket(1, votes: votes, provisions: [Self.told]).questions.first
    )
    let lines = asked.brief.split(separator: "\n").dropFirst()
    #expect(
      lines == [
        "Nothing is missing.",
        "- By 3 November 2022, as good practice: Westshire board gives notice to Hilltop PCN.",
      ]
    )
    #expect(asked.text.contains("Nothing is missing."))
    #expect(asked.markdown.contains("- Nothing is missing."))
  }
}
