import MandateKit
import MandateKitReports

/// What a sentence about a requirement is checked against.
struct RequirementFacts {
  let docket: Docket
  let resolution: Resolution
  let requirement: RequirementResult
  let sentence: String

  var status: Status { requirement.status }
  var asOf: CivilDate { resolution.asOf }
  var votingIsOpen: Bool { asOf < resolution.decisionDate && resolution.decided == nil }
  var document: GovernanceDocument { docket.governance.document }
  var proposal: Proposal? { docket.proposals.first { $0.id == resolution.proposal } }

  /// Every finding of the requirement, with those that they rest on.
  var codes: Set<Finding.Code> {
    var codes: Set<Finding.Code> = []
    var rest = Array(requirement.because)
    while let finding = rest.popLast() {
      codes.insert(finding.code)
      rest += finding.because
    }
    return codes
  }

  /// The number of votes still needed, where it is exact.
  var votesNeeded: Int? {
    guard case .approval(let needed?) = requirement.detail, needed.bounds == nil else { return nil }
    return needed.count
  }

  /// The position of the body or the practices, where that is settled.
  var position: Position? {
    let body = requirement.body
    return resolution.positions.first { $0.body == body }?.positions.settled
  }

  /// Whether no votes would carry the approval, had nobody voted yet.
  var isOutOfReachOfVotes: Bool {
    !docket.couldHaveCarried(requirement, of: resolution.proposal, asOf: asOf)
  }

  /// Whether no representative at the forum that the sentence names is appointed and not recused.
  var hasNoRepresentative: Bool {
    guard case .nobodyRepresents(let forum)? = requirement.obstacle,
      sentence.contains("nobody represents at \(DisplayNames(docket)[forum])")
    else { return false }
    let cutoff = min(asOf, resolution.decided ?? asOf, resolution.decisionDate)
    return !document.appointments.contains { appointment in
      appointment.forum == forum && appointment.capacity == .representative
        && appointment.period.contains(resolution.decisionDate)
        && !docket.record.acts.contains { act in
          if case .recusal(let recusal) = act {
            recusal.by == appointment.person && recusal.proposal == resolution.proposal
              && recusal.date <= cutoff
          } else {
            false
          }
        }
    }
  }

  var bodyExists: Bool {
    document.bodies.first { $0.id == requirement.body }
      .map { $0.existence.contains(resolution.decisionDate) } ?? true
  }

  /// Whether the approval is not lost once voting closes with what is on record.
  var carriesWhenVotingCloses: Bool {
    let known = ActRecord(docket.record.acts.compactMap { $0.known(by: asOf) })
    let later = try? Docket(
      governance: docket.governance,
      proposals: docket.proposals,
      record: known
    )
    .resolve(resolution.proposal, asOf: resolution.decisionDate)
    let same = later?.requirements.first {
      $0.provision == requirement.provision && $0.body == requirement.body
    }
    return same.map { $0.status != .unmet } ?? false
  }

  /// Whether a day that the sentence names after some words, if it does, has yet to come.
  func isAhead(_ words: String) -> Bool {
    DayInWords.day(after: words, in: sentence).map { asOf < $0 } ?? !sentence.contains(words)
  }

  /// Whether a day that the sentence names after some words, if it does, is past.
  func isPast(_ words: String) -> Bool {
    DayInWords.day(after: words, in: sentence).map { $0 <= asOf } ?? !sentence.contains(words)
  }
}

