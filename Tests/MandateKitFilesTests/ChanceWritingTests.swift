import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("The chance of an approval as it is written")
struct ChanceWritingTests {
  /// Returns the question of a council of some practices, one of which has voted for.
  private static func question(
    practices: Int = 3,
    councils: Int = 1,
    name: String = "Surgery"
  ) throws -> Docket.Question {
    let ids = (0..<practices).map { Body.ID("p\($0)") }
    let groups = (0..<councils).map { Body.ID("council-\($0)") }
    let docket = try Docket {
      groups.map { Body($0, kind: .federation, rule: .majority()) }
      ids.map { Body.practice($0, name: "\(name) \($0)", patients: 4_000) }
      groups.flatMap { group in ids.map { Membership($0, of: group) } }
      Body("icb", kind: .integratedCareBoard)
      groups.map {
        Provision(Provision.ID($0.rawValue), requires: .approval(of: .body($0)), force: .essential)
      }
      Proposal(
        "hub",
        title: "\(name) hub",
        subjects: ["serviceRedesign"],
        affects: "council-0",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
    }
    let act = Act.vote(by: "p0", on: "hub", .for, date: "2024-03-01")
    return try Docket(
      governance: docket.governance,
      proposals: docket.proposals,
      record: ActRecord([act])
    ).question("hub").asOf("2024-03-10")
  }

  private static func answers(
    _ question: Docket.Question
  ) throws -> (ChanceOfApproval, ChanceByTurnout) {
    (
      try #require(
        question.chanceOfApproval { _ in .init(takesPart: 0.5, votesFor: 0.75) }
      ), try #require(question.chanceByTurnout(steps: 2) { _ in 0.75 })
    )
  }

  @Test("JSON has the probability, the voters and the turnouts, and can be read")
  func json() throws {
    let (chance, curve) = try Self.answers(try Self.question())
    let bytes = ChanceFile.json(chance, byTurnout: curve, of: "hub", asOf: "2024-03-10")
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(read["schema"] as? String == "mandatekit/chance/1")
    #expect(read["proposal"] as? String == "hub" && read["asOf"] as? String == "2024-03-10")
    // One is for; it is carried unless each of the others makes up for it: both against, or one against alone.
    let probability = try #require(read["probability"] as? Double)
    #expect(abs(probability - (1 - 1.0 / 64 - 2 * (1.0 / 8) * 0.5)) < 1e-11)
    #expect(read["atLeast"] == nil)
    let voters = try #require(read["voters"] as? [[String: Any]])
    #expect(voters.map { $0["id"] as? String } == ["p0", "p1", "p2"])
    #expect(voters[0].count == 1)
    #expect(voters[1]["turnout"] as? Double == 0.5 && voters[1]["support"] as? Double == 0.75)
    #expect(voters[1]["supportSensitivity"] is Double)
    let turnouts = try #require(read["byTurnout"] as? [[String: Any]])
    #expect(turnouts.map { $0["turnout"] as? Double } == [0, 0.5, 1])
    #expect(turnouts.first?["probability"] as? Double == 1)
  }

