import MandateKit
import Testing

@Suite("Random documents, spoilt at random")
struct RandomDocumentTests {
  @Test("Nothing traps, errors come in order, and the parts make the whole", arguments: 0..<400)
  func spoiltDocument(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var document = SoundDocument()
    for _ in 0..<Int.random(in: 0...30, using: &random) { document.spoil(using: &random) }
    let errors = document.errors
    #expect(errors == document.errors)
    let places = errors.map { place($0.path) }
    #expect(places == places.sorted())
    #expect(errors.allSatisfy { $0.sentence.hasSuffix(".") && !$0.path.steps.isEmpty })
    let parts =
      DocumentCheck.errors(in: document.document)
      + DocumentCheck.errors(
        inProposals: document.proposals,
        record: document.record,
        names: SymbolIndex(document.document)
      )
    #expect(Set(parts) == Set(errors))
    #expect(parts.count == errors.count)
  }

  @Test("Cycles of memberships are those that a plain search finds", arguments: 0..<200)
  func cycles(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...8, using: &random)
    let edges = (0..<Int.random(in: 0...10, using: &random)).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
    var document = GovernanceDocument()
    document.bodies = (0..<count).map { Body(PartyID("b\($0)"), kind: "body") }
    document.memberships = edges.map {
      Membership(PartyID("b\($0.0)"), of: PartyID("b\($0.1)"))
    }
    // The transitive closure, by Warshall's algorithm.
    var leads = Array(repeating: Array(repeating: false, count: count), count: count)
    for edge in edges { leads[edge.0][edge.1] = true }
    for middle in 0..<count {
      for first in 0..<count where leads[first][middle] {
        for last in 0..<count where leads[middle][last] { leads[first][last] = true }
      }
    }
    var expected: [String: Set<Int>] = [:]
    for (entry, edge) in edges.enumerated() where leads[edge.1][edge.0] {
      let cycle = Set((0..<count).filter { leads[edge.0][$0] && leads[$0][edge.0] })
      if !expected.values.contains(cycle) {
        expected["governance.memberships[\(entry)]"] = cycle
      }
    }
    let errors = DocumentCheck.errors(in: document)
    #expect(errors.allSatisfy { $0.code == .circularMembership })
    #expect(Set(errors.map(\.path.description)) == Set(expected.keys))
    for error in errors {
      let named = (0..<count).filter { error.sentence.contains("`b\($0)`") }
      #expect(Set(named) == expected[error.path.description])
    }
  }

  /// The list and the entry of a path as one number, in the order of the document.
  private func place(_ path: DocumentPath) -> Int {
    let lists = [
      "bodies", "people", "memberships", "deputies", "appointments", "mandates", "provisions",
      "bankHolidays", "voice", "proposals", "record",
    ]
    var list = -1
    for step in path.steps {
      switch step {
      case .key(let key): list = lists.firstIndex(of: key) ?? list
      case .entry(let entry): return list * 1_000 + entry
      }
    }
    return list * 1_000
  }
}
