import MandateKit
import Testing

@Suite("Subjects and their patterns")
struct SubjectTests {
  @Test(
    "A subject is a dotted path of letters, digits, _ and -",
    arguments: ["a", "Z", "0", "_", "-", "contract", "contract.local.enhancedService", "a-b_c.1.-"]
  )
  func wellFormed(_ text: String) {
    #expect(SubjectPath(rawValue: text)?.rawValue == text)
    #expect(SubjectPath(rawValue: text)?.description == text)
    #expect(SubjectPattern(rawValue: text)?.rawValue == text)
    #expect(
      SubjectPath(rawValue: text).map { SubjectPattern($0) } == SubjectPattern(rawValue: text)
    )
  }

  @Test(
    "Text with an empty segment or another sign is neither subject nor pattern",
    arguments: [
      "", ".", "..", ".a", "a.", "a..b", " ", "a b", " a", "a ", "a.b ", "a\n", "a\u{0}", "a/b",
      "a,b", "a:b", "a+b", "café", "cafe\u{301}", "ａ", "а", "a.*", "*.a", "**", "* ", "a*",
      "a@b", "[a]", "`a`", "{a}",
    ]
  )
  func malformed(_ text: String) {
    #expect(SubjectPath(rawValue: text) == nil)
    #expect(SubjectPattern(rawValue: text) == nil)
  }

  @Test("The star is a pattern and no subject")
  func star() {
    #expect(SubjectPath(rawValue: "*") == nil)
    #expect(SubjectPattern(rawValue: "*") == .everything)
    #expect(SubjectPattern.everything.description == "*")
  }

  @Test(
    "A pattern matches the subject it names and what continues that after a dot",
    arguments: [
      ("contract", "contract", true),
      ("contract", "contract.local", true),
      ("contract", "contract.local.enhancedService", true),
      ("contract.local", "contract.local.enhancedService", true),
      ("*", "contract", true),
      ("*", "contract.local", true),
      ("contract", "contractor", false),
      ("contract", "contract-local", false),
      ("contract", "contrac", false),
      ("contract.local", "contract", false),
      ("contract.local", "contract.locality", false),
      ("local", "contract.local", false),
      ("Contract", "contract", false),
      ("a-b", "a", false),
    ] as [(SubjectPattern, SubjectPath, Bool)]
  )
  func matching(_ pattern: SubjectPattern, _ subject: SubjectPath, _ matches: Bool) {
    #expect(pattern.matches(subject) == matches)
  }

  @Test("A literal that is no subject, or no pattern, stops the program")
  func wrongLiterals() async {
    await #expect(processExitsWith: .failure) { _ = "*" as SubjectPath }
    await #expect(processExitsWith: .failure) { _ = "a.*" as SubjectPattern }
  }
}
