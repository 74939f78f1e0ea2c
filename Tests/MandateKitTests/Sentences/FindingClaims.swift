import MandateKit

/// What a sentence of a finding is checked against.
struct FindingFacts {
  let docket: Docket
  let resolution: Resolution
  let finding: Finding

  var status: Status? { finding.status }
  var code: Finding.Code { finding.code }
  var asOf: CivilDate { resolution.asOf }
  var votingIsOpen: Bool { asOf < resolution.decisionDate && resolution.decided == nil }
  var document: GovernanceDocument { docket.governance.document }

  /// Whether some finding that it rests on has one of some codes.
  func rests(on codes: Finding.Code...) -> Bool {
    finding.because.contains { codes.contains($0.code) }
  }

  /// Whether the record has a vote by somebody on the proposal that is known and within time.
  func hasVoted(_ body: PartyID, _ choice: Choice? = nil, on day: CivilDate? = nil) -> Bool {
    docket.record.acts.contains { act in
      guard case .vote(let vote) = act else { return false }
      return vote.by == body && vote.proposal == resolution.proposal && vote.date <= asOf
        && choice.map { $0 == vote.choice } ?? true && day.map { $0 == vote.date } ?? true
    }
  }

  /// Whether each vote of somebody that is known is told not to count.
  func hasOnlyVoidVotes(_ body: PartyID) -> Bool {
    let votes = docket.record.acts.count { act in
      guard case .vote(let vote) = act else { return false }
      return vote.by == body && vote.proposal == resolution.proposal && vote.date <= asOf
    }
    let void = resolution.irregularities.count {
      $0.body == body && [.voidBallot, .recusedCaster, .notEntitledToCast].contains($0.code)
    }
    return void == votes
  }

  func exists(_ body: PartyID, on day: CivilDate) -> Bool {
    document.bodies.first { $0.id == body }.map { $0.existence.contains(day) } ?? true
  }

  func isRecused(_ party: PartyID, by day: CivilDate) -> Bool {
    docket.record.acts.contains { act in
      if case .recusal(let recusal) = act {
        recusal.by == party && recusal.proposal == resolution.proposal && recusal.date <= day
      } else {
        false
      }
    }
  }

  func mandate(_ id: Mandate.ID) -> Mandate? { document.mandates.first { $0.id == id } }

  func isAppointed(to forum: Body.ID) -> Bool {
    document.appointments.contains {
      $0.forum == forum && $0.period.contains(resolution.decisionDate)
    }
  }
}

extension Claim<FindingFacts> {
  /// The wordings of findings.
  static let aboutFindings: [Claim] =
    positions + rules + castingVotes + consultations + notices + confirmations + holders + defects

