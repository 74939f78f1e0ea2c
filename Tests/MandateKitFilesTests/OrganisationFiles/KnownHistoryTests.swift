import MandateKit
import MandateKitFiles
import Testing

@Suite("A history that is known is found again in its official files")
struct KnownHistoryTests {
  @Test("Practices, names, memberships and days are those of the history", arguments: 1...120)
  func found(_ seed: UInt64) throws {
    var generator = JSONTestGenerator(seed: seed)
    let known = KnownHistory(&generator)
    let last = try #require(known.releases.last)
    var releases = known.releases.map { known.files(on: $0) }
    // Between the first and the last release, a kind of file can be missing.
    for place in releases.indices.dropFirst().dropLast() {
      switch Int.random(in: 0...5, using: &generator) {
      case 0: releases[place].practices = nil
      case 1: releases[place].networks = nil
      case 2: releases[place].partners = nil
      default: break
      }
    }
    let imported = OrganisationImport(
      releases: releases.map(\.files).shuffled(using: &generator),
      asOf: last
    )
    let lines = imported.lines
    let codes = Set(known.practices.map(\.code))
    let ofPractices = lines.filter { codes.contains(String($0.prefix(6))) }
    #expect(Set(ofPractices) == known.memberships.union(known.bodies))
    #expect(ofPractices.count == known.memberships.count + known.bodies.count)
    #expect(!imported.findings.contains { $0.code == .changeDayUnknown })
    let renamed = known.practices.filter { practice in
      known.name(of: practice, on: known.releases[0]) != known.name(of: practice, on: last)
    }
    #expect(imported.findings.filter { $0.code == .nameChanged }.count == renamed.count)
  }
}
