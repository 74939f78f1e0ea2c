import MandateKit
import MandateKitFiles
import Testing

@Suite("Successions of a register become successors")
struct RegisterSuccessionTests {
  typealias F = RegisterFixture

  /// Two CCGs that merged on 1 April 2020.
  static func merger() -> F {
    var register = F()
    register.organisations = ["00C", "00K"].map { code in
      F.Organisation(
        code,
        "NHS \(code) CCG",
        [F.Span("2013-04-01", "2020-03-31", isLegal: true), F.Span("2013-04-01", "2020-06-30")],
        roles: [F.Role("RO98")],
        successions: [
          F.Link("Successor", "16C", "RO98", [F.Span("2020-04-01", isLegal: true)])
        ]
      )
    }
    register.organisations.append(
      F.Organisation(
        "16C",
        "NHS NORTH CCG",
        [F.Span("2020-04-01")],
        roles: [F.Role("RO98")],
        successions: ["00C", "00K", "5XX"].map {
          F.Link("Predecessor", $0, "RO98", [F.Span("2020-04-01", isLegal: true)])
        }
      )
    )
    return register
  }

  func body(_ id: Body.ID, _ imported: OrganisationImport) -> Body? {
    imported.document.bodies.first { $0.id == id }
  }

  @Test(
    "Those that merged have one successor, by whichever side it is told",
    arguments: F.Form.allCases
  )
  func mergers(_ form: F.Form) {
    for side in 0..<3 {
      var register = Self.merger()
      if side == 1 { register.change("16C") { $0.successions = [] } }
      if side == 2 {
        register.change("00C") { $0.successions = [] }
        register.change("00K") { $0.successions = [] }
      }
      let imported = register.imported(form)
      for code in ["00C", "00K"] {
        #expect(body(Body.ID(code), imported)?.successors == ["16C"])
        #expect(body(Body.ID(code), imported)?.existence.until == "2020-04-01")
      }
      #expect(body("16C", imported)?.successors == [])
      #expect(imported.findings.isEmpty || imported.findings.map(\.code) == [.listWithoutPractice])
    }
  }

  @Test("One that was split has several successors, the earliest first", arguments: F.Form.allCases)
  func splits(_ form: F.Form) {
    var register = Self.merger()
    register.organisations.append(
      F.Organisation("9ZZ", "LATER", [F.Span("2020-05-01")], roles: [F.Role("RO98")])
    )
    register.change("00C") {
      $0.successions.insert(F.Link("Successor", "9ZZ", nil, [F.Span("2020-05-01")]), at: 0)
    }
    #expect(body("00C", register.imported(form))?.successors == ["16C", "9ZZ"])
  }

  @Test("A predecessor without an end ends with the succession", arguments: F.Form.allCases)
  func ends(_ form: F.Form) {
    var register = Self.merger()
    register.change("00C") { $0.spans = [F.Span("2013-04-01")] }
    let imported = register.imported(form)
    #expect(body("00C", imported)?.existence == Period(from: "2013-04-01", until: "2020-04-01"))
    #expect(imported.findings.contains { $0.code == .closedWithoutDate && $0.line != nil })
  }

  @Test("Successors that would form a cycle are left out", arguments: F.Form.allCases)
  func cycles(_ form: F.Form) throws {
    var register = Self.merger()
    register.change("16C") {
      $0.successions.append(F.Link("Successor", "00C", "RO98", [F.Span("2021-04-01")]))
      $0.successions.append(F.Link("Successor", "16C", "RO98", [F.Span("2021-04-01")]))
    }
    let imported = register.imported(form)
    #expect(body("16C", imported)?.successors == [])
    #expect(imported.findings.count { $0.code == .successorEnded } == 2)
    _ = try Governance(imported.document)
  }
}
