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
}
