import MandateKit
import Testing

@Suite("The article on a board that is split")
struct ABoardThatIsSplitTests {
  @Test("The successions of real boards are recorded")
  func realBoards() {
    // In the article:
    var document = GovernanceDocument(
      bodies: [
        Body("QJG", kind: .integratedCareBoard, name: "NHS Suffolk and North East Essex ICB"),
        Body("06T", kind: .subICBLocation, name: "North East Essex"),
        Body("06L", kind: .subICBLocation, name: "Ipswich and East Suffolk"),
      ],
      memberships: [
        Membership("06T", of: "QJG", isVoting: false),
        Membership("06L", of: "QJG", isVoting: false),
      ]
    )
    let recorded = document.record(Catalogue.english.successions)
    #expect(shown(recorded.map { $0.movedMembers }) == "[[06T, 06L]]")
    #expect(shown(document.bodies.first?.successors ?? []) == "[D7T5G, T6Y0W]")
    // Not in the article.
    #expect(recorded.allSatisfy { $0.undecidedMembers.isEmpty })
  }
}