  private static let positions: [Claim] = [
    Claim("{} voted for on {}.") { $0.isBallot(.for, byAnother: false) },
    Claim("{} voted against on {}.") { $0.isBallot(.against, byAnother: false) },
    Claim("{} abstained on {}.") { $0.isBallot(.abstain, byAnother: false) },
    Claim("{} voted for on {}, the vote cast by {}.") { $0.isBallot(.for, byAnother: true) },
    Claim("{} voted against on {}, the vote cast by {}.") {
      $0.isBallot(.against, byAnother: true)
    },
    Claim("{} abstained on {}, the vote cast by {}.") { $0.isBallot(.abstain, byAnother: true) },
    Claim("{}, which stands in for a decision of its members, under a mandate.") {
      $0.status == .met || $0.rests(on: .live)
    },
    Claim(
      "{}, which stands in for a decision of its members if the mandate to cast it comes into force."
    ) {
      $0.status == .open || $0.status == nil
    },
    Claim("{}, which cannot stand in for a decision of its members.") { $0.status == .unmet },
    Claim("{} may still vote itself, under a mandate, if its members come to nothing.") {
      $0.code == .mayStandIn && $0.votingIsOpen
    },
    Claim("{} has cast no vote that counts, and still can.") { facts in
      guard case .yetToVote(let body, _) = facts.finding.fact else { return false }
      return facts.votingIsOpen && facts.hasOnlyVoidVotes(body)
    },
    Claim("{} cast no vote that counts, and voting is closed.") { facts in
      guard case .didNotVote(let body, _) = facts.finding.fact else { return false }
      return !facts.votingIsOpen && facts.hasOnlyVoidVotes(body)
    },
    Claim("{} does not exist on the decision date.") { facts in
      guard case .doesNotExist(let body, _) = facts.finding.fact else { return false }
      return !facts.exists(body, on: facts.resolution.decisionDate)
    },
    Claim("{} may not take a position on the subjects of the proposal.") {
      $0.code == .outsideCompetence
    },
    Claim("None of the rules of {} applies to the proposal, so it can take no position.") {
      $0.code == .noRuleApplies
    },
    Claim("{} is {}, by the rule under which its members decide.") { facts in
      guard case .verdict(_, let positions, _) = facts.finding.fact else { return false }
      return positions.settled != nil
    },
    Claim("{} is for, by the rule under which its members decide.") {
      $0.isVerdict { $0.settled == .for }
    },
    Claim("{} is against, by the rule under which its members decide.") {
      $0.isVerdict { $0.settled == .against }
    },
    Claim("{} has still to decide, by the rule under which its members decide: {}.") {
      $0.isVerdict { $0.settled == nil && $0.contains(PositionSet.for) }
    },
    Claim("{} can no longer be for, by the rule under which its members decide{}.") {
      $0.isVerdict { $0.settled == nil && !$0.contains(PositionSet.for) }
    },
    Claim("The practices affected are {}, each voting directly.") {
      $0.isVerdict { $0.settled != nil }
    },
    Claim("The practices affected have still to decide, each voting directly: {}.") {
      $0.isVerdict { $0.settled == nil && $0.contains(PositionSet.for) }
    },
    Claim("The practices affected can no longer be for, each voting directly{}.") {
      $0.isVerdict { $0.settled == nil && !$0.contains(PositionSet.for) }
    },
    Claim(
      "Whether every one of these positions can come about was not shown within the bound of work; {}."
    ) {
      $0.code == .notExamined
    },
    Claim("{} is recused on {}, and is left out of the count.") { facts in
      guard case .recused(let party, on: let day) = facts.finding.fact else { return false }
      return facts.isRecused(party, by: day) && day <= facts.asOf
    },
    Claim("There is nobody to vote on the decision date, so no position can come of it.") {
      $0.code == .noElectors && $0.resolution.affected.practices == 0
    },
    Claim("Every practice affected is recused, so no position can come of it.") {
      $0.code == .noElectors && $0.resolution.affected.practices > 0
    },
    Claim("{} has no voting member on the decision date, so it comes to no position.") {
      $0.electorsRecused?.isEmpty ?? false
    },
    Claim("All electors of {} are recused, so it comes to no position.") { facts in
      facts.electorsRecused.map { !$0.isEmpty && $0.allSatisfy { $0 } } ?? false
    },
  ]

