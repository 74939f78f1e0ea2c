import MandateKit
import Testing

@Suite("A review before any vote")
struct ReviewTests {
  static let rows =
    ReviewRow.memberships + ReviewRow.rules + ReviewRow.mandates + ReviewRow.provisions
    + ReviewRow.names + ReviewRow.dates + ReviewRow.patients

  @Test("Each code is found at its edge and not just inside", arguments: rows)
  func edges(_ row: ReviewRow) throws {
    for finding in try row.check() {
      #expect(finding.severity == row.code.severity)
      try expectWitness(finding)
    }
  }

  @Test("Every code has a row")
  func rowsAreComplete() {
    let covered = Set(Self.rows.map(\.code) + RecordReviewTests.rows.map(\.code))
    #expect(ReviewFinding.Code.allCases.filter { !covered.contains($0) } == [])
  }

  @Test("A provision is to be looked at again from the day after the one that it gives")
  func lawToCheck() throws {
    var document = ReviewRow.sound
    let set = try #require(Catalogue.shippedSet(named: "england.local-variation"))
    document.provisions += set.provisions
    let governance = try Governance(document)
    func found(on date: CivilDate) -> [ReviewFinding.Fact] {
      governance.review(on: date).map(\.fact).filter { $0.code == .lawToCheck }
    }
    #expect(found(on: "2027-03-31").isEmpty)
    // The provisions have ended by then, and are told all the same.
    #expect(
      found(on: "2027-04-01") == set.provisions.map { .lawToCheck($0.id, after: "2027-03-31") }
    )
  }

  @Test("A sound arrangement has no error and no warning")
  func soundIsSound() throws {
    let findings = try Governance(ReviewRow.sound).review(on: ReviewRow.date)
    #expect(findings.filter { $0.severity != .note } == [])
  }

  @Test("A review does not depend on the order of the arrangement")
  func orderIsNoMatter() throws {
    for row in Self.rows {
      var document = ReviewRow.sound
      row.beyond(&document)
      let findings = try Governance(document).review(on: ReviewRow.date)
      document.bodies.reverse()
      document.memberships.reverse()
      document.mandates.reverse()
      #expect(
        try Governance(document).review(on: ReviewRow.date) == findings,
        "\(row.testDescription)"
      )
    }
  }

  @Test("Random arrangements are reviewed, in any order of their entries")
  func random() throws {
    for seed in 0..<150 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      var document = sample.document
      let findings = try Governance(document).review(on: sample.asOf)
      for finding in findings { try expectWitness(finding) }
      document.bodies.reverse()
      document.people.reverse()
      document.memberships.reverse()
      document.mandates.reverse()
      document.deputies.reverse()
      #expect(try Governance(document).review(on: sample.asOf) == findings, "seed \(seed)")
    }
  }

  @Test("Errors come first")
  func sorted() throws {
    var document = ReviewRow.sound
    document.rule(.majority(quorum: .count(4)))
    document.leave("m1", "m")
    let severities = try Governance(document).review(on: ReviewRow.date).map(\.severity)
    #expect(severities == severities.sorted() && severities.first == .error)
  }

  @Test("Long chains of successors are reviewed", .timeLimit(.minutes(20)), arguments: [3, 1])
  func chain(_ days: Int) throws {
    var document = GovernanceDocument()
    let (first, count): (CivilDate, Int) = ("1900-01-01", days == 1 ? 20_000 : 2_000)
    document.bodies = (0..<count).map { place in
      let start = first.adding(days: days * place)
      var body = Body(Body.ID("n\(place)"), kind: .primaryCareNetwork)
      body.existence = Period(from: start, until: start.adding(days: 1))
      if place + 1 < count { body.successors = [Body.ID("n\(place + 1)")] }
      return body
    }
    let gaps = try Governance(document).review(on: ReviewRow.date)
      .count { $0.code == .successionGap }
    #expect(gaps == (days == 1 ? 0 : count - 1))
  }

  @Test("A structure of the size of England is reviewed", .timeLimit(.minutes(20)))
  func large() throws {
    var document = GovernanceDocument()
    document.bodies = (0..<42).map { Body(Body.ID("icb\($0)"), kind: .integratedCareBoard) }
    document.bodies += (0..<130).map { Body(Body.ID("lmc\($0)"), kind: .localMedicalCommittee) }
    for network in 0..<1_280 {
      let id = Body.ID("n\(network)")
      let members = (0..<5).map { Body.ID("\(id)-\($0)") }
      document.bodies += members.enumerated().map {
        .practice($1, patients: 4_000 + Int64((7_919 * (network + 11 * $0)) % 9_973))
      }
      document.bodies.append(
        Body(
          id,
          kind: .primaryCareNetwork,
          rule: .majority(by: .patients, quorum: .fraction(.half)),
          binds: true
        )
      )
      document.memberships += members.map { Membership($0, of: id) }
      for group in ["icb\(network % 42)", "lmc\(network % 130)"] {
        document.memberships.append(Membership(id, of: Body.ID(group), isVoting: false))
      }
    }
    let findings = try Governance(document).review(on: ReviewRow.date)
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(!findings.contains { $0.code == .notExamined || $0.code == .practiceWithoutNetwork })
  }

  private func expectWitness(_ finding: ReviewFinding) throws {
    switch finding.witness {
    case .date: break
    case .proposal(let proposal):
      switch finding.fact {
      case .subjectNobodyDecides(let subject): #expect(proposal.subjects.contains(subject))
      case .subjectTwoDecide(_, _, subjects: let subjects):
        #expect(subjects.contains { proposal.subjects.contains($0) })
      default: Issue.record("a proposal shows \(finding.code)")
      }
    case .positions(let positions, let verdict):
      #expect(!positions.isEmpty)
      switch finding.code {
      case .carriedBySilence, .carriedByOneVote, .dictator: #expect(verdict == .for)
      case .vetoElector, .neverCarries, .quorumOutOfReach, .presenceNeeded, .vetoClass:
        #expect(verdict != .for)
      default: break
      }
    case .oneMoreVote(_, let before, let after, _):
      #expect(after.acts.count == before.acts.count + 1)
    }
  }
}
