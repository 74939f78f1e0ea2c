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
    /// Those who are missing, as sentences.
    var missing: [String]
    var source: Source?
    var findings: [FindingOutline]
  }

  var title: String
  var outcome: String
  var asOf: String
  var reason: String
  var affected: String
  var items: [Item]
  var exposures: [String]
  var voice: [String]
  var bound: [String]
  var irregularities: [String]
  var warnings: [String]
  var risks: [String]
  var decisive: [String]
  var way: [String]
  var steps: [MissingStep]
  /// What is missing beside all steps, and what is to be said where there is no step.
  var beside: [String]
  var earliest: String

  init(_ resolution: Resolution, names: DisplayNames, outlook: Outlook?) {
    title = names[resolution.proposal]
    outcome = resolution.outcome.words
    let day = English.date(resolution.decisionDate)
    asOf = "as of \(English.date(resolution.asOf)), for a decision on \(day)"
    reason = resolution.reasonSentence
    affected = AnswerOutline.affected(resolution.affected)
    items = resolution.requirements.map { requirement in
      Item(
        status: requirement.status,
        force: requirement.force,
        provision: English.cleaned(requirement.provision.rawValue),
        title: requirement.title(names),
        sentence: requirement.sentence(names, in: resolution),
        missing: AnswerOutline.missing(requirement, names),
        source: requirement.source,
        findings: FindingOutline.outlines(of: requirement.because, names: names)
      )
    }
    exposures = resolution.exposures.map { requirement in
      "\(requirement.title(names)) (\(English.cleaned(requirement.provision.rawValue))): "
        + requirement.sentence(names, in: resolution)
    }
    voice = AnswerOutline.voice(resolution.voice, names)
    bound = AnswerOutline.bound(resolution.bound, of: resolution.affected, names)
    irregularities = resolution.irregularities.map { $0.sentence(names) }
    warnings = resolution.warnings.map { $0.sentence(names) }
    risks = resolution.repudiationRisks.map { $0.sentence(names) }
    decisive = outlook?.decisive?.lines(names) ?? []
    way = resolution.outcome == .mandated ? [] : outlook?.path.lines(names) ?? []
    steps = resolution.missingSteps(names)
    beside = resolution.missingBesideSteps(steps)
    earliest = AnswerOutline.earliest(resolution)
  }

  /// Returns the outlines of resolutions, each with its outlook where there is one.
  static func outlines(
    of resolutions: [Resolution],
    names: DisplayNames,
    outlooks: [Outlook?]
  ) -> [AnswerOutline] {
    resolutions.enumerated().map { place, resolution in
      AnswerOutline(
        resolution,
        names: names,
        outlook: place < outlooks.count ? outlooks[place] : nil
      )
    }
  }

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

  private static func missing(_ requirement: RequirementResult, _ names: DisplayNames) -> [String] {
    var lines: [String] = []
    if requirement.status != .met, let voters = requirement.voters, !voters.isEmpty {
      lines.append("Votes for still missing: \(English.sentence(names.list(voters, limit: 40)))")
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
    lines += voice.conflicts.map { conflict in
      "\(names[conflict.for]) is for and \(names[conflict.against]) is against, both for practices "
        + "with \(English.counted(conflict.patients, "patient"))."
    }
    let patients = voice.patients
    lines.append(
      "Patients whose practices are spoken for: \(English.number(patients.for)) by bodies for, "
        + "\(English.number(patients.against)) by bodies against, "
        + "\(English.number(patients.both)) by both, \(English.number(patients.silent)) by none."
    )
    return lines
  }

  private static func earliest(_ resolution: Resolution) -> String {
    if let date = resolution.earliestDecision {
      return "Earliest decision date, as far as votes, consultations and notices go: "
        + "\(English.date(date))."
    }
    if resolution.outcome == .mandated { return "The mandate is complete." }
    return "No decision date can be named."
  }
}
