import MandateKit
import MandateKitFiles
import Testing

@Suite("A case file that is written and read again is the same")
struct CaseFileRoundTripTests {
  @Test("Documents, in both styles", arguments: CaseFixtures.documents)
  func documents(_ document: [UInt8]) throws {
    let file = try CaseFile.read(document)
    #expect(!file.document.bodies.isEmpty)
    for style in JSONStyle.allCases {
      let written = file.json(style)
      let again = try CaseFile.read(written)
      #expect(again == file)
      #expect(again.json(style) == written)
      #expect(written.last == UInt8(ascii: "\n"))
    }
  }

  @Test("Values with everything given that can be")
  func everything() throws {
    let file = CaseFixtures.everything
    #expect(try CaseFile.read(file.json()) == file)
    #expect(try CaseFile.read(file.json(.oneLine)) == file)
  }

  @Test("What the format supplies is left out")
  func defaults() {
    let file = CaseFile(
      document: GovernanceDocument(
        bodies: [
          .practice("p", patients: 0), Body("n", kind: .primaryCareNetwork, competence: []),
        ],
        people: [Person("a")],
        memberships: [Membership("p", of: "n")],
        mandates: [Mandate("m", giver: nil, holder: "n", powers: [.agree], subjects: ["*"])],
        provisions: [
          Provision(
            "v",
            requires: .consultation(of: .role(.forum), by: .proposer, ConsultationStandard()),
            force: .essential
          )
        ]
      ),
      proposals: [
        Proposal(
          "x",
          subjects: ["a.b"],
          affects: "n",
          proposer: "n",
          forum: "n",
          decisionDate: "2022-09-01"
        )
      ],
      record: [
        .consultation(of: "n", by: "n", on: "x", opened: "2022-08-01")
      ]
    )
    let expected = [
      #"{"schema":"mandatekit/1","governance":{"bodies":[{"id":"p","kind":"practice"},"#,
      #"{"id":"n","kind":"primaryCareNetwork","competence":[]}],"people":[{"id":"a"}],"#,
      #""memberships":[{"member":"p","of":"n"}],"#,
      #""mandates":[{"id":"m","holder":"n","powers":["agree"],"subjects":["*"]}],"#,
      #""provisions":[{"id":"v","requires":{"consultation":{"of":{"role":"forum"},"#,
      #""by":"proposer"}},"force":"essential"}]},"#,
      #""proposals":[{"id":"x","subjects":["a.b"],"affects":"n","proposer":"n","forum":"n","#,
      #""decisionDate":"2022-09-01"}],"#,
      #""record":[{"consultation":{"of":"n","by":"n","on":"x","opened":"2022-08-01"}}]}"#,
      "\n",
    ].joined()
    #expect(String(decoding: file.json(.oneLine), as: UTF8.self) == expected)
  }

  @Test("An empty case file")
  func empty() throws {
    let file = CaseFile(document: GovernanceDocument())
    let text = String(decoding: file.json(.oneLine), as: UTF8.self)
    #expect(text == #"{"schema":"mandatekit/1","governance":{}}"# + "\n")
    #expect(try CaseFile.read(Array(text.utf8)) == file)
  }

  @Test("Names that only look like their identifiers are kept")
  func canonicalEquivalents() throws {
    let body = Body("caf\u{E9}", kind: "x", name: "cafe\u{301}")
    let file = CaseFile(document: GovernanceDocument(bodies: [body]))
    let again = try CaseFile.read(file.json())
    let name = try #require(again.document.bodies.first?.name)
    #expect(name.utf8.elementsEqual("cafe\u{301}".utf8))
  }

  @Test("Keys may be written with escapes, and values too")
  func escapes() throws {
    let text = #"""
      {"\u0073chema": "mandatekit\/1", "governance": {"people": [{"id": "\u0061\ud83d\ude00"}],
       "bankHolidays": ["2022\u002D01-01"]}}
      """#
    let file = try CaseFile.read(Array(text.utf8))
    #expect(file.document.people == [Person("a😀")])
    #expect(file.document.bankHolidays == ["2022-01-01"])
  }
}
