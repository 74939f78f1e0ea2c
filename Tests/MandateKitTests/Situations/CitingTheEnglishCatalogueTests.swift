import MandateKit
import Testing

/// The code of the article *Citing the English catalogue*.
@Suite("Citing the English catalogue")
struct CitingTheEnglishCatalogueTests {
  @Test("A set named in Swift brings its provisions, cited")
  func situation() throws {
    // In the article:
    var document = GovernanceDocument()
    document.provisions += Catalogue.english.set(named: "england.binding")?.provisions ?? []
    #expect(document.provisions.first?.id == "england.binding/gms-variation-signed")
    #expect(document.provisions.first?.source?.basis == .regulation)
    // Not in the article.
  }

  @Test("An entry tells when to look at it again, and a prospect is none")
  func lookingAgain() {
    // In the article:
    let entry = Catalogue.shippedSet(named: "england.local-variation")?.entries.first
    #expect(entry?.reviewBy == "2027-03-31")
    #expect(Catalogue.english.prospects.first?.title == "NHS England is abolished")
    // Not in the article.
  }
}