extension Act {
  /// The act as it is known by a day, or `nil` where it is not.
  fileprivate func known(by day: CivilDate) -> Act? {
    func known(_ date: CivilDate?) -> CivilDate? { date.flatMap { $0 <= day ? $0 : nil } }
    switch self {
    case .vote(let vote): return vote.date <= day ? self : nil
    case .castingVote(let vote): return vote.date <= day ? self : nil
    case .recusal(let recusal): return recusal.date <= day ? self : nil
    case .attendance(let attendance): return attendance.date <= day ? self : nil
    case .notice(let notice): return notice.date <= day ? self : nil
    case .decision(let decision): return decision.date <= day ? self : nil
    case .revocation(let revocation): return revocation.date <= day ? self : nil
    case .consultation(var consultation):
      guard consultation.opened <= day else { return nil }
      consultation.closed = known(consultation.closed)
      consultation.considered = known(consultation.considered)
      consultation.answered = known(consultation.answered)
      if consultation.answered == nil { consultation.answer = nil }
      if consultation.closed == nil { consultation.considered = nil }
      return .consultation(consultation)
    }
  }
}

extension Claim<RequirementFacts> {
  /// The wordings of sentences about requirements.
  static let aboutRequirements: [Claim] =
    approvals + consultations + notices + confirmations + coverage + mandates + nobody

  private static let approvals: [Claim] = [
    Claim("{} is in favour.") { $0.status == .met && $0.position == .for },
    Claim("The practices affected are in favour.") { $0.status == .met },
    Claim("The approval of {} is open: it would carry if voting closed now.") {
      $0.status == .open && $0.votingIsOpen && $0.votesNeeded == 0 && $0.carriesWhenVotingCloses
    },
    Claim("The approval of {} is open: {} more vote for would carry it.") {
      $0.status == .open && $0.votingIsOpen && $0.votesNeeded == 1
    },
    Claim("The approval of {} is open: {} more votes for would carry it.") {
      $0.status == .open && $0.votingIsOpen && ($0.votesNeeded ?? 0) > 1
    },
    Claim("The approval of {} is open: no votes still to come would carry it.") {
      $0.status == .open && $0.votingIsOpen && $0.votesNeeded == nil
    },
    Claim("The approval of {} is open: whether a vote that was cast counts is not settled yet.") {
      $0.status == .open && !$0.votingIsOpen
    },
    Claim("{} is against.") { $0.status == .unmet && $0.position == .against },
    Claim("The practices affected are against.") { $0.status == .unmet },
    Claim("{} abstains.") { $0.status == .unmet && $0.position == .abstain },
    Claim("The practices affected abstain.") { $0.status == .unmet },
    Claim("{} has no position, and none can come.") {
      $0.status == .unmet && $0.position == Position.none
    },
    Claim("The practices affected have no position, and none can come.") { $0.status == .unmet },
    Claim("{} has no position, and none can come: {}.") {
      $0.status == .unmet && $0.position == Position.none && $0.isOutOfReachOfVotes
    },
    Claim("The practices affected have no position, and none can come: {}.") {
      $0.status == .unmet && $0.isOutOfReachOfVotes
    },
    Claim("{} does not exist on {}.") { $0.status == .unmet && !$0.bodyExists },
    Claim("{} may not take a position on the subjects of the proposal, so cannot approve it.") {
      $0.status == .unmet && $0.codes.contains(.outsideCompetence)
    },
    Claim("None of the rules of {} applies to the proposal, so it cannot approve it.") {
      $0.status == .unmet && $0.codes.contains(.noRuleApplies)
    },
    Claim("{} is recused, so cannot approve it.") {
      $0.status == .unmet && $0.codes.contains(.recused)
    },
    Claim("{} can no longer come to be in favour.") { $0.status == .unmet && $0.position == nil },
  ]

