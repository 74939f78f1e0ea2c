import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("Provision sets that a case file names")
struct CaseFileCatalogueTests {
  private func file(naming names: [String]) throws -> CaseFile {
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return try CaseFile.read(CaseText(governance: #""catalogue": [\#(list)]"#).bytes)
  }

  @Test("Every set that ships can be named, and all of them at once")
  func everySet() throws {
    let names = Catalogue.shippedSets.map(\.name)
    for name in names { #expect(try file(naming: [name]).catalogue == [name]) }
    let docket = try file(naming: names).docket()
    #expect(
      docket.governance.document.provisions.map(\.id)
        == Catalogue.shippedSets.flatMap(\.provisions).map(\.id)
    )
  }

  @Test("A name that is nearly that of a set is told with it, and one that is far with all of them")
  func nearNames() {
    func sentence(_ name: String) -> String {
      do throws(InvalidDocumentError) {
        _ = try CaseFile.read(CaseText(governance: #""catalogue": ["\#(name)"]"#).bytes)
        return ""
      } catch {
        return error.errors.first?.sentence ?? ""
      }
    }
    #expect(sentence("wales.bindng").contains("write `wales.binding` if that is meant"))
    #expect(sentence("England.Binding").contains("write `england.binding` if that is meant"))
    #expect(!sentence("nowhere").contains("if that is meant"))
    for set in Catalogue.shippedSets { #expect(sentence("nowhere").contains(set.name)) }
  }

  @Test("Their provisions follow the document's own, in the order named, and stay out of the file")
  func order() throws {
    let names = ["england.health-scrutiny", "england.binding"]
    var file = try file(naming: names)
    file.document.provisions = [
      Provision("own", requires: .representation, force: .practice)
    ]
    let sets = try names.map { try #require(Catalogue.english.set(named: $0)) }
    let expected: [Provision.ID] = ["own"] + sets.flatMap(\.provisions).map(\.id)
    #expect(try file.docket().governance.document.provisions.map(\.id) == expected)
    #expect(try CaseFile.read(file.json()) == file)
  }

  @Test("Grants that the law does not allow are told in the answer, whether or not a set is named")
  func grants() throws {
    let bodies = #"""
      { "id": "surgery", "kind": "practice", "listSize": 5000 },
      { "id": "network", "kind": "primaryCareNetwork" },
      { "id": "icb", "kind": "integratedCareBoard" }
      """#
    let document = #"""
      "memberships": [{ "member": "surgery", "of": "network" }],
      "mandates": [
        {
          "id": "function", "giver": "icb", "holder": "network", "powers": ["decide"],
          "subjects": ["contract"]
        }
      ]
      """#
    let proposal = #"""
      {
        "id": "p", "subjects": ["contract.premises"], "affects": "network", "proposer": "icb",
        "forum": "icb", "decisionDate": "2024-01-10"
      }
      """#
    for catalogue in ["", #", "catalogue": ["england.binding"]"#] {
      let text = CaseText(
        bodies: bodies,
        governance: document + catalogue,
        proposals: proposal
      )
      let docket = try CaseFile.read(text.bytes).docket()
      let resolution = try #require(docket.resolve("p", asOf: "2024-01-10"))
      let warning = try #require(resolution.warnings.first { $0.code == .grantNotAllowed })
      #expect(warning.mandate == "function")
      #expect(warning.body == "icb")
      let names = DisplayNames(docket.governance.document)
      #expect(
        warning.sentence(names)
          == "The law does not allow mandate function (from icb to network) (National Health Service "
          + "Act 2006, Section 65Z5 [statute]): let those act whom it allows to."
      )
    }
  }

  @Test("A set named twice is one error, however many provisions it has")
  func namedTwice() throws {
    let sets = #""catalogue": ["england.binding", "england.health-scrutiny", "england.binding"]"#
    #expect(CaseText(governance: sets).found == ["duplicateEntry governance.catalogue[2]"])
    let again = #""catalogue": ["nowhere", "nowhere"]"#
    #expect(
      CaseText(governance: again).found == [
        "unknownCatalogue governance.catalogue[0]", "unknownCatalogue governance.catalogue[1]",
      ]
    )
  }

  @Test("A provision that has the id of one in a set is told at the set, with line and column")
  func clash() throws {
    let set = try #require(Catalogue.english.set(named: "england.binding"))
    let id = try #require(set.provisions.first).id.rawValue
    let text = CaseText(
      governance: #"""
        "provisions": [{"id": "\#(id)", "force": "practice", "requires": {"authority": {}}}],
        "catalogue": ["england.binding"]
        """#
    )
    #expect(text.found == ["duplicateIdentifier governance.catalogue[0]"])
    do throws(InvalidDocumentError) {
      _ = try CaseFile.read(text.bytes)
    } catch {
      #expect(error.errors.allSatisfy { ($0.line ?? 0) > 1 && $0.column != nil })
    }
  }
}
