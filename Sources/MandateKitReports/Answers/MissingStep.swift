import MandateKit

/// A step that is still missing for a proposal, and the day by which it is needed.
///
/// A day by which it is needed has not passed as of the date of the question; where it has, the step can be
/// taken from a later day on, if the decision waits for it, or on none.
public struct MissingStep: Hashable, Sendable {
  /// The time at which a step is needed, or can be done.
  public enum Time: Hashable, Sendable {
    /// On or before a day.
    case by(CivilDate)
    /// On a day at the earliest.
    case from(CivilDate)
    /// There is no day on which it could be done.
    case never
  }

  /// The time at which the step is needed, or can be done.
  public var time: Time
  /// Whether the day comes after the decision date.
  public var isAfterDecision: Bool
  /// The provision that asks for it.
  public var provision: Provision.ID
  /// The force of that provision.
  public var force: Provision.Force
  /// The step as one sentence.
  public var sentence: String

  /// Creates a step.
  public init(
    time: Time,
    isAfterDecision: Bool = false,
    provision: Provision.ID,
    force: Provision.Force,
    sentence: String
  ) {
    self.time = time
    self.isAfterDecision = isAfterDecision
    self.provision = provision
    self.force = force
    self.sentence = sentence
  }

  /// The day as words that open a line: `By 20 October 2022`.
  public var timeWords: String {
    let day =
      switch time {
      case .by(let date): "By \(English.date(date))"
      case .from(let date): "From \(English.date(date))"
      case .never: "On no day"
      }
    if isAfterDecision, case .from = time { return "\(day) (after the decision date)" }
    return day
  }
}

extension Resolution {
  /// Returns the steps that are missing for the requirements that are not met, by date.
  ///
  /// Steps of one provision that are due on one day are joined into one. What cannot be dated comes
  /// last.
  public func missingSteps(_ names: DisplayNames) -> [MissingStep] {
    var groups: [Gap: [RequirementResult]] = [:]
    var order: [Gap] = []
    for requirement in requirements where requirement.status != .met {
      for gap in gaps(of: requirement) {
        if groups[gap] == nil { order.append(gap) }
        groups[gap, default: []].append(requirement)
      }
    }
    let steps = order.map { gap in
      MissingStep(
        time: gap.time,
        isAfterDecision: gap.time.day.map { $0 > decisionDate } ?? false,
        provision: gap.provision,
        force: gap.force,
        sentence: English.sentence(gap.words(groups[gap] ?? [], names))
      )
    }
    // The sort must keep the order of steps of one day, on every platform.
    return steps.enumerated().sorted { left, right in
      switch (left.element.time.day, right.element.time.day) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }
    .map(\.element)
  }

  private func gaps(of requirement: RequirementResult) -> [Gap] {
    func gap(_ kind: Gap.Kind, _ time: MissingStep.Time) -> Gap {
      Gap(provision: requirement.provision, force: requirement.force, kind: kind, time: time)
    }
    switch requirement.detail {
    case .approval(nil): return [gap(.noVotes(requirement.body), .never)]
    case .approval(let needed?) where needed.isUnknown:
      return [gap(.unknownVotes(requirement.body), timeToAct)]
    case .approval(let needed?):
      return needed.count == 0 ? [] : [gap(.votes(requirement.body), timeToAct)]
    case .consultation(let path):
      let dated = [
        path.openBy.flatMap { asOf < $0 && votingIsOpen ? gap(.opening, .by($0)) : nil },
        path.earliestDecision.map { gap(.consulted, .from($0)) },
      ]
      .compactMap { $0 }
      return dated.isEmpty ? [gap(.noConsultation, .never)] : dated
    case .notice(let deadline):
      return requirement.status == .open
        ? [gap(.notice, .by(deadline))] : [gap(.noNotice, .never)]
    case .representation: return [gap(.representation, timeToAct)]
    case .authority: return [gap(.authority, timeToAct)]
    case .confirmation:
      let isOpen = requirement.status == .open && votingIsOpen
      return [gap(.confirmation(requirement.body), isOpen ? .by(decisionDate) : .never)]
    }
  }

  /// The time for what has to be there when it is decided: until then; or later, if the decision waits for
  /// it.
  private var timeToAct: MissingStep.Time {
    if votingIsOpen { return .by(decisionDate) }
    return decided == nil && asOf < CivilDate.latest ? .from(asOf.adding(days: 1)) : .never
  }
}

extension MissingStep.Time {
  fileprivate var day: CivilDate? {
    switch self {
    case .by(let date), .from(let date): date
    case .never: nil
    }
  }
}

