import MandateKit

/// The parts of an explanation of one resolution, in order, before it is text or Markdown.
struct AnswerOutline {
  /// The headings of its parts.
  enum Heading {
    static let required = "What is required"
    static let voice = "The voice of general practice"
    static let irregularities = "On the record, and not counted"
    static let bound = "Who is bound"
    static let warnings = "To be checked in the constitution"
    static let risks = "Who can still undo it in practice"
    static let decisive = "What alone decides"
    static let missing = "What is missing, and by when"
  }

  /// One requirement with its judgement.
  struct Item {
    var status: Status
    var force: Provision.Force
    var provision: String
    var title: String
    var sentence: String
    var source: Source?
    fileprivate var requirement: RequirementResult
    fileprivate var names: DisplayNames
    /// Whether the steps for what is missing stand elsewhere in the explanation.
    fileprivate var hasSteps: Bool
    /// Whether every practice affected is not covered for certain.
    fileprivate var isOfAllAffected: Bool

    /// Those who are missing, as sentences; empty where the sentence or the steps name them.
    var missing: [String] {
      let voters = hasSteps ? [] : AnswerOutline.missingVoters(requirement, names)
      return voters + (isOfAllAffected ? [] : AnswerOutline.uncovered(requirement, names))
    }
    /// What it rests on, within limits.
    var findings: [FindingOutline] { findings(within: FindingOutline.Limits()) }

    /// Returns what it rests on, within limits.
    func findings(within limits: FindingOutline.Limits) -> [FindingOutline] {
      FindingOutline.outlines(of: requirement.because, names: names, within: limits)
    }
  }

  let resolution: Resolution
  let names: DisplayNames
  let outlook: Outlook?

  /// Creates the parts, each of which is found when it is asked for.
  init(_ resolution: Resolution, names: DisplayNames, outlook: Outlook?) {
    self.resolution = resolution
    self.names = names
    self.outlook = outlook
  }

  var title: String { names[proposal: resolution.proposal] }
  var outcome: String { resolution.outcome.words }
  var asOf: String {
    "as of \(English.date(resolution.asOf)), for a decision on "
      + English.date(resolution.decisionDate)
      + (resolution.decidedOnAnotherDay.map {
        ", decided on \(English.date($0))"
      } ?? "")
  }
  var reason: String { resolution.reasonSentence }
  var affected: String { AnswerOutline.affected(resolution.affected) }

  var items: some Collection<Item> {
    resolution.requirements.lazy.map { item($0) }
  }

  /// The requirements with their judgements, those of one provision that are judged alike together.
  var groups: [ItemGroup] {
    resolution.requirements.judgedAlike.compactMap { group in
      group.first.map { first in
        ItemGroup(
          first: item(first),
          others: group.dropFirst().map { item($0) },
          also: group.alikeWords(names)
        )
      }
    }
  }

  /// Requirements of one provision that are judged alike.
  struct ItemGroup {
    /// The first of the requirements.
    let first: Item
    /// The other requirements.
    let others: [Item]
    /// The words that say of whom else the judgement of the first is so.
    let also: String

    /// What is required: of the first, and of how many others.
    var title: String {
      others.isEmpty ? first.title : "\(first.title) and \(English.counted(others.count, "other"))"
    }
  }

  private func item(_ requirement: RequirementResult) -> Item {
    Item(
      status: requirement.status,
      force: requirement.force,
      provision: English.cleaned(requirement.provision.rawValue),
      title: requirement.title(names),
      sentence: requirement.sentence(names, in: resolution),
      source: requirement.source,
      requirement: requirement,
      names: names,
      hasSteps: outlook?.path != nil,
      isOfAllAffected: requirement.uncovered.count == resolution.affected.practices
    )
  }

  var exposures: some Collection<String> {
    resolution.exposures.lazy.map { requirement in
      "\(requirement.title(names)) (\(English.cleaned(requirement.provision.rawValue))): "
        + requirement.sentence(names, in: resolution)
    }
  }

  var voice: [String] { resolution.voice.lines(names) }
  var bound: [String] { AnswerOutline.bound(resolution.bound, of: resolution.affected, names) }
  var irregularities: some Collection<String> {
    resolution.irregularities.lazy.map { $0.sentence(names) }
  }
  var warnings: some Collection<String> { resolution.warnings.lazy.map { $0.sentence(names) } }
  var risks: some Collection<String> {
    resolution.repudiationRisks.lazy.map { $0.sentence(names) }
  }
  var decisive: [String] { outlook?.decisive?.lines(names) ?? [] }
  /// What is missing: what stands in the way, and steps with their days; empty without an outlook.
  var missing: [String] {
    guard let outlook else { return [] }
    guard let path = outlook.path else {
      return [
        "The steps were not looked for: too many proposals rest on one another. Ask about this one "
          + "alone."
      ]
    }
    return resolution.outcome == .mandated
      ? ["Nothing is missing."] + path.furtherLines(names) : path.lines(names)
  }

  var earliest: String { AnswerOutline.earliest(resolution) }

  private static func affected(_ affected: PracticeCount) -> String {
    "It affects \(affected.words)."
  }

  private static func bound(
    _ bound: BoundPractices,
    of affected: PracticeCount,
    _ names: DisplayNames
  ) -> [String] {
    func line(_ practices: [Body.ID], _ words: String) -> String? {
      if practices.isEmpty { return nil }
      if practices.count == affected.practices {
        return "Every practice affected \(words == "are bound" ? "is bound" : words)."
      }
      let list = English.sentence(names.list(practices, limit: 40))
      return "\(English.counted(practices.count, "practice")) \(words): \(list)"
    }
    return [
      line(bound.certain, bound.certain.count == 1 ? "is bound" : "are bound"),
      line(bound.possible, "may yet be bound"),
    ]
    .compactMap { $0 }
  }

  private static func missingVoters(
    _ requirement: RequirementResult,
    _ names: DisplayNames
  ) -> [String] {
    guard requirement.status != .met, case .approval(let needed?) = requirement.detail,
      !needed.voters.isEmpty
    else { return [] }
    // Without a vote that can still come, it is unmet.
    let missing = requirement.status == .open ? "still missing" : "that were missing"
    return ["Votes for \(missing): \(English.sentence(names.list(needed.voters, limit: 40)))"]
  }

  private static func uncovered(
    _ requirement: RequirementResult,
    _ names: DisplayNames
  ) -> [String] {
    if requirement.uncovered.isEmpty { return [] }
    let list = names.list(requirement.uncovered, limit: 40)
    return ["Not covered for certain: \(English.sentence(list))"]
  }

  private static func earliest(_ resolution: Resolution) -> String {
    if let date = resolution.earliestDecision {
      return "Earliest decision date, as far as votes, consultations and notices go: "
        + "\(English.date(date))."
    }
    if resolution.outcome == .mandated { return "The mandate is complete." }
    if let date = resolution.decided { return "It was decided on \(English.date(date))." }
    return "No decision date can be named."
  }
}

extension RequirementResult {
  /// The practices that are not covered for certain.
  fileprivate var uncovered: [Body.ID] {
    switch detail {
    case .representation(let uncovered), .authority(let uncovered): uncovered
    default: []
    }
  }
}
