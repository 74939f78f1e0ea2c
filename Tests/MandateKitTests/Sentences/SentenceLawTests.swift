import MandateKit
import MandateKitReports
import Testing

/// Every claim that a sentence makes is checked against what it is about, on seeded random cases.
///
/// A sentence of a wording that is not listed fails: a new wording has to be listed with what has to be so.
@Suite("What sentences say agrees with what they head")
struct SentenceLawTests {
  typealias Family = AgreementTests.Family

  static let families: [Family] = [
    ("trees without mandates", true, false), ("trees with mandates", true, true),
    ("voters by several paths", false, false), ("all of it at once", false, true),
  ].map { Family(name: $0, tree: $1, withMandates: $2, seeds: 20_000..<20_300) }

  @Test("in every requirement, finding, step and line", arguments: families)
  func agrees(_ family: Family) throws {
    var faults: [String: (count: Int, first: String)] = [:]
    var sentences = 0
    for seed in family.seeds {
      let sample = RandomCase.make(
        seed: seed,
        tree: family.tree,
        withMandates: family.withMandates
      )
      var checker = SentenceChecker(docket: try sample.docket())
      checker.check(sample.proposal, asOf: sample.asOf, withPath: seed % 10 == 0)
      sentences += checker.sentences
      for (wording, fault) in checker.faults {
        let known = faults[wording] ?? (0, "seed \(seed): \(fault)")
        faults[wording] = (known.count + 1, known.first)
      }
    }
    #expect(sentences > 3_000)
    for fault in faults.values.sorted(by: { $0.first < $1.first }) {
      Issue.record("\(fault.count) times, \(fault.first)")
    }
  }

  @Test("and the law fails on a sentence that claims what is not so, and on one it does not know")
  func canFail() throws {
    let docket = try Scene.place.changed { scene in
      scene.document.provisions = [
        Provision(
          "asked",
          requires: .consultation(of: .body("lmc"), by: .proposer, ConsultationStandard()),
          force: .essential
        )
      ]
    }
    .docket()
    let resolution = try #require(docket.resolve("x", asOf: Scene.decision))
    let requirement = resolution.requirements[0]
    func fault(_ sentence: String) -> String? {
      Claim.fault(
        of: sentence,
        among: Claim.aboutRequirements,
        RequirementFacts(
          docket: docket,
          resolution: resolution,
          requirement: requirement,
          sentence: sentence
        )
      )
    }
    let names = DisplayNames(docket)
    #expect(fault(requirement.sentence(names, in: resolution)) == nil)
    #expect(fault("lmc was consulted, to the standard asked.") != nil)
    #expect(
      fault(
        "lmc has still to be consulted, to the standard asked: a new consultation can open until "
          + "20 March 2025."
      ) != nil
    )
    #expect(fault("lmc was not consulted.") == "no wording is known for: lmc was not consulted.")
    let answer = AnswerFacts(docket: docket, resolution: resolution, path: nil)
    #expect(Claim.fault(of: "The mandate is complete.", among: Claim.aboutAnswers, answer) != nil)
  }
}

/// Checks the sentences of one answer.
struct SentenceChecker {
  let docket: Docket
  private(set) var sentences = 0
  /// The first fault of each wording or kind.
  private(set) var faults: [String: String] = [:]
  private let names: DisplayNames

  init(docket: Docket) {
    self.docket = docket
    names = DisplayNames(docket)
  }

  mutating func check(_ proposal: Proposal.ID, asOf date: CivilDate, withPath: Bool) {
    guard let resolution = docket.resolve(proposal, asOf: date) else { return }
    for requirement in resolution.requirements {
      let sentence = requirement.sentence(names, in: resolution)
      note(
        sentence,
        Claim.aboutRequirements,
        RequirementFacts(
          docket: docket,
          resolution: resolution,
          requirement: requirement,
          sentence: sentence
        )
      )
      for finding in requirement.because { check(finding, in: resolution) }
    }
    for irregularity in resolution.irregularities {
      note(
        irregularity.sentence(names),
        Claim.aboutIrregularities,
        IrregularityFacts(docket: docket, resolution: resolution, irregularity: irregularity)
      )
    }
    let reason = AnswerFacts(docket: docket, resolution: resolution, path: nil)
    note(resolution.reasonSentence, Claim.aboutReasons, reason)
    let outlook = withPath ? Outlook(docket, proposal: proposal, asOf: date) : nil
    let facts = AnswerFacts(docket: docket, resolution: resolution, path: outlook?.path)
    checkText(resolution, facts)
    guard let path = outlook?.path else { return }
    if resolution.outcome != .mandated { note(path.summary(names), Claim.aboutPaths, facts) }
    for step in path.steps + path.furtherSteps {
      let facts = StepFacts(docket: docket, resolution: resolution, path: path, step: step)
      note(step.sentence(names), Claim.aboutSteps, facts)
    }
  }

  private mutating func check(_ finding: Finding, in resolution: Resolution) {
    note(
      finding.sentence(names),
      Claim.aboutFindings,
      FindingFacts(docket: docket, resolution: resolution, finding: finding)
    )
    for cause in finding.because { check(cause, in: resolution) }
  }

  /// Checks the last line of the text.
  private mutating func checkText(_ resolution: Resolution, _ facts: AnswerFacts) {
    let text = AnswerText([resolution], names: names, width: 10_000).description
    if let last = text.split(separator: "\n").last {
      note(String(last), Claim.aboutAnswers, facts)
    }
  }

  private mutating func note<Facts>(_ sentence: String, _ claims: [Claim<Facts>], _ facts: Facts) {
    sentences += 1
    guard let fault = Claim.fault(of: sentence, among: claims, facts) else { return }
    let kind = Claim.claim(of: sentence, among: claims)?.wording ?? "unknown"
    if faults[kind] == nil { faults[kind] = fault }
  }
}
