import MandateKit
import Testing

@Suite("Large documents")
struct LargeDocumentTests {
  @Test("A circle of 1,000 members is one flaw that names them all")
  func largeCircle() throws {
    var arrangement = Arrangement()
    arrangement.bodies = (0..<1_000).map { Body(PartyID("b\($0)"), kind: "body") }
    arrangement.memberships = (0..<1_000).map {
      Membership(of: PartyID("b\($0)"), in: PartyID("b\(($0 + 1) % 1_000)"))
    }
    let flaws = DocumentCheck.flaws(in: arrangement)
    let flaw = try #require(flaws.first)
    #expect(flaws.count == 1)
    #expect(flaw.code == .circularMembership)
    #expect(flaw.path.description == "governance.memberships[0]")
    let named = (0..<999).map { "`b\($0)`" }.joined(separator: ", ") + " and `b999`"
    #expect(flaw.sentence.contains(named))
  }

  @Test("A chain of 200,000 memberships is one flaw and no overflow")
  func longChain() throws {
    var arrangement = Arrangement()
    arrangement.addLadder(of: 200_000)
    let flaws = DocumentCheck.flaws(in: arrangement)
    let flaw = try #require(flaws.first)
    #expect(flaws.count == 1)
    #expect(flaw.code == .membershipsTooDeep)
    // Topmost first: the 65th has 65 above its member.
    #expect(flaw.path.description == "governance.memberships[64]")
    #expect(flaw.sentence.contains("`level199935`"))
    #expect(flaw.sentence.contains("`level200000`"))
  }

  @Test("A circle of 100,000 successors overflows nothing")
  func longSuccession() throws {
    var arrangement = Arrangement()
    arrangement.bodies = (0..<100_000).map {
      Body(PartyID("b\($0)"), kind: "body", successor: PartyID("b\(($0 + 99_999) % 100_000)"))
    }
    #expect(DocumentCheck.flaws(in: arrangement).map(\.code) == [.circularSuccession])
    arrangement.bodies[0].successor = nil
    #expect(DocumentCheck.flaws(in: arrangement) == [])
  }

  @Test("A chain that runs through a circle is measured with the circle as one body")
  func chainThroughCircle() {
    var arrangement = Arrangement()
    arrangement.addLadder(of: 65)
    // Level 32 and 33 become one: the longest chain is of 64.
    arrangement.memberships.append(Membership(of: "level33", in: "level32"))
    #expect(DocumentCheck.flaws(in: arrangement).map(\.code) == [.circularMembership])
    arrangement.bodies.append(Body("top", kind: "level"))
    arrangement.memberships.append(Membership(of: "level65", in: "top"))
    let flaws = DocumentCheck.flaws(in: arrangement)
    #expect(Set(flaws.map(\.code)) == [.circularMembership, .membershipsTooDeep])
    let deep = flaws.first { $0.code == .membershipsTooDeep }
    #expect(deep?.sentence.contains("From `level0` up to `top`, 65 memberships") == true)
  }

  @Test("A report holds 100,000 flaws at most")
  func boundedReport() {
    var document = SoundDocument()
    let act = Act.decision(Decision(by: "x", on: "y", date: "2022-01-01"))
    document.record = Record(Array(repeating: act, count: 60_000))
    #expect(document.flaws.count == 100_000)
  }

  @Test("Every list that is too long is named, and nothing else is looked into")
  func longLists() {
    var document = SoundDocument()
    document.arrangement.memberships = Array(
      repeating: Membership(of: "x", in: "y"),
      count: 1_000_001
    )
    document.record.acts = Array(repeating: document.record.acts[0], count: 1_000_001)
    document.proposals = []
    #expect(
      document.flaws.map { "\($0.code) at \($0.path)" } == [
        "tooManyEntries at governance.memberships", "tooManyEntries at record",
      ]
    )
  }
}