  private static let consultations: [Claim] = [
    Claim("{} was consulted, to the standard asked.") {
      $0.status == .met && $0.codes.contains(.consultation)
    },
    Claim("{} has still to be consulted, to the standard asked.") { $0.status == .open },
    Claim("{} has still to be consulted, to the standard asked: {}.") {
      $0.status == .open && $0.votingIsOpen && $0.isAhead("can open until ")
        && $0.isAhead("the earliest that one can be done is ")
    },
    Claim(
      "{} has still to be consulted, to the standard asked{}; nobody represents at {} who could consult."
    ) {
      $0.status == .open && $0.votingIsOpen && $0.hasNoRepresentative
        && $0.isAhead("can open until ") && $0.isAhead("the earliest that one can be done is ")
    },
    Claim(
      "No consultation of {} that counts here is on the record, and there is no more time for one{}; nobody represents at {}."
    ) {
      $0.status == .unmet && !$0.codes.contains(.consultation) && $0.hasNoRepresentative
        && $0.isPast("it had to open by ")
    },
    Claim(
      "No consultation of {} that counts here is on the record, and there is no more time for one{}."
    ) {
      $0.status == .unmet && !$0.codes.contains(.consultation) && $0.isPast("it had to open by ")
    },
    Claim("{} was consulted, but not to the standard asked{}.") {
      $0.status == .unmet && $0.codes.contains(.consultation)
    },
  ]

  private static let notices: [Claim] = [
    Claim("{} was told in time.") { $0.status == .met && $0.codes.contains(.noticeGiven) },
    Claim("{} has still to be told, by {}.") {
      $0.status == .open && !$0.codes.contains(.noticeGiven) && $0.isAhead("to be told, by ")
    },
    Claim("{} has still to be told, by {}; nobody represents at {} who could tell it.") {
      $0.status == .open && $0.hasNoRepresentative && $0.isAhead("to be told, by ")
    },
    Claim("No notice to {} that counts here was given in time{}; nobody represents at {}.") {
      $0.status == .unmet && $0.hasNoRepresentative && $0.isPast("the last day was ")
    },
    Claim("No notice to {} that counts here was given in time.") {
      $0.status == .unmet && !$0.codes.contains(.noticeGiven) && $0.resolution.decided != nil
    },
    Claim("No notice to {} that counts here was given in time; the last day was {}.") {
      $0.status == .unmet && !$0.codes.contains(.noticeGiven) && $0.isPast("the last day was ")
    },
  ]

  private static let confirmations: [Claim] = [
    Claim("{} approved what is confirmed, and enough time has passed since.") { $0.status == .met },
    Claim("{} may still approve what is to be confirmed.") { $0.status == .open },
    Claim("{} did not approve what is to be confirmed.") { $0.status == .unmet },
    Claim("The proposal has to confirm an earlier one, and does not say which.") {
      $0.status == .unmet && $0.proposal?.confirms == nil
    },
    Claim("The proposal that is to be confirmed was decided too short a time before.") {
      $0.status == .unmet && $0.proposal?.confirms != nil
    },
  ]

  private static let coverage: [Claim] = [
    Claim("The representatives at {} may act for every practice affected.") { $0.status == .met },
    Claim("{} may decide for every practice affected.") { $0.status == .met },
    Claim("{} as yet cannot {} for {}, and that can still be arranged.") {
      $0.status == .open && $0.votingIsOpen
    },
    Claim("What is agreed at {} is agreed subject to ratification or adoption, without which {}.") {
      // What is open may stand behind the giver of a mandate.
      $0.status == .open
        && $0.document.mandates.contains { $0.ratification != nil || $0.adoptedBy != nil }
    },
    Claim("Nobody is appointed to {} on {} to represent the practices.") {
      $0.status == .unmet && $0.codes.contains(.nobodyAppointed)
    },
    Claim("Only experts are appointed to {} on {}, and an expert binds nobody.") {
      $0.status == .unmet && $0.codes.contains(.expert)
        && $0.codes.isDisjoint(with: [
          .representative, .representativeAbsent, .representativeRecused,
        ])
    },
    Claim("Every representative at {} is recused, so nobody represents the practices.") {
      $0.status == .unmet && $0.codes.contains(.representativeRecused)
        && !$0.codes.contains(.representative)
    },
    Claim(
      "The representatives at {} are not on record as present, so nobody represents the practices."
    ) {
      $0.status == .unmet && $0.codes.contains(.representativeAbsent)
        && !$0.codes.contains(.representative)
    },
    Claim("{} cannot {} for {}, for whoever gave them a mandate may not act for those either.") {
      $0.status == .unmet && $0.codes.contains(.giverCoversNone)
    },
    Claim("{} cannot {} for {}, for the mandates held are for others.") {
      $0.status == .unmet && $0.codes.contains(.mandateCovers)
    },
    Claim("{} cannot {} for {}, for no mandate is held.") {
      $0.status == .unmet && $0.codes.contains(.noMandate) && !$0.codes.contains(.mandateCovers)
    },
    Claim("{} cannot {} for {}, only for the others.") { facts in
      guard facts.status == .unmet else { return false }
      switch facts.requirement.detail {
      case .representation(let uncovered), .authority(let uncovered):
        return !uncovered.isEmpty && uncovered.count < facts.resolution.affected.practices
      default: return false
      }
    },
    Claim("{} may advise, and may not decide.") { $0.status == .unmet },
    Claim("{} has no authority over {}.") { $0.status == .unmet },
  ]