  @Test("Where only bounds were found, JSON, lines, the spreadsheet and the drawing say so")
  func bounds() throws {
    let question = try Self.question(practices: 41, councils: 2)
    let (chance, curve) = try Self.answers(question)
    let text = String(
      decoding: ChanceFile.json(chance, byTurnout: curve, of: "hub", asOf: "2024-03-10"),
      as: UTF8.self
    )
    #expect(text.contains("\"atLeast\"") && text.contains("\"atMost\""))
    #expect(!text.contains("Sensitivity"))
    let names = DisplayNames(question.docket)
    let lines = chance.lines(names)
    #expect(lines[0].contains("between ") && lines.contains { $0.contains("for certain") })
    #expect(!lines.contains { $0.contains("More support") })
    let svg = ChanceDrawing(curve, of: "hub", names: names).svg
    #expect(svg.contains("class=\"area\"") && XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test("A spreadsheet has a row for the chance, each voter and each turnout, and no formula")
  func csv() throws {
    let question = try Self.question(name: "=SUM(A1)")
    let (chance, curve) = try Self.answers(question)
    let text = String(
      decoding: ChanceTable.csv(chance, byTurnout: curve, names: DisplayNames(question.docket)),
      as: UTF8.self
    )
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 8)
    let columns = ChanceTable.header.count
    #expect(
      lines.allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false).count == columns
      }
    )
    #expect(lines.filter { $0.hasPrefix("voter,") }.allSatisfy { $0.contains(",'=SUM(A1)") })
    #expect(lines.last?.hasPrefix("turnout,,,1.0,") == true)
  }

  @Test(
    "Lines name the voters on whom most depends first, and those whose votes are on record apart"
  )
  func lines() throws {
    let question = try Self.question()
    let (chance, curve) = try Self.answers(question)
    let lines = chance.lines(DisplayNames(question.docket))
    #expect(lines[0] == "The chance that all essential approvals are given is 85.9%.")
    #expect(lines.contains { $0.hasPrefix("Surgery p1") && $0.contains("50.0%    75.0%") })
    #expect(
      lines.last == "Settled, as the vote is on record or voting has closed: Surgery p0."
    )
    #expect(curve.lines.suffix(3).first == "   0.0%  100.0%")
  }

  @Test("A drawing is well-formed whatever the names, with a dot for each turnout")
  func drawing() throws {
    let question = try Self.question(name: "<script>&\"'")
    let (_, curve) = try Self.answers(question)
    let svg = ChanceDrawing(curve, of: "hub", names: DisplayNames(question.docket)).svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("<script"))
    #expect(svg.components(separatedBy: "class=\"dot\"").count - 1 == 3)
    #expect(!svg.contains("class=\"area\""))
  }

  @Test(
    "A probability is read exactly, and anything else is refused",
    arguments: [
      ("0", "0/1"), ("1", "1/1"), ("0.35", "35/100"), ("7/20", "7/20"), ("35%", "35/100"),
      ("12.5%", "125/1000"), ("100 %", "100/100"), ("0.000001", "1/1000000"), ("1.01", nil),
      ("101%", nil), ("-0.1", nil), ("0,5", nil), (".5", nil), ("0.", nil), ("", nil), ("%", nil),
      ("3/2", nil), ("1e-3", nil), ("0.0000001", nil), ("half", nil), ("1/0", nil),
    ] as [(String, Fraction?)]
  )
  func probabilities(_ text: String, _ expected: Fraction?) throws {
    #expect(ProbabilityText.fraction(text) == expected)
  }

  @Test(
    "A spreadsheet of expectations is read whatever separates its cells, and empty cells are left open"
  )
  func expectations() throws {
    for separator in [",", ";", "\t"] {
      let text = "Support|note|VOTER|turnout\n50%|x|abbey|0.2\n|||\n|y|Beck Surgery|1/4\n"
      let bytes = Array(text.replacingOccurrences(of: "|", with: separator).utf8)
      let table = try ExpectationTable(reading: bytes, named: "e.csv")
      #expect(table.rows.map { $0.voter } == ["abbey", "Beck Surgery"])
      #expect(table.rows.map { $0.support } == ["50/100", nil])
      #expect(table.rows.map { $0.turnout } == ["2/10", "1/4"])
      #expect(table.rows.map { $0.line } == [2, 4])
    }
  }

  @Test("Every error of a spreadsheet of expectations is told with its line")
  func wrongExpectations() throws {
    let text = "voter,turnout,support\nabbey,2,1\n,1,1\nbeck,1,much\n\"x\n"
    let error = #expect(throws: InvalidImportError.self) {
      try ExpectationTable(reading: Array(text.utf8), named: "e.csv")
    }
    #expect(error?.errors.map { $0.line } == [2, 3, 4, 5])
    #expect(
      error?.errors.first?.description
        == "e.csv:2:2: turnout: `2` is no probability: write 0.35, 7/20 or 35%, from 0 to 1."
    )
    for text in ["", "voter\nabbey\n", "turnout,support\n1,1\n"] {
      #expect(throws: InvalidImportError.self) {
        try ExpectationTable(reading: Array(text.utf8), named: "e.csv")
      }
    }
  }

  @Test("A column that is there twice is refused, as it is not known which one counts")
  func duplicateColumn() throws {
    let text = "voter,turnout,Turnout\nabbey,0.1,0.9\n"
    let error = #expect(throws: InvalidImportError.self) {
      try ExpectationTable(reading: Array(text.utf8), named: "e.csv")
    }
    #expect(error?.errors.map { $0.code } == [.duplicateColumn])
    #expect(error?.errors.first?.line == 1 && error?.errors.first?.column == 3)
  }

  @Test("A spreadsheet of 100,000 rows is read, and one of more is refused with one error")
  func mostRows() throws {
    func read(_ count: Int) throws -> Int {
      let text = "voter,turnout\n" + String(repeating: "abbey,1\n,\n", count: count)
      return try ExpectationTable(reading: Array(text.utf8), named: "e.csv").rows.count
    }
    #expect(try read(100_000) == 100_000)
    let error = #expect(throws: InvalidImportError.self) { try read(100_001) }
    #expect(error?.errors.map { $0.code } == [.document(.tooLarge)])
  }

  @Test("The smallest coalitions are in the JSON of voting power, and in lines with their voters")
  func coalitions() throws {
    let question = try Self.question()
    let power = try #require(question.votingPower())
    let coalitions = try #require(question.smallestCoalitions())
    let read = try #require(
      try JSONSerialization.jsonObject(
        with: Data(PowerFile.json(power, coalitions: coalitions, over: "hub"))
      ) as? [String: Any]
    )
    let smallest = try #require(read["smallestCoalitions"] as? [String: [String: Any]])
    #expect(smallest.count == 4)
    #expect(smallest["winningByVoters"]?["atLeast"] as? Int == 2)
    #expect(smallest["blockingByPatients"]?["patients"] as? Int == 8_000)
    #expect(smallest["blockingByPatients"]?["exact"] as? Bool == true)
    let lines = coalitions.lines(DisplayNames(question.docket))
    #expect(lines[0] == "As few as 2 voters carry it, all others against:")
    #expect(lines[2] == "Voters with as few as 8,000 patients carry it, all others against:")
    #expect(lines[4] == "As few as 2 voters stop it, all others for:")
    #expect(lines[1].hasPrefix("  Surgery p"))
  }
}