  private static let rules: [Claim] = [
    Claim("{} counts.") { $0.code == .countsAs },
    Claim("{} has {}.") { $0.code == .countsAs },
    Claim("{} counts among the class {}.") { $0.code == .countsAs },
    Claim("{} counts among the classes {}.") { $0.code == .countsAs },
    Claim("There is no elector of the class {}, and {} for a quorum{}.") {
      $0.code == .quorum && $0.rests(on: .noElectorOfClass)
    },
    Claim("{} part; {} for a quorum{}.") { $0.isMargin },
    Claim("Those taking part have {} for a quorum{}.") { $0.isMargin },
    Claim("{} has to take part for a quorum, and cannot, for {} is recused.") {
      $0.rests(on: .recused)
    },
    Claim("{} has to take part for a quorum, and cannot, for {} is no elector.") {
      $0.rests(on: .notElector)
    },
    Claim("{} takes part, which the quorum asks for.") { $0.status == .met },
    Claim("{} has to take part for a quorum, and can still do so or not.") { $0.status == .open },
    Claim("{} has to take part for a quorum, and does not.") { $0.status == .unmet },
    Claim("There is a quorum by all of these.") { $0.status == .met },
    Claim("A quorum takes all of these, and at least one is open.") { $0.status == .open },
    Claim("A quorum takes all of these, and at least one is not met.") { $0.status == .unmet },
    Claim("A quorum takes one of a list of tests, and the list is empty.") {
      $0.finding.because.isEmpty
    },
    Claim("There is a quorum by at least one of these.") { $0.status == .met },
    Claim("A quorum takes one of these, and none is met for certain yet.") { $0.status == .open },
    Claim("A quorum takes one of these, and none is met.") { $0.status == .unmet },
    Claim("There is no elector of the class {}, and {} of them must be for.") {
      $0.code == .share && $0.rests(on: .noElectorOfClass)
    },
    Claim("{} towards the share, and {} must be for.") { $0.hasNoTotal && $0.status != .open },
    Claim("{} towards the share yet, and {} must be for.") { $0.hasNoTotal && $0.status == .open },
    Claim("{} is for; {} needed (at least {}): {}.") { $0.isMargin },
    Claim("{} are for; {} needed (at least {}): {}.") { $0.isMargin },
    Claim("{} for; {} needed ({}): {}.") { $0.isMargin },
    Claim("Those for have {}; {} needed ({}): {}.") { $0.isMargin },
    Claim("{} for; at least {} needed: {}.") { $0.isMargin },
    Claim("Those for have {}; at least {} needed: {}.") { $0.isMargin },
    Claim("{} against, and nobody{} may be.") { facts in
      guard case .noneAgainst(_, let against) = facts.finding.fact else { return false }
      return against > 0 && facts.status == .unmet
    },
    Claim("Nobody{} is against.") { $0.status == .met && $0.code == .noneAgainst },
    Claim("Nobody{} is against so far, and nobody may be.") { $0.status == .open },
    Claim("Somebody{} is against, and nobody may be.") { $0.status == .unmet },
    Claim("The consent of {} cannot be given, for {}.") { $0.status == .unmet },
    Claim("{} is for, so its consent is given.") { $0.status == .met },
    Claim("The consent of {} is needed, and can still come or not.") { $0.status == .open },
    Claim("The consent of {} is needed, and is not given.") { $0.status == .unmet },
    Claim("{} cannot use its veto, for {}.") { $0.status == .met },
    Claim("{} is not against, and so does not use its veto.") { $0.status == .met },
    Claim("{} may not be against, and can still be.") { $0.status == .open },
    Claim("{} is against, which is a veto.") { $0.status == .unmet },
    Claim("No condition has to hold.") { $0.status == .met && $0.finding.because.isEmpty },
    Claim("All of these conditions hold.") { $0.status == .met },
    Claim("All of these conditions must hold, and at least one is open.") { $0.status == .open },
    Claim("All of these conditions must hold, and at least one does not.") { $0.status == .unmet },
    Claim("One of a list of conditions must hold, and the list is empty.") { $0.status == .unmet },
    Claim("At least one of these conditions holds.") { $0.status == .met },
    Claim("One of these conditions must hold, and none holds for certain yet.") {
      $0.status == .open
    },
    Claim("One of these conditions must hold, and none does.") { $0.status == .unmet },
    Claim("{} is no elector.") { $0.code == .notElector },
    Claim("There is no elector of the class {}.") { $0.code == .noElectorOfClass },
  ]

  private static let castingVotes: [Claim] = [
    Claim("The casting vote, which {} gave on {}, is {}.") { facts in
      guard case .castingAct(let body, _, on: let day) = facts.finding.fact else { return false }
      return facts.docket.record.acts.contains { act in
        if case .castingVote(let vote) = act { vote.by == body && vote.date == day } else { false }
      }
    },
    Claim("The casting vote is that of {}, the first who is present of those who have it, and {}.")
    {
      $0.code == .castingVote
    },
    Claim("No casting vote that counts is on the record, and one may still come, for or against.") {
      $0.votingIsOpen
    },
    Claim("It is not settled who is the first present of those who have the casting vote, or {}.") {
      $0.code == .castingVoteOpen
    },
    Claim("No casting vote that counts is on the record, and none can come.") {
      $0.status == .unmet && $0.code == .noCastingVote
    },
    Claim("Nobody who has the casting vote is present and for.") { $0.status == .unmet },
  ]

