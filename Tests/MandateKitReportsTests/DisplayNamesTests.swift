import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Names and words")
struct NamesTests {
  @Test("The names of a docket are those of its document and its proposals")
  func docket() throws {
    let docket = try Docket(governance: Governance(Cast.document), proposals: Cast.proposals)
    #expect(DisplayNames(docket) == Cast.names)
  }

  @Test("What is not known shows as itself")
  func unknown() {
    let names = DisplayNames()
    #expect(names["x9" as PartyID] == "x9")
    #expect(names[proposal: "p9"] == "p9")
    #expect(names[mandate: "m9"] == "mandate m9")
    #expect(names["" as PartyID] == "(unnamed)")
    #expect(names.kind(of: "x9") == nil)
  }

  @Test("Two of one name are told apart, and an empty name gives way to the identifier")
  func sameNames() {
    let names = DisplayNames(
      GovernanceDocument(
        bodies: [
          .practice("a", name: "The Surgery", patients: 1),
          .practice("b", name: "The Surgery", patients: 2),
          .practice("c", name: "", patients: 3),
          .practice("d", name: "", patients: 4),
        ])
    )
    #expect(names.list(["a", "b", "c", "d"]) == "The Surgery (a), The Surgery (b), c and d")
  }

  @Test("A name cannot forge a line, hide signs or turn the direction of writing")
  func cleaned() {
    let name = " Mill\u{1B}[31m\n\u{202E}Lane\u{200B}\u{7}  Surgery\u{2028}"
    let names = DisplayNames(GovernanceDocument(people: [Person("p", name: name)]))
    #expect(names["p" as PartyID] == "Mill [31m Lane Surgery")
  }

  @Test("Bodies of one kind are counted by its word")
  func counted() {
    #expect(Cast.names.counted(["n1", "n2"]) == "2 PCNs")
    #expect(Cast.names.counted(["lmc"]) == "1 LMC")
    #expect(Cast.names.counted(["n1", "lmc"]) == "2 bodies")
    #expect(Cast.names.counted(["who"]) == "1 body")
    #expect(Cast.names.counted([]) == "0 bodies")
  }

  @Test(
    "Kinds have a singular and a plural",
    arguments: [
      (BodyKind.practice, "practice", "practices"),
      (.primaryCareNetwork, "PCN", "PCNs"),
      (.localMedicalCommittee, "LMC", "LMCs"),
      (.integratedCareBoard, "ICB", "ICBs"),
      (.clinicalCommissioningGroup, "CCG", "CCGs"),
      (.localAuthority, "local authority", "local authorities"),
      (.pharmacy, "pharmacy", "pharmacies"),
      (.nhsTrust, "NHS trust", "NHS trusts"),
      (.voluntarySector, "voluntary sector body", "voluntary sector bodies"),
      ("fireStation", "fire station", "fire stations"),
      ("housingABCBranch", "housing ABC branch", "housing ABC branches"),
      ("tenantsDay", "tenants day", "tenants days"),
      ("", "body", "bodies"),
    ]
  )
  func kinds(_ kind: BodyKind, _ one: String, _ many: String) {
    #expect(kind.words() == one)
    #expect(kind.words(for: 2) == many)
  }

  @Test("Numbers have commas, dates have months, lists have an and")
  func english() {
    #expect(English.number(0) == "0")
    #expect(English.number(999) == "999")
    #expect(English.number(1_000) == "1,000")
    #expect(English.number(-355_030) == "-355,030")
    #expect(English.number(Int64.min) == "-9,223,372,036,854,775,808")
    #expect(English.pounds(410_000) == "£410,000")
    #expect(English.date("2022-10-20") == "20 October 2022")
    #expect(English.list([]) == "")
    #expect(English.list(["a"]) == "a")
    #expect(English.list(["a", "b", "c"], "or") == "a, b or c")
    #expect(English.list(["a", "b", "c", "d"], limit: 2) == "a, b and 2 more")
    #expect(English.list(["a", "b", "c"], limit: 2) == "a, b and c")
    #expect(English.sentence("Foo Ltd.") == "Foo Ltd.")
  }

  @Test("A citation says how far its authority goes")
  func citations() {
    let act = Source("NHS Act 2006", provision: "section 97", year: 2006, basis: .statute)
    #expect(act.citation == "NHS Act 2006, section 97 [statute]")
    #expect(
      Source("Compact", year: 2021, basis: .claimed).citation
        == "Compact (2021) [claimed, not found in law]"
    )
    #expect(Source("").citation == "an untitled source")
  }

  @Test(
    "What Markdown would read is escaped",
    arguments: [
      ("a|b*c_d<e>", "a\\|b\\*c\\_d\\<e\\>"), ("1. Foo", "1\\. Foo"), ("- x", "\\- x"),
      ("a - 1.", "a - 1."), ("|\u{301}", "\\|\u{301}"), ("[x](y)", "\\[x\\](y)"), ("", ""),
      ("\\", "\\\\"),
    ]
  )
  func markdown(_ text: String, _ escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  @Test("Only a plain web address becomes a link")
  func links() {
    #expect(Markdown.link(Source("A", url: "https://e.org/x")) == "[A](<https://e.org/x>)")
    for url in ["javascript:alert(1)", "https://e.org/> x", "https://e.org/|", "file:///etc"] {
      #expect(Markdown.link(Source("A", url: url)) == "A")
    }
  }
}
