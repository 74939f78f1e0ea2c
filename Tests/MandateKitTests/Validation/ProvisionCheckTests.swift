import MandateKit
import Testing

@Suite("The provisions and bank holidays of a governance document")
struct ProvisionCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow("an empty id", .malformedIdentifier, at: "governance.provisions[1].id") {
      $0.document.provisions[1].id = ""
    },
    DocumentErrorRow(
      "two provisions of one id",
      .duplicateIdentifier,
      at: "governance.provisions[1].id"
    ) {
      $0.document.provisions[1].id = "approve"
    },
    DocumentErrorRow("no subjects", .emptyList, at: "governance.provisions[0].when.subjects") {
      $0.document.provisions[0].when.subjects = []
    },
    DocumentErrorRow("no effects", .emptyList, at: "governance.provisions[0].when.effects") {
      $0.document.provisions[0].when.effects = []
    },
    DocumentErrorRow(
      "no kinds of proposer",
      .emptyList,
      at: "governance.provisions[0].when.proposerKinds"
    ) {
      $0.document.provisions[0].when.proposerKinds = []
    },
    DocumentErrorRow(
      "no kinds of forum",
      .emptyList,
      at: "governance.provisions[0].when.forumKinds"
    ) {
      $0.document.provisions[0].when.forumKinds = []
    },
    DocumentErrorRow(
      "an empty kind of proposer",
      .malformedIdentifier,
      at: "governance.provisions[0].when.proposerKinds[1]"
    ) { $0.document.provisions[0].when.proposerKinds = [.practice, ""] },
    DocumentErrorRow(
      "too many kinds",
      .tooManyEntries,
      at: "governance.provisions[0].when.forumKinds"
    ) {
      $0.document.provisions[0].when.forumKinds = Array(repeating: "", count: 1_000_001)
    },
    DocumentErrorRow(
      "a least value below 0",
      .outOfRange,
      at: "governance.provisions[1].when.minimumValue"
    ) {
      $0.document.provisions[1].when.minimumValue = -5
    },
    DocumentErrorRow(
      "approval of a body that is nowhere",
      .unknownReference,
      at: "governance.provisions[0].requires.approval.of.body",
      mentions: ["`pnc`"]
    ) { $0.document.provisions[0].requires = .approval(of: .body("pnc")) },
    DocumentErrorRow(
      "approval of every body of an empty kind",
      .malformedIdentifier,
      at: "governance.provisions[0].requires.approval.of.every"
    ) { $0.document.provisions[0].requires = .approval(of: .every("")) },
    DocumentErrorRow(
      "approval of all people",
      .malformedIdentifier,
      at: "governance.provisions[0].requires.approval.of.every",
      mentions: ["`person`"]
    ) { $0.document.provisions[0].requires = .approval(of: .every("person")) },
    DocumentErrorRow(
      "approval of the members of nothing",
      .unknownReference,
      at: "governance.provisions[0].requires.approval.of.membersOf"
    ) { $0.document.provisions[0].requires = .approval(of: .membersOf("x")) },
    DocumentErrorRow(
      "approval of the members of a person",
      .wrongReference,
      at: "governance.provisions[0].requires.approval.of.membersOf"
    ) { $0.document.provisions[0].requires = .approval(of: .membersOf("dr", nonVoting: true)) },
    DocumentErrorRow(
      "consultation by nobody",
      .unknownReference,
      at: "governance.provisions[2].requires.consultation.by.named"
    ) {
      $0.document.provisions[2].requires =
        .consultation(of: .body("dr"), by: .named("x"), ConsultationStandard())
    },
    DocumentErrorRow(
      "a consultation in a phase of two words",
      .malformedIdentifier,
      at: "governance.provisions[2].requires.consultation.phase",
      mentions: ["`two words`", "phase"]
    ) {
      let standard = ConsultationStandard(phase: "two words")
      $0.document.provisions[2].requires = .consultation(of: .role(.forum), by: .forum, standard)
    },
    DocumentErrorRow(
      "notice by nobody",
      .unknownReference,
      at: "governance.provisions[3].requires.notice.by.named"
    ) {
      $0.document.provisions[3].requires =
        .notice(to: .body("dr"), by: .named("x"), .before(days: 1))
    },
    DocumentErrorRow(
      "clear days after the decision",
      .conflictingKeys,
      at: "governance.provisions[3].requires.notice.clear",
      mentions: ["`tell`", "`clear`"]
    ) {
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .after(NoticePeriod(days: 1, clear: true)))
    },
    DocumentErrorRow(
      "representatives who decide",
      .unknownWord,
      at: "governance.provisions[0].requires.representation.power",
      mentions: ["`approve`", "`agree`"]
    ) { $0.document.provisions[0].requires = .representation(power: .decide) },
    DocumentErrorRow(
      "confirmation by nothing",
      .unknownReference,
      at: "governance.provisions[0].requires.confirmation.by.body"
    ) { $0.document.provisions[0].requires = .confirmation(by: .body("x")) },
    DocumentErrorRow(
      "confirmation after 3,661 days",
      .outOfRange,
      at: "governance.provisions[0].requires.confirmation.daysBefore",
      mentions: ["`approve`"]
    ) {
      $0.document.provisions[0].requires =
        .confirmation(by: .body("pcn"), after: NoticePeriod(days: 3_661))
    },
    DocumentErrorRow("a voice of nobody", .emptyList, at: "governance.voice") {
      $0.document.voice = []
    },
    DocumentErrorRow(
      "a voice of people",
      .malformedIdentifier,
      at: "governance.voice[1]",
      mentions: ["`person`"]
    ) { $0.document.voice = [.practice, "person"] },
    DocumentErrorRow("a voice of too many", .tooManyEntries, at: "governance.voice") {
      $0.document.voice = Array(repeating: .practice, count: 1_000_001)
    },
    DocumentErrorRow(
      "approval of an empty kind",
      .malformedIdentifier,
      at: "governance.provisions[0].requires.approval.of.kind"
    ) { $0.document.provisions[0].requires = .approval(of: .kind("")) },
    DocumentErrorRow(
      "consultation of nothing",
      .unknownReference,
      at: "governance.provisions[2].requires.consultation.of.body"
    ) {
      $0.document.provisions[2].requires = .consultation(of: .body("x"), by: .forum, .init())
    },
    DocumentErrorRow(
      "a consultation of -1 days",
      .outOfRange,
      at: "governance.provisions[2].requires.consultation.minimumDays",
      mentions: ["`consult`"]
    ) {
      let standard = ConsultationStandard(minimumDays: -1)
      $0.document.provisions[2].requires = .consultation(of: .role(.forum), by: .forum, standard)
    },
    DocumentErrorRow(
      "notice to nobody",
      .unknownReference,
      at: "governance.provisions[3].requires.notice.to.body"
    ) {
      $0.document.provisions[3].requires =
        .notice(to: .body("x"), by: .forum, .before(days: 1))
    },
    DocumentErrorRow(
      "notice 3,661 days before",
      .outOfRange,
      at: "governance.provisions[3].requires.notice.daysBefore",
      mentions: ["`tell`"]
    ) {
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .before(days: 3_661))
    },
    DocumentErrorRow(
      "notice -1 days after",
      .outOfRange,
      at: "governance.provisions[3].requires.notice.daysAfter"
    ) {
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .after(days: -1))
    },
    DocumentErrorRow(
      "an essential notice after the decision",
      .essentialAfterDecision,
      at: "governance.provisions[3].requires.notice.daysAfter",
      mentions: ["`tell`", "`daysBefore`"]
    ) {
      $0.document.provisions[3].force = .essential
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .after(days: 7))
    },
    DocumentErrorRow("a provision of no day", .emptyPeriod, at: "governance.provisions[1].until") {
      $0.document.provisions[1].period = Period(from: "2022-01-01", until: "2022-01-01")
    },
    DocumentErrorRow(
      "a start out of the calendar",
      .malformedDate,
      at: "governance.provisions[1].from"
    ) {
      $0.document.provisions[1].period.from = CivilDate(daysSinceEpoch: .min)
    },
    DocumentErrorRow(
      "a source of the year -1",
      .outOfRange,
      at: "governance.provisions[3].source.year"
    ) {
      $0.document.provisions[3].source?.year = -1
    },
    DocumentErrorRow("a bank holiday in 3000", .malformedDate, at: "governance.bankHolidays[1]") {
      $0.document.bankHolidays.append(.day(CivilDate(daysSinceEpoch: 376_200)))
    },
    DocumentErrorRow("too many bank holidays", .tooManyEntries, at: "governance.bankHolidays") {
      $0.document.bankHolidays = Array(repeating: "2022-01-01", count: 1_000_001)
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("notice after the decision that is not essential") {
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .after(days: 3_660))
    },
    EdgeRow("essential notice on the day itself") {
      $0.document.provisions[3].force = .essential
      $0.document.provisions[3].requires =
        .notice(to: .role(.affected), by: .forum, .before(days: 0))
    },
    EdgeRow("a consultation of 3,660 days") {
      let standard = ConsultationStandard(minimumDays: 3_660)
      $0.document.provisions[2].requires = .consultation(of: .role(.forum), by: .forum, standard)
    },
    EdgeRow("representation and authority") {
      $0.document.provisions[0].requires = .representation
      $0.document.provisions[1].requires = .authority
    },
    EdgeRow("people asked, told and asking, and the representatives") {
      $0.document.provisions[0].requires = .approval(of: .body("dr"))
      $0.document.provisions[2].requires =
        .consultation(of: .body("dr"), by: .named("expert"), ConsultationStandard(phase: "a"))
      $0.document.provisions[3].requires =
        .notice(to: .membersOf("lmc"), by: .representatives, .before(days: 0, clear: true))
    },
    EdgeRow("representation with each power, and an essential confirmation") {
      $0.document.provisions[1].requires = .representation(power: .advise, present: true)
      $0.document.provisions[3].requires = .representation(power: .negotiate)
      $0.document.provisions[0].requires =
        .confirmation(by: .every(.practice), after: NoticePeriod(days: 3_660, clear: true))
    },
    EdgeRow("bank holidays by name, and a voice of one kind") {
      $0.document.bankHolidays = [.table(.england), "2022-08-29", .table(.england)]
      $0.document.voice = ["placeBoard"]
    },
    EdgeRow("a kind of which there is no body") {
      $0.document.provisions[0].requires = .approval(of: .kind("cluster"))
    },
    EdgeRow("as many bank holidays as a list may have") {
      $0.document.bankHolidays = Array(repeating: "2022-01-01", count: 1_000_000)
    },
  ]
}
