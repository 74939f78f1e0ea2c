import MandateKit

/// A docket whose names, sources and identifiers hold what a page could read as its own.
enum HostileDocket {
  static let names = [
    "<script>alert(1)</script>", "]]> & \" ' <!-- -->", "\u{202E}gnp.exe\u{2066}",
    "&lt;b&gt;&#x41;",
    String(repeating: "W", count: 180), String(repeating: "Long name ", count: 17),
    "\u{FFFE}end\u{0}\u{7F}", "名前の長い診療所 👩‍⚕️ e\u{301}", "</style></title><h1>", "%%{init}%% `end`;",
  ]

  static func make() throws -> Docket {
    var document = GovernanceDocument()
    document.bodies.append(
      Body("net", kind: "oddKind", name: names[0], rule: .majority(of: .all), binds: true)
    )
    document.people.append(Person("per\"son", name: names[2]))
    for (number, name) in names.enumerated() {
      let id = Body.ID("p\(number)\"'<>&\(name.prefix(12))")
      document.bodies.append(.practice(id, name: name, patients: 1_000 + number))
      document.memberships.append(Membership(id, of: "net"))
    }
    document.mandates.append(
      Mandate(
        "m<\">",
        giver: "net",
        holder: "per\"son",
        powers: [.agree],
        subjects: ["*"],
        source: Source(names[1], note: names[8], url: "javascript:alert(1)")
      )
    )
    document.provisions = [
      Provision(
        "a\"<&>",
        requires: .approval(of: .role(.affected)),
        force: .essential,
        source: Source(names[3], provision: names[8], url: "https://example.org/?a=1&b='2'")
      ),
      Provision(
        "c",
        requires: .consultation(
          of: .body("per\"son"),
          by: .proposer,
          ConsultationStandard(minimumDays: 20)
        ),
        force: .essential
      ),
    ]
    let voter = document.bodies[1].id
    return try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "x\">",
          title: names[8],
          subjects: ["contract"],
          affects: "net",
          proposer: "net",
          forum: "net",
          decisionDate: "2024-03-01"
        )
      ],
      record: ActRecord([
        .vote(Vote(by: voter, on: "x\">", .for, date: "2024-02-01")),
        .consultation(
          Consultation(
            of: "per\"son",
            by: "net",
            on: "x\">",
            opened: "2024-01-01",
            closed: "2024-02-02",
            considered: "2024-02-03",
            informed: "2024-01-02",
            answered: "2024-02-01",
            answer: .object,
            phase: "written"
          )
        ),
      ])
    )
  }
}