  private static let consultations: [Claim] = [
    Claim("The consultation of {} that opened on {} passes everything that is asked of it.") {
      $0.status == .met && $0.finding.because.allSatisfy { $0.status ?? .met == .met }
    },
    Claim("The consultation of {} that opened on {} does not yet pass {}, and still can.") {
      $0.status == .open && $0.votingIsOpen
    },
    Claim("The consultation of {} that opened on {} does not pass everything that is asked of it.")
    {
      $0.status == .unmet
    },
    Claim("No consultation of {} that counts here is on the record.") {
      $0.code == .noConsultation
    },
    Claim("It closed on {}.") { $0.status == .met },
    Claim("It closed on {}; the last day is {}: {} to spare.") { $0.status != .unmet },
    Claim("It closed on {}; the last day was {}: {} too late.") { $0.status != .met },
    Claim("It closed on {}, which is not in order, though it had until {}.") {
      $0.status == .unmet
    },
    Claim("It closed by {}.") { $0.status == .met },
    Claim("It has still to close by {}.") { $0.status == .open && $0.votingIsOpen },
    Claim("It did not close by {}.") { $0.status == .unmet },
    Claim("Its product was considered on {}; the last day is {}: {} to spare.") {
      $0.status != .unmet
    },
    Claim("Its product was considered on {}; the last day was {}: {} too late.") {
      $0.status != .met
    },
    Claim("Its product was considered on {}, which is not in order, though it had until {}.") {
      $0.status == .unmet
    },
    Claim("Its product was considered by {}.") { $0.status == .met },
    Claim("Its product has still to be considered by {}.") {
      $0.status == .open && $0.votingIsOpen
    },
    Claim("Its product was not considered by {}.") { $0.status == .unmet },
    Claim("The information given was sufficient.") { $0.status == .met },
    Claim("The information given is not yet said to be sufficient.") { $0.status == .open },
    Claim("The information given is not said to be sufficient.") {
      $0.status == .unmet && !$0.isInformationRefused
    },
    Claim("The information given is said not to be sufficient.") {
      $0.status == .unmet && $0.isInformationRefused
    },
    Claim("The days are counted from {}, for the information was not complete before.") {
      $0.code == .informed
    },
    Claim("It was answered on {}, which ends the time.") { $0.code == .answered },
    Claim("It ran for {}; at least {} needed: {}.") { $0.isMargin },
    Claim("It ran for at least {}.") { $0.status == .met },
    Claim("It has to run for at least {}, and still can.") {
      $0.status == .open && $0.votingIsOpen
    },
    Claim("It has not closed, so there are no days to count; at least {} needed.") {
      if case .time(nil, _, _) = $0.finding.fact { $0.status == .unmet } else { false }
    },
  ]

  private static let notices: [Claim] = [
    Claim("A notice to {} was given on {}; the last day is {}.") { $0.status == .met },
    Claim("A notice to {} was given on {}, which is not in time; the last day is {}.") {
      $0.status == .unmet
    },
    Claim("No notice to {} that counts here is on the record; the last day is {}.") {
      $0.code == .noNotice
    },
  ]

  private static let confirmations: [Claim] = [
    Claim("The proposal does not say which earlier one it confirms.") {
      $0.code == .confirmsNothing
    },
    Claim("{} approved the earlier proposal {}, decided on {}.") { $0.status == .met },
    Claim("{} may still approve the earlier proposal {}, decided on {}.") { $0.status == .open },
    Claim("{} did not approve the earlier proposal {}, decided on {}.") { $0.status == .unmet },
    Claim("The earlier proposal is decided after this one.") {
      if case .interval(let days, _, _, _) = $0.finding.fact {
        days < 0 && $0.status == .unmet
      } else {
        false
      }
    },
    Claim("{} between the two decisions; at least {} needed: {}.") { $0.isMargin },
  ]

