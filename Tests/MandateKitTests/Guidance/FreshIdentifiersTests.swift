import Testing

@testable import MandateKit

@Suite("Identifiers that a docket does not have")
struct FreshIdentifiersTests {
  @Test("Each differs from those of the document and from those made before")
  func fresh() {
    let document = GovernanceDocument {
      Body.practice("grant", patients: 1)
      Person("grant-3")
    }
    var identifiers = FreshIdentifiers()
    let made = (1...4).map { _ in identifiers.make(like: "grant", besides: document, []) }
    #expect(made == ["grant-2", "grant-4", "grant-5", "grant-6"])
    #expect(identifiers.make(like: "other", besides: document, []) == "other")
    #expect(identifiers.make(like: "other", besides: document, []) == "other-2")
  }

  @Test("Names that agree in their first 150 bytes are told apart by numbers")
  func long() {
    let name = String(repeating: "x", count: 200)
    var identifiers = FreshIdentifiers()
    let first = identifiers.make(like: name, besides: GovernanceDocument(), [])
    let second = identifiers.make(like: name + "y", besides: GovernanceDocument(), [])
    #expect(first == String(repeating: "x", count: 150))
    #expect(second == first + "-2")
  }
}
