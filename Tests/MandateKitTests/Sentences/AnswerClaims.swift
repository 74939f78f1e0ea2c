import MandateKit
import MandateKitReports

/// What the lines of a whole answer are checked against.
struct AnswerFacts {
  let docket: Docket
  let resolution: Resolution
  let path: PathToMandate?

  var outcome: Outcome { resolution.outcome }
  var votingIsOpen: Bool { resolution.votingIsOpen }

  var essential: [RequirementResult] {
    resolution.requirements.filter { $0.force == .essential }
  }

  func has(_ code: PathToMandate.Obstacle.Code) -> Bool {
    path?.obstacles.contains { $0.code == code } ?? false
  }

  /// What stands in the way by the first obstacle, if it is of a kind.
  func firstCause(of code: PathToMandate.Obstacle.Code) -> RequirementResult.Obstacle? {
    path?.obstacles.first.flatMap { $0.code == code ? $0.cause : nil }
  }

  /// Whether the path only ratifies what was agreed, and yields a mandate once that is done.
  var isRatifiedLater: Bool {
    guard let path, path.obstacles.isEmpty, !path.steps.isEmpty, outcome == .undetermined,
      !votingIsOpen, let taken = try? docket.taking(path)
    else { return false }
    let isRatification = path.steps.allSatisfy { step in
      if case .ratify = step.action { resolution.asOf < step.from } else { false }
    }
    return isRatification
      && taken.outcome(of: resolution.proposal, asOf: path.completion) == .mandated
  }

  /// Whether the path leads somewhere: each step has a day that has yet to come, before the decision.
  var leads: Bool {
    guard let path, path.obstacles.isEmpty, outcome != .mandated else { return false }
    return resolution.asOf < path.decisionDate
      && path.steps.allSatisfy { resolution.asOf < $0.by && $0.from <= $0.by }
  }
}

extension Claim<AnswerFacts> {
  /// The wordings that stand after what is missing.
  static let aboutAnswers: [Claim] = [
    Claim("The mandate is complete.") { $0.outcome == .mandated },
    Claim("No decision date can be named.") {
      $0.outcome != .mandated && $0.resolution.earliestDecision == nil
        && $0.resolution.decided == nil
    },
    Claim("It was decided on {}.") { $0.outcome != .mandated && $0.resolution.decided != nil },
    Claim("Earliest decision date, as far as votes, consultations and notices go: {}.") {
      $0.outcome != .mandated
        && $0.resolution.earliestDecision.map { $0 <= "2999-12-31" } ?? false
        && $0.resolution.earliestDecision ?? "1800-01-01" > $0.resolution.asOf
    },
  ]

  /// The wordings of why the outcome is what it is.
  static let aboutReasons: [Claim] = [
    Claim("Every essential requirement is met.") {
      $0.outcome == .mandated && $0.essential.allSatisfy { $0.status == .met }
    },
    Claim("{} essential {} unmet.") { facts in
      facts.outcome == .notMandated && facts.essential.contains { $0.status == .unmet }
        && !facts.essential.contains { $0.status == .open }
    },
    Claim("{} essential {} unmet, and {} open.") { facts in
      facts.outcome == .notMandated && facts.essential.contains { $0.status == .unmet }
        && facts.essential.contains { $0.status == .open }
    },
    Claim("{} essential {} open, and none is unmet.") { facts in
      facts.outcome == .undetermined && facts.essential.contains { $0.status == .open }
        && !facts.essential.contains { $0.status == .unmet }
    },
    Claim("It affects no practice, so there is nobody to give a mandate.") {
      $0.outcome == .notMandated && $0.resolution.affected.practices == 0
    },
    Claim("Nothing grants a mandate: no essential requirement asks those affected, {}.") {
      $0.outcome == .notMandated
    },
  ]

  /// The wordings of what the way to a mandate comes to.
  static let aboutPaths: [Claim] = [
    Claim("No step is missing.") { $0.path?.steps.isEmpty ?? false },
    Claim("No step is missing: if nobody who can still act undoes it, there is a mandate on {}.") {
      guard let path = $0.path, $0.leads, let taken = try? $0.docket.taking(path) else {
        return false
      }
      return taken.outcome(of: path.proposal, asOf: path.decisionDate) == .mandated
    },
    Claim("A decision on {} needs no more than time.") { $0.leads },
    Claim("{} step leads to a mandate on {}.") { $0.leads },
    Claim("{} steps lead to a mandate on {}.") { $0.leads },
    Claim("The decision can no longer be taken on {} with a mandate; {} to one on {}.") {
      $0.leads && $0.path?.decisionDate != $0.resolution.decisionDate
    },
    Claim("No practice is affected, so nobody can give a mandate.") {
      $0.resolution.reason == .nobodyAffected
    },
    Claim("No essential requirement asks those affected or a body in which they decide, so {}.") {
      $0.resolution.reason == .nothingGrants
    },
    Claim("It has been decided: only a new proposal can have a mandate.") {
      $0.resolution.decided != nil
    },
    Claim(
      "No votes still to come would carry the approval of {}: votes already cast would have to change."
    ) {
      $0.firstCause(of: .approvalOutOfReach) == .votesCast
    },
    Claim(
      "No votes still to come would carry the approval of {}: votes already cast would have to change; {} of {} would be enough."
    ) {
      $0.firstCause(of: .approvalOutOfReach) == .votesCast
        && !($0.path?.obstacles.first?.change?.changed.isEmpty ?? true)
    },
    Claim("No votes could carry the approval of {}: {}.") {
      ![nil, .votesCast].contains($0.firstCause(of: .approvalOutOfReach))
    },
    Claim("What was agreed can still be ratified: {} to a mandate by {}.") { $0.isRatifiedLater },
    Claim("The proposal has to confirm an earlier one, and does not say which.") {
      $0.has(.confirmsNothing)
    },
    Claim("{} has not approved the earlier proposal that this one confirms.") {
      $0.has(.confirmedNotApproved)
    },
    Claim(
      "Nobody represents at {}, and it is for the representatives there to consult or tell {}."
    ) {
      $0.has(.noRepresentative)
    },
    Claim("No set of steps that was tried leads to a mandate.") {
      $0.has(.stepsConflict)
    },
  ]
}
