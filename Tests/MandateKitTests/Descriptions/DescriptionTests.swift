import Foundation
import MandateKit
import Testing

@Suite("Values show themselves on one line")
struct DescriptionTests {
  /// Types of which there is no value.
  static let withoutValues: Set = ["Party", "DocketBuilder", "GovernanceBuilder", "MembersBuilder"]

  /// Types that need more than a line.
  static let ofSeveralLines: Set = ["MandateKit.Resolution", "MandateKit.InvalidDocumentError"]

  /// How often each name of a public structure, or enumeration that is no list of words, is declared.
  static let declared: [String: Int] = {
    var declared: [String: Int] = [:]
    for file in ArrowsTests.files {
      let words = file.words.map(\.text)
      for index in words.indices.dropFirst().dropLast()
      where ["struct", "enum"].contains(words[index])
        && (words[index - 1] == "public" || index > 1 && words[index - 2] == "public")
      {
        let isWords = words[index] == "enum" && words.dropFirst(index + 2).first == "String"
        let name = words[index + 1]
        if !isWords, !withoutValues.contains(name) { declared[name, default: 0] += 1 }
      }
    }
    return declared
  }()

  @Test(
    "No value of any public type prints more than 300 characters, a line break, or its internals"
  )
  func everyType() throws {
    let samples = try ValueSamples.everyType()
    for (name, values) in samples.values.sorted(by: { $0.key < $1.key })
    where !DescriptionTests.ofSeveralLines.contains(name) {
      for value in values {
        let text = "\(value)"
        #expect(text.count <= 300, "\(name): \(text)")
        let noise = ["\n", "MandateKit.", "Optional(", "rawValue", "Shared<", "Index<"]
        #expect(!noise.contains { text.contains($0) }, "\(name): \(text)")
      }
    }
  }

  @Test("Of every public type some value is printed")
  func complete() throws {
    var sampled: [String: Int] = [:]
    for name in try ValueSamples.everyType().values.keys {
      sampled[name.split(separator: ".").last.map(String.init) ?? "", default: 0] += 1
    }
    for (name, count) in DescriptionTests.declared.sorted(by: { $0.key < $1.key }) {
      #expect(sampled[name, default: 0] >= count, "\(name)")
    }
    #expect(DescriptionTests.declared.count > 100)
  }

  @Test("A resolution has a line of its outcome, and one for each requirement that is not met")
  func resolution() throws {
    let docket = try SmallPlace().docket()
    let resolution = try docket.question("hub", asOf: "2023-02-10").resolution
    #expect(
      "\(resolution)" == """
        hub: undetermined (essentialOpen), asOf: 2023-02-10, decisionDate: 2023-03-01, \
        earliestDecision: 2023-02-11
          agree of place: essential open (approvalOpen), \
        approval(VotesNeeded(voters: [p1, p4]))
          lmc-supports of lmc: exposure open (approvalOpen), approval(VotesNeeded(voters: [lmc]))
        """
    )
    #expect(resolution.debugDescription == resolution.description)
  }

  @Test("A resolution has at most 20 lines, and counts the rest", arguments: [18, 19, 20, 500])
  func lines(_ count: Int) throws {
    var place = SmallPlace()
    place.document.provisions = (1...count).map { number in
      Provision("agree-\(number)", requires: .approval(of: .body("lmc")), force: .essential)
    }
    let resolution = try place.docket().question("hub", asOf: "2023-02-10").resolution
    let lines = "\(resolution)".split(separator: "\n")
    #expect(lines.count == min(20, count + 1))
    #expect(lines.last?.contains("more requirements") == (count > 19))
    #expect(count < 500 || lines.last == "  and 482 more requirements that are not met")
  }

  @Test("A resolution of which everything is met has one line")
  func mandated() throws {
    var place = SmallPlace()
    place.document.provisions.removeLast()
    place.votes = [("p1", .for), ("p2", .for), ("p4", .for)]
    let resolution = try place.docket().question("hub", asOf: "2023-03-01").resolution
    #expect(
      "\(resolution)"
        == "hub: mandated (everyEssentialMet), asOf: 2023-03-01, decisionDate: 2023-03-01"
    )
  }

  @Test("A docket names its first eight proposals, and counts the rest")
  func manyProposals() throws {
    var place = SmallPlace()
    let hub = place.proposals[0]
    place.proposals = (1...10).map { number in
      var proposal = hub
      proposal.id = Proposal.ID("hub\(number)")
      return proposal
    }
    let first = (1...8).map { "hub\($0), " }.joined()
    #expect("\(try place.docket())".contains("[\(first)2 more]"))
  }

  @Test("The text of a value", arguments: DescriptionRow.all)
  func text(_ row: DescriptionRow) {
    #expect("\(row.value)" == row.text)
  }

  @Test("A debugger sees the parts of an answer by name, and nothing of what they are stored in")
  func mirrors() throws {
    let docket = try SmallPlace().docket()
    let question = try docket.question("hub", asOf: "2023-02-10")
    let resolution = question.resolution
    func labels(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.compactMap(\.label)
    }
    #expect(labels(docket) == ["governance", "proposals", "record"])
    #expect(labels(docket.governance) == ["document"])
    #expect(labels(question) == ["proposal", "asOf"])
    #expect(labels(resolution).contains("positions"))
    let requirement = try #require(resolution.requirements.first)
    #expect(labels(requirement).first == "provision")
    let finding = try #require(requirement.because.first)
    #expect(labels(finding) == ["fact", "status", "source", "because"])
    #expect(Mirror(reflecting: PositionSet.any).children.count == 4)
    var text = ""
    dump(resolution, to: &text)
    for noise in ["Shared<", "Index<", "FindingTree", "rawValue: 15"] {
      #expect(!text.contains(noise), "\(noise)")
    }
  }

  @Test("A tree of very many tests is described without walking through it")
  func large() {
    var condition = Condition.any(Array(repeating: .consentOf("abbey"), count: 20))
    for _ in 0..<60 { condition = .all(Array(repeating: condition, count: 20)) }
    #expect("\(condition)".count <= 300)
    let quorum = Quorum.any(Array(repeating: .presenceOf("abbey"), count: 11))
    #expect("\(quorum)".hasSuffix("presence of abbey, 3 more)"))
  }
}
