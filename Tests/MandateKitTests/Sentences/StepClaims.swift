import MandateKit
import MandateKitReports

/// What a step that is missing is checked against.
struct StepFacts {
  let docket: Docket
  let resolution: Resolution
  let step: MissingStep
  /// The requirements of its provision that are not met.
  let requirements: [RequirementResult]

  var votingIsOpen: Bool { resolution.votingIsOpen }

  /// Whether the day of the step, if it has one, has yet to come.
  var isAhead: Bool {
    switch step.time {
    case .by(let day):
      resolution.asOf < day && (votingIsOpen || requirements.contains { $0.status == .open })
    case .from(let day): resolution.asOf < day && resolution.decided == nil
    case .never: true
    }
  }

  /// Whether some votes would carry the approval that the step names, had nobody voted yet.
  var couldHaveCarried: Bool {
    let names = DisplayNames(docket)
    return requirements.contains { requirement in
      guard case .approval(nil) = requirement.detail else { return false }
      let body = requirement.body.map { names[$0] } ?? "the practices affected"
      return step.sentence.contains("approval of \(body):")
        && docket.couldHaveCarried(
          requirement,
          of: resolution.proposal,
          asOf: resolution.asOf
        )
    }
  }

  /// Whether it can be done, so that it is a thing to do.
  var canBeDone: Bool { isAhead && step.time != .never }
}

extension Claim<StepFacts> {
  /// The wordings of steps that are missing.
  static let aboutSteps: [Claim] = [
    Claim("Obtain {} vote for, from {}, to carry the approval of {}.") { $0.canBeDone },
    Claim("Obtain {} votes for, from {}, to carry the approval of {}.") { $0.canBeDone },
    Claim("{} vote for, from {}, was missing to carry the approval of {}.") {
      $0.step.time == .never || $0.canBeDone
    },
    Claim("{} votes for, from {}, were missing to carry the approval of {}.") {
      $0.step.time == .never || $0.canBeDone
    },
    Claim(
      "Obtain votes that carry the approval of {}: which are the fewest takes too long to find."
    ) {
      $0.canBeDone
    },
    Claim(
      "Votes were missing to carry the approval of {}: which are the fewest takes too long to find."
    ) { $0.step.time == .never },
    Claim("No votes could carry the approval of {}: {}.") {
      $0.step.time == .never && !$0.couldHaveCarried
    },
    Claim(
      "No votes still to come would carry the approval of {}: votes already cast would have to change."
    ) { $0.step.time == .never && $0.couldHaveCarried },
    Claim("{} has still to ratify what is agreed under mandate {}.") { facts in
      facts.canBeDone && !facts.votingIsOpen && facts.requirements.contains { $0.status == .open }
    },
    Claim("Confirm an earlier proposal that {} approves, decided long enough before.") {
      $0.canBeDone
    },
    Claim(
      "No day is left on which to confirm an earlier proposal that {} approves, decided long enough before."
    ) { $0.step.time == .never },
    Claim("Open a new consultation of {}.") { $0.canBeDone && $0.votingIsOpen },
    Claim("Open a new consultation of {}, once somebody represents at {}.") {
      $0.canBeDone && $0.votingIsOpen
    },
    Claim("The consultation of {} can be done, once somebody represents at {}.") { $0.canBeDone },
    Claim("Give notice to {}, once somebody represents at {}.") { $0.canBeDone },
    Claim("The consultation of {} can be done.") { $0.canBeDone },
    Claim("The consultation of {} can no longer be done.") { $0.step.time == .never },
    Claim("Give notice to {}.") { $0.canBeDone },
    Claim("Notice to {} can no longer be given in time.") {
      $0.step.time == .never && $0.requirements.contains { $0.status == .unmet }
    },
    Claim("Arrange that the representatives at {} may act for {}.") { $0.canBeDone },
    Claim("The representatives at {} could not act for {}.") { !$0.votingIsOpen },
    Claim("Give {} authority over {}.") { $0.canBeDone },
    Claim("{} had no authority over {}.") { !$0.votingIsOpen },
  ]
}
