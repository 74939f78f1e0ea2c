import MandateKit
import Testing

@Suite("Models of a place")
struct PlaceModelTests {
  private func requirement(
    _ model: Catalogue.PlaceModel,
    effect: Effect = .commitment,
    from givers: [Body.ID] = ["icb"]
  ) throws -> RequirementResult {
    let original = Mandate(
      "statute",
      giver: nil,
      holder: "icb",
      powers: [.decide, .advise],
      subjects: [.everything],
      over: "place",
      passOn: true
    )
    return try #require(
      CatalogueFixture.resolve(
        model.provisionSet.provisions,
        subjects: ["serviceRedesign"],
        proposer: "icb",
        forum: "place",
        decisionDate: "2023-02-01",
        effect: effect,
        mandates: [original]
          + model.mandates(
            "scheme",
            from: givers,
            to: "place",
            over: "place",
            subjects: ["serviceRedesign"]
          )
      ).requirements.first
    )
  }

  @Test("Each model is a set of the catalogue")
  func sets() {
    for model in Catalogue.PlaceModel.allCases {
      #expect(Catalogue.english.set(named: model.provisionSet.name) == model.provisionSet)
    }
  }

  @Test("A forum may advise and not commit")
  func forum() throws {
    #expect(try requirement(.consultativeForum, effect: .advice).status == .met)
    let commitment = try requirement(.consultativeForum)
    #expect(commitment.status == .unmet && commitment.reason == .forumOnlyAdvisory)
  }

  @Test(
    "A committee may commit",
    arguments: [Catalogue.PlaceModel.committee, .jointCommittee, .individualExecutives]
  )
  func committee(model: Catalogue.PlaceModel) throws {
    #expect(try requirement(model).reason == .authorised)
  }

  @Test("A joint committee has a grant of each body that appoints it")
  func jointCommittee() {
    let grants = Catalogue.PlaceModel.jointCommittee.mandates(
      "scheme",
      from: ["icb", "council"],
      to: "place",
      over: "place",
      subjects: [.everything],
      ceiling: 100_000
    )
    #expect(grants.map(\.id) == ["scheme/icb", "scheme/council"])
    #expect(grants.allSatisfy { $0.powers == [.decide] && $0.ceiling == 100_000 })
  }

  @Test("A lead provider holds a contract, so nothing is delegated and each sub-contractor agrees")
  func leadProvider() throws {
    let requirement = try requirement(.leadProvider)
    #expect(requirement.kind == .approval && requirement.status == .unmet)
    #expect(
      Catalogue.PlaceModel.leadProvider.mandates(
        "scheme",
        from: ["icb"],
        to: "place",
        over: "place",
        subjects: [.everything]
      ).isEmpty
    )
  }
}
