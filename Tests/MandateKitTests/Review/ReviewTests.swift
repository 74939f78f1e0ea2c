import MandateKit
import Testing

@Suite("A review before any vote")
struct ReviewTests {
  static let rows =
    ReviewRow.memberships + ReviewRow.rules + ReviewRow.mandates + ReviewRow.provisions

  @Test("Each code is found at its edge and not just inside", arguments: rows)
  func edges(_ row: ReviewRow) throws {
    for finding in try row.check() {
      #expect(finding.severity == row.code.severity)
      try expectWitness(finding)
    }
  }

  @Test("Every code has a row")
  func rowsAreComplete() {
    let covered = Set(Self.rows.map(\.code))
    #expect(ReviewFinding.Code.allCases.filter { !covered.contains($0) } == [])
  }

  @Test("A sound arrangement has no error and no warning")
  func soundIsSound() throws {
    let findings = try Governance(ReviewRow.sound).review(on: ReviewRow.date)
    #expect(findings.filter { $0.severity != .note } == [])
  }

  @Test("A review does not depend on the order of the arrangement")
  func orderIsNoMatter() throws {
    for row in Self.rows {
      var arrangement = ReviewRow.sound
      row.beyond(&arrangement)
      let findings = try Governance(arrangement).review(on: ReviewRow.date)
      arrangement.bodies.reverse()
      arrangement.memberships.reverse()
      arrangement.mandates.reverse()
      #expect(try Governance(arrangement).review(on: ReviewRow.date) == findings, "\(row.testDescription)")
    }
  }

  @Test("Errors come first")
  func sorted() throws {
    var arrangement = ReviewRow.sound
    arrangement.rule(.majority(quorum: .count(4)))
    arrangement.leave("m1", "m")
    let severities = try Governance(arrangement).review(on: ReviewRow.date).map(\.severity)
    #expect(severities == severities.sorted() && severities.first == .error)
  }

  private func expectWitness(_ finding: ReviewFinding) throws {
    switch finding.witness {
    case .date: break
    case .proposal(let proposal):
      #expect(finding.subjects.contains { proposal.subjects.contains($0) })
    case .positions(let positions, let verdict):
      #expect(!positions.isEmpty)
      switch finding.code {
      case .carriedBySilence, .carriedByOneVote, .dictator: #expect(verdict == .for)
      case .vetoElector, .neverCarries, .quorumOutOfReach: #expect(verdict != .for)
      default: break
      }
    case .oneMoreVote(_, let before, let after, _):
      #expect(after.acts.count == before.acts.count + 1)
    }
  }
}
