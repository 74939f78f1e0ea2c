import MandateKit

extension Resolution {
  /// Returns the steps that are missing for the requirements that are not met, by date.
  ///
  /// Steps of one provision that are due on one day are joined into one. What cannot be dated comes
  /// last.
  public func missingSteps(_ names: DisplayNames) -> [MissingStep] {
    lacks.map { step($0, names) }
  }

  /// A step that is missing, and the requirements for which it is.
  struct Lack {
    fileprivate let gap: Gap
    /// The places of the requirements.
    fileprivate var requirements: [Int]
  }

  /// What is missing, in the order of its steps.
  ///
  /// - Complexity: O(*n* log *n*) for *n* requirements.
  var lacks: [Lack] {
    var lacks: [Lack] = []
    var places: [Gap: Int] = [:]
    for (number, requirement) in requirements.enumerated() where requirement.status != .met {
      for gap in gaps(of: requirement) {
        let place = places[gap, default: lacks.count]
        if place == lacks.count {
          places[gap] = place
          lacks.append(Lack(gap: gap, requirements: [number]))
        } else {
          lacks[place].requirements.append(number)
        }
      }
    }
    // The sort must keep the order of steps of one day, on every platform.
    return lacks.enumerated().sorted { left, right in
      switch (left.element.gap.time.day, right.element.gap.time.day) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }
    .map { $0.element }
  }

  /// Returns the step for something that is missing.
  func step(_ lack: Lack, _ names: DisplayNames) -> MissingStep {
    let gap = lack.gap
    let concerned = lack.requirements.map { requirements[$0] }
    return MissingStep(
      time: gap.time,
      isAfterDecision: gap.time.day.map { $0 > decisionDate } ?? false,
      provision: gap.provision,
      force: gap.force,
      sentence: English.sentence(gap.words(concerned, names))
    )
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
    case .representation, .authority:
      if requirement.status == .open, !votingIsOpen {
        // Only what is agreed already can still be ratified.
        return requirement.ratificationsToCome.map {
          gap(.ratification($0.mandate, by: $0.body), .by($0.last))
        }
      }
      return [gap(requirement.kind == .authority ? .authority : .representation, timeToAct)]
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
    case ratification(Mandate.ID, by: Body.ID)
    case opening, consulted, noConsultation, notice, noNotice, representation, authority
  }

  var provision: Provision.ID
  var force: Provision.Force
  var kind: Kind
  var time: MissingStep.Time

  func words(_ requirements: [RequirementResult], _ names: DisplayNames) -> String {
    let bodies = requirements.compactMap { $0.body }
    let those = bodies.isEmpty ? "the body asked" : Gap.enumerated(bodies, names)
    let forum = names.name(bodies.first, or: "the forum")
    let approval = "the approval of \(names.name(bodies.first, or: "the practices affected"))"
    switch kind {
    case .unknownVotes:
      return time == .never
        ? "Votes were missing to carry \(approval): which are the fewest takes too long to find"
        : "Obtain votes that carry \(approval): which are the fewest takes too long to find"
    case .votes:
      let voters = requirements.first.flatMap { $0.voters } ?? []
      let votes =
        "\(English.counted(voters.count, "vote")) for, from \(names.list(voters, limit: 40)),"
      return time == .never
        ? "\(votes) \(voters.count == 1 ? "was" : "were") missing to carry \(approval)"
        : "Obtain \(votes) to carry \(approval)"
    case .noVotes:
      return RequirementResult.Obstacle.approvalWords(
        requirements.first?.obstacle,
        of: bodies.first,
        names
      )
    case .ratification(let mandate, let body):
      return
        "\(names[body].capitalisedStart) has still to ratify what is agreed under \(names[mandate: mandate])"
    case .confirmation:
      let earlier =
        "an earlier proposal that \(names.name(bodies.first, or: "the body asked")) approves"
      return time == .never
        ? "No day is left on which to confirm \(earlier), decided long enough before"
        : "Confirm \(earlier), decided long enough before"
    case .opening: return "Open a new consultation of \(those)" + Gap.once(requirements, names)
    case .consulted:
      return "The consultation of \(those) can be done" + Gap.once(requirements, names)
    case .noConsultation: return "The consultation of \(those) can no longer be done"
    case .notice: return "Give notice to \(those)" + Gap.once(requirements, names)
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

  /// Words for what has to come first where representatives have to act and there are none, else empty.
  private static func once(_ requirements: [RequirementResult], _ names: DisplayNames) -> String {
    guard case .nobodyRepresents(let forum)? = requirements.first?.obstacle else { return "" }
    return ", once somebody represents at \(names[forum])"
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

extension RequirementResult {
  /// The mandates that have still to be ratified, by whom and by when, each once.
  fileprivate var ratificationsToCome: [(mandate: Mandate.ID, body: Body.ID, last: CivilDate)] {
    var found: [(mandate: Mandate.ID, body: Body.ID, last: CivilDate)] = []
    var told: Set<Mandate.ID> = []
    var rest = Array(because.reversed())
    while let finding = rest.popLast() {
      if case .notRatified(let mandate, _, by: let body, until: let last) = finding.fact,
        finding.status == .open, told.insert(mandate).inserted
      {
        found.append((mandate, body, last))
      }
      rest += finding.because.reversed()
    }
    return found
  }
}
