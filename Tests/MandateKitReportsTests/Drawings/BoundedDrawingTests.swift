import MandateKit
import Testing

@testable import MandateKitReports

@Suite("A drawing is bounded, and says what it leaves out")
struct BoundedDrawingTests {
  /// A board of networks, each of which has practices.
  private func governance(networks: Int, practices: Int) throws -> Governance {
    var document = GovernanceDocument(bodies: [Body("board", kind: .placePartnership)])
    for network in 0..<networks {
      let id = Body.ID("net-\(network)")
      document.bodies.append(Body(id, kind: .primaryCareNetwork))
      document.memberships.append(Membership(id, of: "board"))
      for practice in 0..<practices {
        let member = Body.ID("net-\(network)-\(practice)")
        document.bodies.append(.practice(member, patients: 1_000))
        document.memberships.append(Membership(member, of: id))
      }
    }
    return try Governance(document)
  }

  @Test("Where there are too many bodies to draw, those without members are not drawn")
  func leaves() throws {
    let few = StructureDrawing(try governance(networks: 3, practices: 2), on: "2024-01-01")
    #expect(few.description.contains("net-0-1"))
    let many = StructureDrawing(try governance(networks: 80, practices: 2), on: "2024-01-01")
    #expect(!many.description.contains("net-0-1"))
    #expect(many.description.contains("net-79"))
    #expect(!many.description.contains("more"))
  }

  @Test("Bodies with members that are too many are counted below the one to which they belong")
  func left() throws {
    let drawing = StructureDrawing(try governance(networks: 200, practices: 1), on: "2024-01-01")
    #expect(drawing.description.hasSuffix("  - and 41 more\n"))
    #expect(drawing.mermaid.contains("[\"and 41 more\"]"))
  }

  @Test("Bodies at the top that are too many are counted beside the others", arguments: [160, 163])
  func tops(_ count: Int) throws {
    let document = GovernanceDocument(
      bodies: (1...count).map { .practice(Body.ID("p\($0)"), patients: 1) }
    )
    let drawing = StructureDrawing(try Governance(document), on: "2024-01-01")
    #expect(drawing.description.split(separator: "\n").count == 1 + 160 + (count > 160 ? 1 : 0))
    #expect(drawing.description.hasSuffix("- and 3 more\n") == (count > 160))
  }

  @Test("What stands deeper than eight levels is counted, on a page as in a drawing")
  func deep() throws {
    var document = GovernanceDocument()
    for level in 1...10 {
      document.bodies.append(Body(Body.ID("level-\(level)"), kind: "board"))
      if level > 1 {
        document.memberships.append(
          Membership(Body.ID("level-\(level)"), of: Body.ID("level-\(level - 1)"))
        )
      }
    }
    let governance = try Governance(document)
    let drawing = StructureDrawing(governance, on: "2024-01-01").description
    #expect(drawing.contains("level-8") && !drawing.contains("level-9"))
    #expect(drawing.hasSuffix("- and 2 more\n"))
    let page = BoundedPageTests.text {
      StructureSection(id: "s", heading: "Who", names: DisplayNames(document))
        .write(StructureOnDate(governance, on: "2024-01-01"), to: &$0)
    }
    #expect(page.contains("<li>and 2 more</li>"))
  }

  @Test("Of the requirements of an answer forty are drawn", arguments: [40, 41, 44])
  func requirements(_ count: Int) {
    var resolution = Golden.resolution
    resolution.requirements = BoundedPageTests.notices(count)
    let mermaid = ResolutionDrawing(resolution, names: Cast.names).mermaid
    #expect(mermaid.contains("body-40") || mermaid.contains("body#45;40"))
    #expect(mermaid.contains("[\"and \(count - 40) more\"]") == (count > 40))
  }
}
