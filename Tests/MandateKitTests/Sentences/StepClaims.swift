import MandateKit
import MandateKitReports

/// What the line of a step is checked against.
struct StepFacts {
  let docket: Docket
  let resolution: Resolution
  let path: PathToMandate
  let step: Step

  /// Whether the days of the step have yet to come, in order.
  var isAhead: Bool { path.asOf < step.from && step.from <= step.by }

  /// Whether a body or person is one that the document has.
  func isKnown(_ party: PartyID) -> Bool {
    docket.governance.document.bodies.contains { $0.id == party }
      || docket.governance.document.people.contains { $0.id == party }
  }

  /// The votes that it asks for, or `nil` where it asks for something else.
  var ballots: [Step.Ballot]? {
    if case .obtainVotes(let ballots, _) = step.action { ballots } else { nil }
  }

  /// Whether every vote is one's own or cast by the holder of a mandate of its voter.
  var areCastersHolders: Bool {
    guard let ballots else { return false }
    return ballots.allSatisfy { ballot in
      guard let caster = ballot.caster, let mandate = caster.mandate else { return true }
      return docket.governance.document.mandates.contains {
        $0.id == mandate && $0.giver == ballot.voter && $0.holder == caster.holder
      }
    }
  }
}

extension Claim<StepFacts> {
  /// The wordings of steps.
  static let aboutSteps: [Claim] = [
    Claim("Obtain {} vote for, from {}.") {
      $0.isAhead && $0.areCastersHolders && $0.ballots?.count { $0.caster == nil } == 1
    },
    Claim("Obtain {} votes for, from {}.") {
      $0.isAhead && $0.areCastersHolders
        && ($0.ballots?.count { $0.caster == nil } ?? 0) > 1
    },
    Claim("{} casts the vote of {} for, under the mandate that is given.") { facts in
      // It is given by a step before.
      facts.isAhead
        && facts.path.steps.contains { step in
          if case .mandateRepresentative = step.action { true } else { false }
        }
    },
    Claim("{} casts the vote of {} for, under mandate {}.") {
      $0.isAhead && $0.areCastersHolders && ($0.ballots?.contains { $0.caster != nil } ?? false)
    },
    Claim("{} opens a consultation of {}, with sufficient information.") { facts in
      guard case .openConsultation(let body, let by, nil) = facts.step.action else { return false }
      return facts.isAhead && facts.isKnown(body) && facts.isKnown(by)
    },
    Claim("{} opens a consultation of {} in the phase {}, with sufficient information.") { facts in
      guard case .openConsultation(_, _, .some) = facts.step.action else { return false }
      return facts.isAhead
    },
    Claim("{} obtains the answer of {} to the consultation{}, which ends the time for it.") {
      $0.isAhead
    },
    Claim("{} closes the consultation of {}, having given sufficient information.") { $0.isAhead },
    Claim("{} considers what came of the consultation of {}.") { $0.isAhead },
    Claim("{} gives notice to {}.") { facts in
      guard case .giveNotice(let body, _) = facts.step.action else { return false }
      return facts.isAhead
        && facts.resolution.requirements.contains {
          $0.kind == .notice && $0.body == body && $0.status != .met
        }
    },
    Claim("Appoint a representative of general practice to {}.") { $0.isAhead },
    Claim("{} gives {} a mandate to {}.") { $0.isAhead },
    Claim("{} attends {} when it considers the proposal.") { $0.isAhead },
    Claim("{} gives {} the power to decide.") { $0.isAhead },
    Claim("{} is given the power to decide, by statute or articles.") { $0.isAhead },
    Claim(
      "{} ratifies what is agreed under mandate {}, by {} for on a proposal to ratify it, from {}."
    ) {
      $0.isAhead
    },
  ]
}
