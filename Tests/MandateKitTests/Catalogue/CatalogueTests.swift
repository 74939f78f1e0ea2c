import MandateKit
import Testing

@Suite("The English catalogue")
struct CatalogueTests {
  static let names = [
    "england.lmc.contracts", "england.lmc.pharmacy", "england.lmc.networks",
    "england.public-involvement", "england.health-scrutiny", "england.commissioner",
    "england.binding", "england.place.consultative-forum",
    "england.place.individual-executives", "england.place.committee",
    "england.place.joint-committee", "england.place.lead-provider",
    "england.template.network-agreement", "england.template.lmc-compact",
    "england.claimed.lmc-consultation",
  ]

  @Test("The names of the sets, and their order, do not change")
  func order() {
    #expect(Catalogue.english.sets.map(\.name) == Self.names)
  }

  @Test("A set is found by its name, and nothing by another")
  func naming() {
    for name in Self.names { #expect(Catalogue.english.set(named: name)?.name == name) }
    #expect(Catalogue.english.set(named: "england") == nil)
    #expect(Catalogue.english.set(named: "england.lmc.Contracts") == nil)
  }

  @Test("No identifier occurs twice over all sets, and each says whose it is")
  func identifiers() {
    let ids = Catalogue.english.sets.flatMap(\.provisions).map(\.id)
    #expect(Set(ids).count == ids.count)
    for set in Catalogue.english.sets {
      for provision in set.provisions {
        #expect(provision.id.rawValue.hasPrefix(set.name + "/"))
        #expect(provision.id.rawValue.utf8.count <= 200)
      }
    }
  }

  @Test(
    "Every set says what it is about, and every entry is cited and dated",
    arguments: Catalogue.english.sets
  )
  func citations(set: Catalogue.ProvisionSet) throws {
    #expect(!set.title.isEmpty && !set.about.isEmpty && !set.entries.isEmpty)
    for entry in set.entries {
      let source = try #require(entry.provision.source)
      #expect(!source.title.isEmpty)
      #expect(source.note?.hasSuffix(entry.confidence.sentence) == true)
      let period = entry.provision.period
      #expect(period.from != nil || period.until != nil)
      #expect(!period.isEmpty)
      // Only case law has no basis, and there is no entry of case law.
      #expect(source.basis != nil)
    }
    for omission in set.omissions { #expect(!omission.title.isEmpty && !omission.reason.isEmpty) }
  }

  @Test("Only what is known well is stated as statute or regulation")
  func confidence() {
    var stated = 0
    for entry in Catalogue.english.sets.flatMap(\.entries) {
      guard [.statute, .regulation].contains(entry.provision.source?.basis) else { continue }
      #expect(entry.confidence.mayStateLaw, "\(entry.id)")
      stated += 1
    }
    #expect(stated > 15)
    for rule in Catalogue.english.grantRules where rule.source.basis != nil {
      #expect(rule.confidence.mayStateLaw)
    }
    for era in Catalogue.english.commissionerEras { #expect(era.confidence.mayStateLaw) }
    #expect(Catalogue.Confidence.allCases.filter(\.mayStateLaw) == [.checked, .sure])
  }

  @Test("Templates are local and invented, and what is claimed decides nothing")
  func templates() {
    for set in Catalogue.english.sets {
      for entry in set.entries {
        let isTemplate = set.name.hasPrefix("england.template.")
        #expect((entry.confidence == .invented) == isTemplate)
        if isTemplate { #expect(entry.provision.source?.basis == .local) }
        if entry.provision.source?.basis == .claimed {
          #expect(entry.provision.force != .essential)
        }
      }
    }
  }

  @Test("Only the word consult makes a consultation of a committee, and notices stay notices")
  func verbs() {
    for entry in Catalogue.english.sets.flatMap(\.entries) {
      guard let entitlement = entry.entitlement else { continue }
      switch entry.provision.requires {
      case .consultation: #expect(entitlement == .consult, "\(entry.id)")
      case .notice:
        #expect([.copy, .makeRepresentations, .engage].contains(entitlement), "\(entry.id)")
      default: Issue.record("\(entry.id) gives a committee neither a consultation nor a notice")
      }
    }
    let omitted = Catalogue.english.sets.flatMap(\.omissions).compactMap(\.entitlement)
    #expect(Set(omitted) == [.invite, .sit, .mayApply])
  }

  @Test("What comes after a decision is never a condition of it")
  func afterwards() {
    for provision in Catalogue.english.sets.flatMap(\.provisions) {
      if case .notice(_, _, .after) = provision.requires { #expect(provision.force != .essential) }
    }
  }

  @Test("Every subject that a provision speaks of is in the vocabulary, which is sorted")
  func vocabulary() {
    let words = Catalogue.english.subjects
    #expect(words.map(\.subject.rawValue) == words.map(\.subject.rawValue).sorted())
    #expect(words.allSatisfy { $0.meaning.hasSuffix(".") })
    let known = Set(words.map(\.subject.rawValue))
    for provision in Catalogue.english.sets.flatMap(\.provisions) {
      for pattern in provision.when.subjects ?? [] {
        #expect(known.contains(pattern.rawValue), "\(provision.id): \(pattern)")
      }
    }
  }

  @Test("All sets together make a valid governance document")
  func allTogether() throws {
    let resolution = try CatalogueFixture.resolve(
      Catalogue.english.sets.flatMap(\.provisions),
      subjects: Catalogue.english.subjects.map(\.subject),
      proposer: "icb",
      forum: "icb",
      decisionDate: "2023-03-01"
    )
    #expect(resolution.outcome == .notMandated)
    #expect(resolution.requirements.count > 30)
  }
}
