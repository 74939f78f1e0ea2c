import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Who belongs to whom as a tree")
struct StructureTreeTests {
  private func parties(_ nodes: [StructureTree.Node]) -> [PartyID] {
    nodes.flatMap { [$0.party] + parties($0.members) }
  }

  private func left(_ nodes: [StructureTree.Node]) -> Int {
    nodes.reduce(0) { $0 + $1.left + left($1.members) }
  }

  @Test("Everybody who is there stands in it once, or is counted as left out")
  func everybodyOnce() throws {
    for seed in UInt64(0)..<200 {
      let sample = RandomCase.make(seed: seed)
      let structure = StructureOnDate(try sample.docket().governance, on: sample.asOf)
      for most in [0, 1, 5, 1_000] {
        let tree = StructureTree(structure, most: most)
        let shown = parties(tree.roots)
        #expect(Set(shown).count == shown.count, "seed \(seed)")
        #expect(shown.count <= most, "seed \(seed)")
        #expect(
          shown.count + left(tree.roots) + tree.left == structure.parties.count,
          "seed \(seed)"
        )
      }
    }
  }

  @Test("A body stands below the smallest in whose decisions it votes, and the others are named")
  func home() throws {
    let docket = try Docket {
      Body("alliance", kind: .collaborative, rule: .majority(of: .all)).members {
        Body("pcn", kind: .primaryCareNetwork, rule: .majority(of: .all)).members {
          Body.practice("mill", patients: 10)
          Body.practice("abbey", patients: 20)
        }
      }
      Body("lmc", kind: .localMedicalCommittee).members { "pcn" }
    }
    var structure = StructureOnDate(docket.governance, on: "2024-01-01")
    #expect(structure.practices(behind: "lmc").patients == 30)
    let tree = StructureTree(structure, most: 100)
    #expect(tree.roots.map(\.party) == ["alliance", "lmc"])
    #expect(tree.roots[0].members.map(\.party) == ["pcn"])
    #expect(tree.roots[0].members[0].others == ["lmc"])
    #expect(tree.roots[1].elsewhere == ["pcn"])
    #expect(tree.roots[1].members.isEmpty)
    let drawing = StructureDrawing(docket.governance, on: "2024-01-01")
    #expect(
      drawing.description == """
        Who belongs to whom on 1 January 2024. There are 5 bodies.
        - alliance; Collaborative: 2 practices, 30 patients
          - pcn; PCN: 2 practices, 30 patients; also in lmc
            - abbey; 20 patients
            - mill; 10 patients
        - lmc; LMC: 2 practices, 30 patients; members that stand elsewhere: pcn

        """
    )
  }
}
