import MandateKit
import MandateKitFiles
import Testing

@Suite("Limits of a case file, from just inside to just outside")
struct CaseFileLimitTests {
  static func proposal(_ key: String, _ value: String) -> CaseText {
    CaseText(proposals: CaseText.proposal.dropLast() + #", "\#(key)": \#(value)}"#)
  }

  static func rule(_ rule: String) -> CaseText {
    CaseText(bodies: CaseText.bodies + #", {"id": "b", "kind": "x", "rule": \#(rule)}"#)
  }

  static func mandate(within days: String) -> CaseText {
    CaseText(
      governance: #"""
        "mandates": [{"id": "m", "holder": "n1", "powers": ["agree"], "subjects": ["*"],
                      "ratification": {"by": "n1", "within": \#(days)}}]
        """#
    )
  }

  static func share(_ key: String, _ fraction: String) -> CaseText {
    rule(#"{"passes": {"share": {"\#(key)": "\#(fraction)", "of": "cast", "by": "members"}}}"#)
  }

  @Test(
    "Numbers",
    arguments: [
      (proposal("value", "0"), nil), (proposal("value", "-0"), nil),
      (proposal("value", "1000000000"), nil), (proposal("value", "1000000001"), .outOfRange),
      (proposal("value", "-1"), .outOfRange),
      (proposal("value", "99999999999999999999"), .outOfRange),
      (proposal("value", "1.0"), .wrongType), (proposal("value", "\"1\""), .wrongType),
      (mandate(within: "0"), nil), (mandate(within: "3660"), nil),
      (mandate(within: "3661"), .outOfRange), (mandate(within: "-1"), .outOfRange),
    ] as [(CaseText, DocumentError.Code?)]
  )
  func numbers(_ text: CaseText, _ code: DocumentError.Code?) {
    #expect(text.errors.map(\.code) == (code.map { [$0] } ?? []))
  }

  @Test(
    "Fractions",
    arguments: [
      (share("atLeast", "1/1000000"), nil), (share("atLeast", "1000000/1000000"), nil),
      (share("atLeast", "1/1000001"), .malformedFraction),
      (share("atLeast", "2/1"), .malformedFraction), (share("atLeast", "0/0"), .malformedFraction),
      (share("atLeast", "-1/2"), .malformedFraction), (share("atLeast", ""), .malformedFraction),
      (share("atLeast", "1/2/3"), .malformedFraction),
      (share("atLeast", "0/1"), .outOfRange), (share("atLeast", "1/1"), nil),
      (share("moreThan", "0/1"), nil), (share("moreThan", "1/1"), .outOfRange),
      (share("moreThan", #"1\/2"#), nil),
    ] as [(CaseText, DocumentError.Code?)]
  )
  func fractions(_ text: CaseText, _ code: DocumentError.Code?) {
    #expect(text.errors.map(\.code) == (code.map { [$0] } ?? []))
  }

  @Test(
    "Dates",
    arguments: [
      ("1800-01-01", true), ("2999-12-31", true), ("1799-12-31", false), ("3000-01-01", false),
      ("2000-02-29", true), ("1900-02-29", false), ("2022-00-01", false), ("2022-01-00", false),
      ("2022-1-1", false), ("2022-01-01 ", false), ("2022/01/01", false), ("", false),
      (#"2022\u002d01-01"#, true), ("20２2-01-01", false),
    ]
  )
  func dates(_ date: String, _ isOne: Bool) {
    let text = CaseText(governance: #""bankHolidays": ["\#(date)"]"#)
    #expect(text.errors.map(\.code) == (isOne ? [] : [.malformedDate]))
  }

  @Test("Identifiers", arguments: [(0, false), (1, true), (200, true), (201, false)])
  func lengths(_ length: Int, _ isShortEnough: Bool) {
    let word = String(repeating: "w", count: length)
    let expected: [DocumentError.Code] = isShortEnough ? [] : [.malformedIdentifier]
    #expect(CaseText(people: #"{"id": "\#(word)"}"#).errors.map(\.code) == expected)
  }

  @Test("Names and words of a megabyte are one error each, which does not repeat them")
  func megabytes() throws {
    let long = String(repeating: "w", count: 1 << 20)
    for text in [
      CaseText(people: #"{"id": "\#(long)"}"#),
      CaseText(bodies: CaseText.bodies + #", {"id": "b", "kind": "\#(long)"}"#),
      CaseText(governance: #""bankHolidays": ["\#(long)"]"#),
      CaseText(governance: #""\#(long)": 1"#),
    ] {
      let error = try #require(text.errors.first)
      #expect(text.errors.count == 1)
      #expect(error.sentence.utf8.count < 1_000)
    }
  }

  @Test(
    "Kinds, classes and phases",
    arguments: [
      ("", false), ("w", true), (String(repeating: "w", count: 60), true),
      (String(repeating: "w", count: 61), false), ("aZ09_-", true), ("two words", false),
      ("a.b", false), ("*", false), ("caf\u{E9}", false), (#"\u0061b"#, true),
    ]
  )
  func words(_ word: String, _ isOne: Bool) {
    let expected: [DocumentError.Code] = isOne ? [] : [.malformedIdentifier]
    let kind = CaseText(bodies: CaseText.bodies + #", {"id": "b", "kind": "\#(word)"}"#)
    #expect(kind.errors.map(\.code) == expected)
    let membershipClass = CaseText(
      governance: #""memberships": [{"member": "dr-a", "of": "n1", "classes": ["\#(word)"]}]"#
    )
    #expect(membershipClass.errors.map(\.code) == expected)
    let among = Self.rule(#"{"passes": {"noneAgainst": {"among": "\#(word)"}}}"#)
    #expect(among.errors.map(\.code) == expected)
    let phase = CaseText(
      record: #"""
        {"consultation": {"of": "n1", "by": "board", "on": "x", "opened": "2022-07-01",
                          "phase": "\#(word)"}}
        """#
    )
    #expect(phase.errors.map(\.code) == expected)
  }

  @Test("A list may have 1,000,000 entries")
  func entries() {
    let more = String(repeating: #","2022-01-01""#, count: 999_999)
    #expect(CaseText(governance: #""bankHolidays": ["2022-01-01"\#(more)]"#).found == [])
  }

  @Test("Conditions nest as deep as JSON may")
  func nesting() {
    // The document, its governance, the bodies, the body, the rule and the empty object at the
    // heart are levels too, and each condition is two.
    func nested(_ levels: Int, _ heart: String = #"{"noneAgainst": {}}"#) -> CaseText {
      let start = String(repeating: #"{"all": ["#, count: levels)
      return Self.rule(#"{"passes": \#(start)\#(heart)\#(String(repeating: "]}", count: levels))}"#)
    }
    #expect(nested(28).found == [])
    #expect(nested(29, #"{"consentOf": "p1"}"#).found == [])
    #expect(nested(30).errors.map(\.code) == [.nestingTooDeep])
  }
}