  private static let mandates: [Claim] =
    [
      ("has expired on {}", .expired), ("is not yet in force on {}", .notYetInForce),
      ("was revoked", .revoked), ("does not cover every subject of the proposal", .outOfScope),
      ("does not give the power that is needed", .powerLacking),
      ("has a ceiling, and the proposal is worth more", .overCeiling),
      ("allows no concession, and the proposal makes one", .concessionNotAllowed),
      ("was not ratified in time", .notRatified),
      ("was not adopted by those who give it", .notAdopted),
      ("was passed on by a giver who might not pass it on", .passedOnWithoutLeave),
    ].map { (words: String, code: Finding.Code) in
      Claim("{} cannot {} for {}: the mandate \(words).") {
        $0.status == .unmet && $0.codes.contains(code)
      }
    } + [
      Claim(
        "{} cannot {} for {}: the mandate has lapsed, for its giver or holder does not exist on {}."
      ) {
        $0.status == .unmet
          && !$0.codes.isDisjoint(with: [.giverDoesNotExist, .holderDoesNotExist])
      }
    ]

  private static let nobody: [Claim] = [
    Claim("The proposal concerns none of the bodies of whom this is asked, so nothing is required.")
    {
      $0.status == .met && $0.requirement.body == nil && $0.requirement.because.isEmpty
    },
    Claim("Nobody is found of whom this could be required, so nothing is.") {
      $0.status == .met && $0.requirement.body == nil && $0.requirement.because.isEmpty
    },
    Claim(
      "Nobody is found of whom this could be required, those who would have to {} left aside, {}."
    ) {
      $0.status == .met && $0.requirement.body == nil && $0.requirement.force == .practice
    },
    Claim(
      "The proposal concerns none of the bodies of whom this is asked, those who would have to {} left aside, so nothing is required."
    ) {
      $0.status == .met && $0.requirement.body == nil && $0.requirement.force == .practice
    },
    Claim(
      "Only those are found who would have to {}, and nobody has to {} itself, so nothing is required."
    ) { facts in
      facts.status == .met && facts.requirement.body == nil
        && !facts.resolution.warnings.contains {
          $0.code == .selectsNobody && $0.provision == facts.requirement.provision
        }
    },
  ]
}

extension Docket {
  /// Whether some votes would carry an approval, had nobody voted on the proposal yet.
  func couldHaveCarried(
    _ requirement: RequirementResult,
    of proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> Bool {
    let acts = record.acts.filter { act in
      switch act {
      case .vote(let vote): vote.proposal != proposal
      case .castingVote(let vote): vote.proposal != proposal
      default: true
      }
    }
    let before = try? Docket(governance: governance, proposals: proposals, record: ActRecord(acts))
    let same = before?.resolve(proposal, asOf: date)?.requirements
      .first { $0.provision == requirement.provision && $0.body == requirement.body }
    if case .approval(nil)? = same?.detail { return false }
    return true
  }
}
