import MandateKit
import Testing

@Suite("The memberships and appointments of a governance document")
struct MembershipCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow(
      "a member that is nowhere",
      .unknownReference,
      at: "governance.memberships[0].member",
      mentions: ["`p9`"]
    ) { $0.document.memberships[0].member = "p9" },
    DocumentErrorRow(
      "a group that is nowhere",
      .unknownReference,
      at: "governance.memberships[2].of",
      mentions: ["`lmcs`"]
    ) { $0.document.memberships[2].group = "lmcs" },
    DocumentErrorRow(
      "a person who is a member of a practice",
      .notForPractices,
      at: "governance.memberships[0].of",
      mentions: ["`dr`", "`p2`"]
    ) { $0.document.memberships[0] = Membership("dr", of: "p2") },
    DocumentErrorRow(
      "a person who is a member of a person",
      .wrongReference,
      at: "governance.memberships[0].of"
    ) { $0.document.memberships[0] = Membership("dr", of: "expert") },
    DocumentErrorRow(
      "votes of a member without a vote",
      .votingOnly,
      at: "governance.memberships[2].votes",
      mentions: ["`pcn`", "`lmc`", "`votes`"]
    ) { $0.document.memberships[2].votes = 1 },
    DocumentErrorRow(
      "classes of a member without a vote",
      .votingOnly,
      at: "governance.memberships[2].classes",
      mentions: ["`classes`"]
    ) { $0.document.memberships[2].classes = ["lay"] },
    DocumentErrorRow("-1 votes", .outOfRange, at: "governance.memberships[0].votes") {
      $0.document.memberships[0].votes = -1
    },
    DocumentErrorRow("too many votes", .outOfRange, at: "governance.memberships[0].votes") {
      $0.document.memberships[0].votes = 1_000_000_001
    },
    DocumentErrorRow(
      "a class of two words",
      .malformedIdentifier,
      at: "governance.memberships[0].classes[1]",
      mentions: ["`two words`"]
    ) { $0.document.memberships[0].classes = ["lay", "two words"] },
    DocumentErrorRow("too many classes", .tooManyEntries, at: "governance.memberships[0].classes") {
      $0.document.memberships[0].classes = Array(repeating: "lay", count: 1_000_001)
    },
    DocumentErrorRow(
      "a group that is a person",
      .wrongReference,
      at: "governance.memberships[0].of"
    ) {
      $0.document.memberships[0].group = "dr"
    },
    DocumentErrorRow(
      "a member of a practice",
      .notForPractices,
      at: "governance.memberships[0].of",
      mentions: ["`p1`", "`p2`"]
    ) { $0.document.memberships[0].group = "p2" },
    DocumentErrorRow(
      "a membership of no day",
      .emptyPeriod,
      at: "governance.memberships[1].until",
      mentions: ["`p2`", "`pcn`"]
    ) { $0.document.memberships[1].period.until = "2019-06-30" },
    DocumentErrorRow(
      "a start out of the calendar",
      .malformedDate,
      at: "governance.memberships[1].from"
    ) {
      $0.document.memberships[1].period.from = CivilDate(daysSinceEpoch: .min)
    },
    DocumentErrorRow(
      "a member of itself",
      .circularMembership,
      at: "governance.memberships[3]",
      mentions: ["`lmc`"]
    ) { $0.document.memberships.append(Membership("lmc", of: "lmc")) },
    DocumentErrorRow(
      "a cycle of three, at different times",
      .circularMembership,
      at: "governance.memberships[2]",
      mentions: ["`pcn`, `lmc` and `icb`"]
    ) {
      let past = Period(until: "2000-01-01")
      $0.document.memberships.append(Membership("icb", of: "pcn", period: past))
      $0.document.memberships.append(Membership("lmc", of: "icb"))
    },
    DocumentErrorRow(
      "two cycles that share a body, as one",
      .circularMembership,
      at: "governance.memberships[2]",
      mentions: ["`pcn`", "`lmc`", "`icb`"]
    ) {
      $0.document.memberships += [
        Membership("lmc", of: "pcn"), Membership("lmc", of: "icb"),
        Membership("icb", of: "lmc"),
      ]
    },
    DocumentErrorRow(
      "65 memberships one above another",
      .membershipsTooDeep,
      at: "governance.memberships[67]",
      mentions: ["`level0`", "`level65`", "65"]
    ) { $0.document.addLadder(of: 65) },
    DocumentErrorRow(
      "an appointment of a person who is nowhere",
      .unknownReference,
      at: "governance.appointments[0].person",
      mentions: ["`governance.people`"]
    ) { $0.document.appointments[0].person = "nobody" },
    DocumentErrorRow(
      "an appointment of a body",
      .wrongReference,
      at: "governance.appointments[0].person"
    ) {
      $0.document.appointments[0].person = "lmc"
    },
    DocumentErrorRow(
      "an appointment to nothing",
      .unknownReference,
      at: "governance.appointments[0].to"
    ) {
      $0.document.appointments[0].forum = "board"
    },
    DocumentErrorRow(
      "an appointment to a person",
      .wrongReference,
      at: "governance.appointments[0].to"
    ) {
      $0.document.appointments[0].forum = "expert"
    },
    DocumentErrorRow(
      "an appointment of no day",
      .emptyPeriod,
      at: "governance.appointments[0].until"
    ) {
      $0.document.appointments[0].period = Period(from: "2022-01-02", until: "2022-01-01")
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("64 memberships one above another") { $0.document.addLadder(of: 64) },
    EdgeRow("one membership given twice") {
      $0.document.memberships.append($0.document.memberships[0])
    },
    EdgeRow("people as members, with and without a vote") {
      $0.document.memberships += [
        Membership("dr", of: "pcn", votes: 1_000_000_000, classes: ["lay", "person"]),
        Membership("expert", of: "lmc", isVoting: false),
      ]
    },
    EdgeRow("a vote that does not count") { $0.document.memberships[0].votes = 0 },
    EdgeRow("two ways up to one body") {
      $0.document.memberships.append(Membership("p1", of: "lmc"))
    },
  ]
}

extension GovernanceDocument {
  /// Adds bodies, each a member of the next, with the topmost membership first.
  mutating func addLadder(of length: Int) {
    for level in 0...length { bodies.append(Body(PartyID("level\(level)"), kind: "level")) }
    for level in (0..<length).reversed() {
      memberships.append(
        Membership(PartyID("level\(level)"), of: PartyID("level\(level + 1)"))
      )
    }
  }
}
