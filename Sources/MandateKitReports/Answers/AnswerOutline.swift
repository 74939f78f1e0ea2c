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
    static let way = "The way to a mandate"
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

    /// Those who are missing, as sentences.
    var missing: [String] { AnswerOutline.missing(requirement, names) }
    /// What it rests on, within limits.
    var findings: [FindingOutline] {
      FindingOutline.outlines(of: requirement.because, names: names)
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
    resolution.requirements.lazy.map { requirement in
      Item(
        status: requirement.status,
        force: requirement.force,
        provision: English.cleaned(requirement.provision.rawValue),
        title: requirement.title(names),
        sentence: requirement.sentence(names, in: resolution),
        source: requirement.source,
        requirement: requirement,
        names: names
      )
    }
  }

  var exposures: some Collection<String> {
    resolution.exposures.lazy.map { requirement in
      "\(requirement.title(names)) (\(English.cleaned(requirement.provision.rawValue))): "
        + requirement.sentence(names, in: resolution)
    }
  }

  var voice: [String] { AnswerOutline.voice(resolution.voice, names) }
  var bound: [String] { AnswerOutline.bound(resolution.bound, of: resolution.affected, names) }
  var irregularities: some Collection<String> {
    resolution.irregularities.lazy.map { $0.sentence(names) }
  }
  var warnings: some Collection<String> { resolution.warnings.lazy.map { $0.sentence(names) } }
  var risks: some Collection<String> {
    resolution.repudiationRisks.lazy.map { $0.sentence(names) }
  }
  var decisive: [String] { outlook?.decisive?.lines(names) ?? [] }
  var way: [String] {
    guard resolution.outcome != .mandated, let outlook else { return [] }
    return outlook.path?.lines(names) ?? [
      "The way was not looked for: too many proposals rest on one another. Ask about this one alone."
    ]
  }
  /// What is missing, in the order of its steps.
  var lacks: [Resolution.Lack] { resolution.lacks }

  /// Returns the steps for what is missing.
  func steps(_ lacks: [Resolution.Lack]) -> LazyMapSequence<[Resolution.Lack], MissingStep> {
    lacks.lazy.map { resolution.step($0, names) }
  }

  /// Returns what is missing beside all steps, and what is to be said where there is no step.
  func beside(_ lacks: [Resolution.Lack]) -> [String] {
    resolution.missingBesideSteps(hasSteps: !lacks.isEmpty)
  }

  var earliest: String { AnswerOutline.earliest(resolution) }

  private static func affected(_ affected: PracticeCount) -> String {
    "It affects \(English.counted(affected.practices, "practice")) with "
      + "\(English.counted(affected.patients, "patient"))."
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

  fileprivate static func missing(_ requirement: RequirementResult, _ names: DisplayNames)
    -> [String]
  {
    var lines: [String] = []
    if requirement.status != .met, let voters = requirement.voters, !voters.isEmpty {
      // Without a vote that can still come, it is unmet.
      let missing = requirement.status == .open ? "still missing" : "that were missing"
      lines.append("Votes for \(missing): \(English.sentence(names.list(voters, limit: 40)))")
    }
    if !requirement.uncovered.isEmpty {
      let list = names.list(requirement.uncovered, limit: 40)
      lines.append("Not covered for certain: \(English.sentence(list))")
    }
    return lines
  }

  private static func voice(_ voice: Voice, _ names: DisplayNames) -> [String] {
    var lines = [
      voice.isUnified
        ? "No body that speaks for a practice contradicts another."
        : "General practice does not speak with one voice."
    ]
    let isLong = voice.conflicts.count > mostConflicts + 1
    let shown = isLong ? voice.conflicts.prefix(mostConflicts) : voice.conflicts[...]
    lines += shown.map { conflict in
      "\(names[conflict.for]) is for and \(names[conflict.against]) is against, both for practices "
        + "with \(English.counted(conflict.patients, "patient"))."
    }
    if isLong {
      lines.append(
        "\(English.number(voice.conflicts.count - shown.count)) more pairs of bodies contradict each "
          + "other."
      )
    }
    let patients = voice.patients
    lines.append(
      "Patients whose practices are spoken for: \(English.number(patients.for)) by bodies for, "
        + "\(English.number(patients.against)) by bodies against, "
        + "\(English.number(patients.both)) by both, \(English.number(patients.silent)) by none."
    )
    return lines
  }

  /// The most pairs of bodies that contradict each other of which each has a line.
  private static let mostConflicts = 40

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
