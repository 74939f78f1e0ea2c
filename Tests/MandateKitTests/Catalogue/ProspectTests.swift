import MandateKit
import Testing

@Suite("Changes of the law that are proposed")
struct ProspectTests {
  static let prospects = Catalogue.shipped.flatMap(\.prospects)
  static let entries = Catalogue.shippedSets.flatMap(\.entries)

  @Test("Each is marked as not in force, says how sure it is and when to look again")
  func marked() {
    #expect(Self.prospects.count == 6)
    for prospect in Self.prospects {
      #expect(prospect.source.note?.hasPrefix("Not in force.") == true)
      #expect(prospect.source.note?.contains(prospect.confidence.sentence) == true)
      #expect(prospect.source.note?.hasSuffix("Look at it again after 31 March 2027.") == true)
      // A bill is no authority of any sort.
      #expect(prospect.source.basis == nil)
      #expect(!prospect.title.isEmpty && prospect.change.hasSuffix("."))
    }
    #expect(Set(Self.prospects.map(\.id)).count == Self.prospects.count)
  }

  @Test("None is among the provisions, and no provision cites the bill as its source")
  func neverProvisions() {
    let ids = Set(Self.entries.map(\.id.rawValue))
    for prospect in Self.prospects { #expect(!ids.contains(prospect.id.rawValue)) }
    for entry in Self.entries {
      #expect(entry.provision.source?.title.contains("Bill") == false, "\(entry.id)")
    }
  }

  @Test("Each entry that one would touch says so and has a day to look again; no other does")
  func touched() {
    let touched = Set(Self.prospects.flatMap(\.touches))
    let ids = Set(Self.entries.map(\.id))
    #expect(touched.subtracting(ids).isEmpty)
    for entry in Self.entries {
      let isTold =
        entry.provision.source?.note?.contains(
          "Health Bill of 2026, which is not in force, would end or change it"
        ) == true
      #expect(isTold == touched.contains(entry.id), "\(entry.id)")
      if isTold { #expect(entry.reviewBy == "2027-03-31", "\(entry.id)") }
    }
    #expect(touched.count > 20)
    // What was not found is not said to be known.
    let unsure = Self.prospects.filter { $0.confidence == .unverified }.flatMap(\.touches)
    for entry in Self.entries where unsure.contains(entry.id) {
      #expect(entry.provision.source?.note?.contains("was not found.") == true)
    }
  }

  @Test("A date on which the bill could be in force changes no answer")
  func neverApplied() throws {
    for date: CivilDate in ["2026-11-27", "2027-04-01", "2027-07-01", "2030-01-01"] {
      let resolution = try CatalogueFixture.resolve(
        Catalogue.shippedSet(named: "england.commissioner")?.provisions ?? [],
        subjects: ["contract.local"],
        decisionDate: date
      )
      #expect(
        resolution.requirements.map(\.provision) == ["england.commissioner/integrated-care-board"]
      )
    }
  }
}