/// The key by which steps are joined into one.
private struct Gap: Hashable {
  enum Kind: Hashable {
    case votes(Body.ID?), noVotes(Body.ID?), unknownVotes(Body.ID?)
    case confirmation(Body.ID?)
    case opening, consulted, noConsultation, notice, noNotice, representation, authority
  }

  var provision: Provision.ID
  var force: Provision.Force
  var kind: Kind
  var time: MissingStep.Time

  func words(_ requirements: [RequirementResult], _ names: DisplayNames) -> String {
    let bodies = requirements.compactMap(\.body)
    let those = bodies.isEmpty ? "the body asked" : Gap.enumerated(bodies, names)
    let forum = names.name(bodies.first, or: "the forum")
    switch kind {
    case .unknownVotes(let body):
      return
        "Find votes that carry the approval of \(names.name(body, or: "the practices affected")): "
        + "which are the fewest would have taken too long to find"
    case .votes(let body) where time == .never:
      let voters = requirements.first.flatMap(\.voters) ?? []
      return "\(English.counted(voters.count, "vote")) for, from \(names.list(voters, limit: 40)), "
        + "\(voters.count == 1 ? "was" : "were") missing to carry the approval of "
        + names.name(body, or: "the practices affected")
    case .votes(let body):
      let voters = requirements.first.flatMap(\.voters) ?? []
      return "Obtain \(English.counted(voters.count, "vote")) for, from "
        + "\(names.list(voters, limit: 40)), to carry the approval of "
        + names.name(body, or: "the practices affected")
    case .noVotes(let body):
      let cannot = [.bodyDoesNotExist, .noRuleApplies, .outsideCompetence]
        .contains(requirements.first?.reason)
      return "No votes still to come would carry the approval of "
        + names.name(body, or: "the practices affected")
        + (cannot ? "" : ": votes already cast would have to change")
    case .confirmation(let body):
      return "Confirm an earlier proposal that \(names.name(body, or: "the body asked")) approves, "
        + "decided long enough before"
    case .opening: return "Open a new consultation of \(those)"
    case .consulted: return "The consultation of \(those) can be done"
    case .noConsultation: return "The consultation of \(those) can no longer be done"
    case .notice: return "Give notice to \(those)"
    case .noNotice: return "Notice to \(those) can no longer be given in time"
    case .representation where time == .never:
      return
        "The representatives at \(forum) could not act for \(Gap.practices(requirements, names))"
    case .authority where time == .never:
      return "\(forum.capitalisedStart) had no authority over \(Gap.practices(requirements, names))"
    case .representation:
      return "Arrange that the representatives at \(forum) may act for "
        + Gap.practices(requirements, names)
    case .authority: return "Give \(forum) authority over \(Gap.practices(requirements, names))"
    }
  }

  /// One or two bodies by name; more are counted first.
  private static func enumerated(_ bodies: [Body.ID], _ names: DisplayNames) -> String {
    bodies.count < 3
      ? names.list(bodies) : "\(names.counted(bodies)) (\(names.list(bodies, limit: 12)))"
  }

  private static func practices(_ requirements: [RequirementResult], _ names: DisplayNames)
    -> String
  {
    let uncovered = requirements.first?.uncovered ?? []
    if uncovered.isEmpty { return "the practices affected" }
    return "\(English.counted(uncovered.count, "practice")) (\(names.list(uncovered, limit: 12)))"
  }
}

extension Resolution {
  /// Returns what is missing beside all steps, and what is to be said where there is no step, as sentences.
  func missingBesideSteps(_ steps: [MissingStep]) -> [String] {
    switch reason {
    case .nothingGrants:
      return [
        "A provision that grants a mandate is missing: an essential one that asks those affected, those "
          + "who represent them, or a body in which they decide."
      ]
    case .nobodyAffected:
      return ["A practice that it affects is missing: without one nobody can give a mandate."]
    case .everyEssentialMet, .essentialOpen, .essentialUnmet: break
    }
    if !steps.isEmpty { return [] }
    switch outcome {
    case .mandated: return ["Nothing is missing."]
    case .undetermined:
      return [
        votingIsOpen
          ? "No step is missing: it would have a mandate if voting closed now, and votes can still come."
          : "No step is missing: what is open is not settled yet."
      ]
    case .notMandated: return ["No step is known that would bring a mandate about."]
    }
  }
}

extension RequirementResult {
  /// The voters whose voting for would carry, where it is an approval that some would.
  var voters: [Body.ID]? {
    if case .approval(let needed) = detail { needed?.voters } else { nil }
  }

  /// The practices that are not covered for certain.
  var uncovered: [Body.ID] {
    switch detail {
    case .representation(let uncovered), .authority(let uncovered): uncovered
    default: []
    }
  }
}