  private static let holders: [Claim] = [
    Claim("{} is appointed to the forum as a representative.") { $0.code == .representative },
    Claim("{} is to decide.") { $0.code == .forum },
    Claim("{} is appointed to the forum as an expert, and binds nobody.") { $0.code == .expert },
    Claim("{} is not on record as present at the forum, and so represents nobody here.") { facts in
      guard case .representativeAbsent(let person) = facts.finding.fact else { return false }
      return !facts.docket.record.acts.contains { act in
        guard case .attendance(let attendance) = act else { return false }
        return attendance.by == person && attendance.proposal == facts.resolution.proposal
          && attendance.date <= facts.asOf && attendance.date <= facts.resolution.decisionDate
          && facts.resolution.decided.map { attendance.date <= $0 } ?? true
          && facts.isForum(attendance.forum)
      }
    },
    Claim("{} is recused on {}, and so represents nobody here.") { facts in
      guard case .representativeRecused(let person, on: let day) = facts.finding.fact else {
        return false
      }
      return facts.isRecused(person, by: day)
    },
    Claim("Nobody is appointed to {}.") { facts in
      guard case .nobodyAppointed(let forum) = facts.finding.fact else { return false }
      return !facts.isAppointed(to: forum)
    },
    Claim("Nobody is appointed to {} on the decision date.") { facts in
      guard case .nobodyAppointed(let forum) = facts.finding.fact else { return false }
      return !facts.isAppointed(to: forum)
    },
    Claim("By mandate {}, {} may act for {} affected.") {
      $0.status == .met && $0.code == .mandateCovers
    },
    Claim("By mandate {}, {} may yet be able to act for {} affected.") { $0.status == .open },
    Claim("By mandate {}, {} may not act for the practices affected.") { $0.status == .unmet },
    Claim("Mandate {} gives nothing: its giver may act for none of the practices affected.") {
      if case .giverCoversNone(let id, _, over: nil) = $0.finding.fact {
        $0.mandate(id)?.over == nil
      } else {
        false
      }
    },
    Claim(
      "Mandate {} gives nothing: {}, over which it runs, stands for none of the practices affected."
    ) {
      guard case .giverCoversNone(let id, _, over: let scope?) = $0.finding.fact else {
        return false
      }
      return scope.practices == 0 && $0.mandate(id)?.over == scope.body
        && !$0.standsForSomebodyAffected(scope.body)
    },
    Claim(
      "Mandate {} gives nothing: its giver may act for none of the practices affected for which {} stands, over which it runs."
    ) {
      guard case .giverCoversNone(let id, _, over: let scope?) = $0.finding.fact else {
        return false
      }
      return scope.practices > 0 && $0.mandate(id)?.over == scope.body
        && $0.standsForSomebodyAffected(scope.body)
    },
    Claim("{} holds no mandate.") { facts in
      guard case .noMandate(let party) = facts.finding.fact else { return false }
      return !facts.document.mandates.contains { $0.holder == party }
    },
    Claim("{} may of itself act for {} affected.") { $0.code == .coversOfItself },
    Claim("{} is not covered for certain.") { $0.code == .uncovered && $0.status != .met },
  ]

  private static let defects: [Claim] = [
    Claim("Mandate {} does not give the power that is needed.") { $0.code == .powerLacking },
    Claim("Mandate {} does not cover every subject of the proposal.") { $0.code == .outOfScope },
    Claim("The proposal is worth {}, and mandate {} allows at most {}: {} too much.") {
      guard case .overCeiling(_, let ceiling, let value) = $0.finding.fact else { return false }
      return value > ceiling
    },
    Claim("The proposal makes a concession, and mandate {} allows none.") {
      guard case .concessionNotAllowed(let id) = $0.finding.fact else { return false }
      return $0.mandate(id)?.concessions == false
    },
    Claim("Mandate {} is not yet in force on the decision date: it starts on {}.") {
      $0.code == .notYetInForce
    },
    Claim("Mandate {} has expired by the decision date: its last day is {}.") {
      $0.code == .expired
    },
    Claim("Mandate {} was revoked on {}.") {
      guard case .revoked(_, on: let day) = $0.finding.fact else { return false }
      return day <= $0.asOf
    },
    Claim("Mandate {} has lapsed: its giver does not exist on the decision date.") {
      $0.code == .giverDoesNotExist
    },
    Claim("Mandate {} has lapsed: its holder does not exist on the decision date.") {
      $0.code == .holderDoesNotExist
    },
    Claim("Mandate {} was adopted by {}, which its giver approved.") { $0.status == .met },
    Claim("Mandate {} rests on {}, which its giver has yet to approve.") { $0.status == .open },
    Claim("Mandate {} rests on {}, which its giver did not approve in time.") {
      $0.status == .unmet
    },
    Claim("Mandate {} was ratified{}.") { $0.status == .met },
    Claim("Mandate {} has still to be ratified{}; until then {}.") { $0.status == .open },
    Claim("Mandate {} was not ratified{}.") { $0.status == .unmet },
    Claim("Mandate {} passes on what its giver may not pass on.") {
      $0.code == .passedOnWithoutLeave
    },
    Claim("Mandate {} is in force for this proposal.") { $0.status == .met },
    Claim("Mandate {} may yet be in force for this proposal.") { $0.status == .open },
    Claim(
      "Mandate {} in force for this proposal, but {} is recused on {}, and may cast no vote under it."
    ) {
      guard case .live(_, let holder, recused: let day?) = $0.finding.fact else { return false }
      return $0.isRecused(holder, by: day)
    },
    Claim("Mandate {} is not in force for this proposal.") { $0.status == .unmet },
  ]
}

