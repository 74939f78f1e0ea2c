import MandateKit
import Testing

@Suite("A document as a whole")
struct DocumentCheckTests {
  static let allRows =
    BodyCheckTests.rows + MembershipCheckTests.rows + DeputyCheckTests.rows
    + MandateCheckTests.rows
    + ProvisionCheckTests.rows + RuleCheckTests.rows + QuorumCheckTests.rows
    + CastingVoteCheckTests.rows + ProposalCheckTests.rows
    + RecordCheckTests.rows

  /// The codes of errors that only the text of a file can have, and no value made in Swift.
  static let codesOfFiles: Set<DocumentError.Code> = [
    .syntax, .invalidUTF8, .tooLarge, .wrongSchema, .wrongType, .unknownKey, .duplicateKey,
    .missingKey, .nullValue, .malformedFraction, .malformedSubject,
    .unknownCatalogue,
  ]

  @Test("Every code that a value can have is in a table, and no other")
  func tablesAreComplete() {
    let codes = Set(Self.allRows.map(\.code))
    #expect(codes.symmetricDifference(Self.codesOfFiles) == Set(DocumentError.Code.allCases))
    #expect(codes.isDisjoint(with: Self.codesOfFiles))
  }

  @Test("An empty document has no error")
  func emptyDocument() {
    #expect(DocumentCheck.errors(in: GovernanceDocument(), proposals: [], record: []) == [])
  }

  @Test("Everything wrong comes at once, in the order of the document")
  func allAtOnce() {
    var document = SoundDocument()
    document.document.bodies[0].listSize = -1
    document.document.bodies[2].rules = []
    document.document.bodies[3].kind = ""
    document.document.bodies[4].successors = ["ccg"]
    document.document.people.append(Person("dr"))
    document.document.memberships[0].group = "nowhere"
    document.document.memberships[1].group = "dr"
    document.document.memberships[1].period.until = "2019-01-01"
    document.document.memberships.append(Membership("lmc", of: "pcn"))
    document.document.mandates[0].powers = []
    document.document.mandates[0].adoptedBy = "nothing"
    document.document.provisions[0].force = .essential
    document.document.provisions[0].requires =
      .notice(to: .body("x"), by: .forum, .after(days: 9_999))
    document.proposals[0].ratifies = "second"
    document.proposals[1].subjects = []
    document.record.acts.append(.revocation(of: "x", date: "2022-01-01"))
    #expect(
      document.errors.map { "\($0.code) at \($0.path)" } == [
        "outOfRange at governance.bodies[0].listSize",
        "bindsWithoutRule at governance.bodies[2].binds",
        "malformedIdentifier at governance.bodies[3].kind",
        "circularSuccession at governance.bodies[4].successor",
        "duplicateIdentifier at governance.people[2].id",
        "unknownReference at governance.memberships[0].of",
        "wrongReference at governance.memberships[1].of",
        "emptyPeriod at governance.memberships[1].until",
        "circularMembership at governance.memberships[2]",
        "emptyList at governance.mandates[0].powers",
        "unknownReference at governance.mandates[0].adoptedBy",
        "unknownReference at governance.provisions[0].requires.notice.to.body",
        "outOfRange at governance.provisions[0].requires.notice.daysAfter",
        "essentialAfterDecision at governance.provisions[0].requires.notice.daysAfter",
        "circularRatification at proposals[0].ratifies",
        "emptyList at proposals[1].subjects",
        "unknownReference at record[6].revocation.of",
      ]
    )
  }

  @Test("The errors of a rule come with the rule, the whole before its parts")
  func errorsOfOneRule() {
    var document = SoundDocument()
    let tests = (0..<20).map { Condition.consentOf(PartyID("x\($0)")) }
    document.pass(.all([.any(tests), .nested(64)]), quorum: .count(-1))
    let codes = document.errors.map(\.code)
    #expect(codes.prefix(4) == [.outOfRange, .tooManyTests, .tooManyNamedBodies, .nestingTooDeep])
    #expect(codes.dropFirst(4).elementsEqual(repeatElement(.unknownReference, count: 20)))
    #expect(document.errors.last?.path.description.hasSuffix(".all[0].any[19].consentOf") == true)
  }

  /// The rows whose documents are short.
  static let shortRows = allRows.filter { $0.code != .tooManyEntries }

  @Test("Proposals are checked with a docket, not with a governance document", arguments: shortRows)
  func partsMakeTheWhole(_ row: DocumentErrorRow) {
    var document = SoundDocument()
    row.spoil(&document)
    let governanceErrors = DocumentCheck.errors(in: document.document)
    let names = SymbolIndex(document.document)
    let rest = DocumentCheck.errors(
      inProposals: document.proposals,
      record: document.record,
      names: names
    )
    #expect(governanceErrors + rest == document.errors)
    let refersToCase = ["adoptedBy", "deputies[0].on"].contains { row.path.hasSuffix($0) }
    let belongsToCase = !row.path.hasPrefix("governance") || refersToCase
    #expect(governanceErrors.isEmpty == (belongsToCase && row.code != .adoptedWithoutGiver))
    #expect(DocumentCheck.errors(in: document.document, names: names) == governanceErrors)
    let provisionErrors = DocumentCheck.errors(inProvisionsOf: document.document, names: names)
    let isInProvisions = row.path.hasPrefix("governance.provisions")
    #expect(provisionErrors == (isInProvisions ? governanceErrors : []))
  }

  @Test("Names that could upset a terminal are shown by number, and long ones cut short")
  func namesInSentences() {
    var document = SoundDocument()
    document.document.memberships[0].member = "\u{1B}[31m\u{202E}x"
    document.document.memberships[1].member = PartyID(String(repeating: "y", count: 5_000))
    let sentences = document.errors.map(\.sentence)
    #expect(sentences.count == 2)
    #expect(sentences.first?.contains("`\\u{1B}[31m\\u{202E}x`") == true)
    #expect(sentences.last?.contains("y…`") == true)
    #expect(sentences.allSatisfy { $0.utf8.count < 400 })
  }

  @Test(
    "Characters that nobody sees are shown by number in a sentence, their neighbours are not",
    arguments: [
      (0x00...0x1F, true), (0x20...0x7E, false), (0x7F...0x9F, true), (0xA0...0xA0, false),
      (0x200A...0x200A, false), (0x200B...0x200F, true), (0x2010...0x2027, false),
      (0x2028...0x202E, true), (0x202F...0x205F, false), (0x2060...0x206F, true),
      (0x2070...0x2070, false), (0xFEFE...0xFEFE, false), (0xFEFF...0xFEFF, true),
      (0xFF00...0xFF00, false),
    ] as [(ClosedRange<UInt32>, Bool)]
  )
  func escapedCharacters(_ range: ClosedRange<UInt32>, _ isEscaped: Bool) throws {
    for value in range {
      let scalar = try #require(Unicode.Scalar(value))
      var document = SoundDocument()
      document.document.memberships[0].member = PartyID("x\(scalar)y")
      let sentence = try #require(document.errors.first?.sentence)
      let shown = "`x\\u{\(String(value, radix: 16, uppercase: true))}y`"
      #expect(sentence.contains(shown) == isEscaped, "\(shown)")
      #expect(sentence.contains("`x\(scalar)y`") != isEscaped, "\(shown)")
    }
  }
}
