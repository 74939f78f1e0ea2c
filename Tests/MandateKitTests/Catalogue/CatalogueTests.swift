import MandateKit
import MandateKitReports
import Testing

@Suite("The shipped catalogues")
struct CatalogueTests {
  static let names = [
    "england.lmc.contracts", "england.lmc.pharmacy", "england.lmc.networks",
    "england.public-involvement", "england.health-scrutiny", "england.commissioner",
    "england.binding", "england.place.consultative-forum",
    "england.place.individual-executives", "england.place.committee",
    "england.place.joint-committee", "england.place.lead-provider",
    "england.template.network-agreement", "england.template.lmc-compact",
    "england.claimed.lmc-consultation", "england.network-contract", "england.local-variation",
    "england.delegation",
  ]

  /// Every shipped set, whichever its country.
  static let sets = Catalogue.shippedSets

  @Test("The names of the sets, and their order, do not change")
  func order() {
    #expect(Catalogue.english.sets.map(\.name) == Self.names)
  }

  @Test("A set is found by its name, and nothing by another")
  func naming() {
    for name in Self.names { #expect(Catalogue.english.set(named: name)?.name == name) }
    #expect(Catalogue.english.set(named: "england") == nil)
    #expect(Catalogue.english.set(named: "england.lmc.Contracts") == nil)
    #expect(Catalogue.english.set(named: "wales.binding") == nil)
    for set in Self.sets { #expect(Catalogue.shippedSet(named: set.name) == set) }
    #expect(Catalogue.shippedSet(named: "wales") == nil)
  }

  @Test("The names of the sets of Wales and Scotland begin with the country")
  func countries() {
    #expect(
      Catalogue.welsh.sets.map(\.name) == [
        "wales.lmc.contracts", "wales.binding", "wales.claimed.lmc-consultation",
      ]
    )
    #expect(
      Catalogue.scottish.sets.map(\.name) == [
        "scotland.binding", "scotland.claimed.gp-consultation",
      ]
    )
    #expect(Catalogue.shipped == [.english, .welsh, .scottish])
  }

  @Test("No identifier occurs twice over all sets, and each says whose it is")
  func identifiers() {
    let ids = Self.sets.flatMap(\.provisions).map(\.id)
    #expect(Set(ids).count == ids.count)
    for set in Self.sets {
      for provision in set.provisions {
        #expect(provision.id.rawValue.hasPrefix(set.name + "/"))
        #expect(provision.id.rawValue.utf8.count <= 200)
      }
    }
  }

  @Test(
    "Every set says what it is about, and every entry is cited and dated",
    arguments: sets
  )
  func citations(set: Catalogue.ProvisionSet) throws {
    #expect(!set.title.isEmpty && !set.about.isEmpty && !set.entries.isEmpty)
    for entry in set.entries {
      let source = try #require(entry.provision.source)
      #expect(!source.title.isEmpty)
      let again = entry.reviewBy.map { " Look at it again after \(English.date($0))." } ?? ""
      #expect(source.note?.hasSuffix(entry.confidence.sentence + again) == true)
      #expect(source.note?.contains("Look at it again") == (entry.reviewBy != nil))
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
    for entry in Self.sets.flatMap(\.entries) {
      guard [.statute, .regulation].contains(entry.provision.source?.basis) else { continue }
      #expect(entry.confidence.mayStateLaw, "\(entry.id)")
      stated += 1
    }
    #expect(stated > 20)
    for catalogue in Catalogue.shipped {
      for rule in catalogue.grantRules where rule.source.basis != nil {
        #expect(rule.confidence.mayStateLaw)
      }
      for era in catalogue.commissionerEras { #expect(era.confidence.mayStateLaw) }
    }
    #expect(Catalogue.Confidence.allCases.filter(\.mayStateLaw) == [.checked, .sure])
  }

  @Test("What is not known well enough to be stated as contract or guidance is claimed")
  func believed() {
    for entry in Self.sets.flatMap(\.entries) where entry.provision.source?.basis == .contract {
      #expect(entry.confidence.mayStateLaw, "\(entry.id)")
    }
  }

  @Test("What was checked in a public page for the sets since 2026 says which")
  func addresses() {
    var checked = 0
    for set in Self.sets {
      let isRecent =
        ["england.network-contract", "england.local-variation"].contains(set.name)
        || !set.name.hasPrefix("england.")
      for entry in set.entries where isRecent && entry.confidence == .checked {
        #expect(entry.provision.source?.url?.hasPrefix("https://") == true, "\(entry.id)")
        checked += 1
      }
    }
    #expect(checked > 12)
  }

  @Test("Templates are local and invented, and what is claimed decides nothing")
  func templates() {
    for set in Self.sets {
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
    for entry in Self.sets.flatMap(\.entries) {
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
    // Elsewhere a copy and a consultation are believed due, and the paragraphs were not seen.
    let abroad = (Catalogue.welsh.sets + Catalogue.scottish.sets).flatMap(\.omissions)
    #expect(Set(abroad.compactMap(\.entitlement)) == [.sit, .copy, .consult])
  }

  @Test("What comes after a decision is never a condition of it")
  func afterwards() {
    for provision in Self.sets.flatMap(\.provisions) {
      if case .notice(_, _, .after) = provision.requires { #expect(provision.force != .essential) }
    }
  }

  @Test("Every subject that a provision speaks of is in the vocabulary, which is sorted")
  func vocabulary() {
    for catalogue in Catalogue.shipped {
      let words = catalogue.subjects
      #expect(words.map(\.subject.rawValue) == words.map(\.subject.rawValue).sorted())
      #expect(words.allSatisfy { $0.meaning.hasSuffix(".") })
      let known = Set(words.map(\.subject.rawValue))
      let patterns =
        catalogue.sets.flatMap(\.provisions).flatMap { $0.when.subjects ?? [] }
        + catalogue.grantRules.flatMap { $0.subjects ?? [] }
      for pattern in patterns { #expect(known.contains(pattern.rawValue), "\(pattern)") }
    }
    #expect(Set(Catalogue.shippedSubjects) == Set(Catalogue.english.subjects.map(\.subject)))
    #expect(Set(Catalogue.shippedSubjects).count == Catalogue.shippedSubjects.count)
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