extension FindingFacts {
  /// Whether it is a ballot with a choice that is on the record, cast by another or not.
  fileprivate func isBallot(_ choice: Choice, byAnother: Bool) -> Bool {
    guard case .ballot(let body, choice, on: let day, _, castBy: let caster) = finding.fact else {
      return false
    }
    return byAnother == (caster ?? body != body)
      && docket.record.acts.contains { act in
        if case .vote(let vote) = act {
          vote.by == body && vote.proposal == resolution.proposal && vote.choice == choice
            && vote.date == day && vote.castBy == caster
        } else {
          false
        }
      }
  }

  /// Whether each elector of the body is recused, empty where it has none, or `nil` where it is no body.
  fileprivate var electorsRecused: [Bool]? {
    guard case .noElectors(let body?, _) = finding.fact,
      let proposal = docket.proposals.first(where: { $0.id == resolution.proposal })
    else { return nil }
    let (record, cutoff) = (
      proposal.electorsOn ?? proposal.decisionDate,
      min(asOf, resolution.decided ?? asOf, resolution.decisionDate)
    )
    return document.memberships.filter {
      $0.group == body && $0.isVoting && $0.period.contains(record) && exists($0.member, on: record)
        && exists(body, on: record)
    }
    .map { isRecused($0.member, by: cutoff) }
  }

  /// Whether the information of some consultation is said not to be sufficient.
  fileprivate var isInformationRefused: Bool {
    if case .information(isSufficient: false) = finding.fact { true } else { false }
  }

  /// Whether a body stands for some practice that the proposal affects.
  fileprivate func standsForSomebodyAffected(_ body: Body.ID) -> Bool {
    resolution.positions.contains { $0.body == body && $0.behind.practices > 0 }
  }

  fileprivate func isVerdict(_ holds: (PositionSet) -> Bool) -> Bool {
    switch finding.fact {
    case .verdict(_, let positions, _), .practicesVerdict(let positions): holds(positions)
    default: false
    }
  }

  /// Whether a share has a total of 0.
  fileprivate var hasNoTotal: Bool {
    guard case .share(_, _, _, _, _, let total) = finding.fact else { return false }
    return total == 0 && status != .met
  }

  /// Whether the distance that is told goes with the status.
  fileprivate var isMargin: Bool {
    switch finding.fact {
    case .time(let days?, atLeast: let least, _): return days >= least || status != .met || answers
    case .interval(let days, atLeast: let least, _, _):
      return days >= 0 && (days >= least) == (status == .met)
    case .share(_, _, _, _, _, let total): return total > 0
    case .count(atLeast: let least, _, _, for: let amount):
      return status == .open || (amount >= least) == (status == .met)
    case .quorum: return true
    default: return false
    }
  }

  /// Whether an answer can have ended the time.
  private var answers: Bool {
    document.provisions.contains {
      if case .consultation(_, _, let standard) = $0.requires {
        standard.untilAnswer
      } else {
        false
      }
    }
  }

  /// Whether what happens at a body happens at the forum, directly or as at a predecessor.
  fileprivate func isForum(_ body: Body.ID) -> Bool {
    guard let proposal = docket.proposals.first(where: { $0.id == resolution.proposal }) else {
      return false
    }
    var bodies: Set<Body.ID> = []
    var rest = [body]
    while let next = rest.popLast() {
      guard bodies.insert(next).inserted else { continue }
      rest += document.bodies.first { $0.id == next }?.successors ?? []
    }
    return exists(proposal.forum, on: resolution.decisionDate) && bodies.contains(proposal.forum)
  }
}
