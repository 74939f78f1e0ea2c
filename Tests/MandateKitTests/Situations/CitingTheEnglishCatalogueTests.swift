import MandateKit
import Testing

/// The code of the article *Citing the English catalogue*.
@Suite("Citing the English catalogue")
struct CitingTheEnglishCatalogueTests {
  @Test("A set named in Swift brings its provisions, cited")
  func situation() throws {
    var arrangement = Arrangement()
    arrangement.provisions += Catalogue.named("england.binding")?.provisions ?? []
    #expect(arrangement.provisions.first?.id == "england.binding/gms-variation-signed")
    #expect(arrangement.provisions.first?.source?.basis == .regulation)
  }
}
