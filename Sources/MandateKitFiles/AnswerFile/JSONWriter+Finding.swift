import MandateKit
import MandateKitReports

extension JSONWriter {
  /// Writes a finding with all that it rests on, with a pause after each finding.
  mutating func finding<Failure: Error>(
    _ finding: Finding,
    _ names: DisplayNames,
    pause: Pause<Failure>
  ) throws(Failure) {
    try object { (json) throws(Failure) in
      json.member("code", finding.code)
      json.member("status", finding.status)
      json.member("sentence", finding.sentence(names))
      json.optional("body", finding.fact.party?.rawValue)
      json.values(of: finding.fact)
      if let source = finding.source {
        json.key("source")
        json.value(source)
      }
      if !finding.because.isEmpty {
        json.key("because")
        try json.array(of: finding.because) { (json, finding) throws(Failure) in
          try json.finding(finding, names, pause: pause)
        }
      }
    }
    try pause(&self)
  }

  /// Writes what a fact required, and what is so.
  mutating func values(of fact: Finding.Fact) {
    switch fact {
    case .castingAct(_, let choice, on: let day):
      actual { $0.members(of: PositionSet(Position(choice)), on: day) }
    case .castingVote(_, let positions): actual { $0.members(of: positions) }
    case .countsAs(_, patients: let patients, votes: let votes, classes: let classes):
      actual { json in
        if let patients { json.member("patients", patients) }
        if let votes { json.member("votes", votes) }
        json.list("classes", classes) { $0.value($1.rawValue) }
      }
    case .ballot(_, let choice, on: let day, patients: let patients, castBy: _):
      actual { $0.members(of: PositionSet(Position(choice)), patients: patients, on: day) }
    case .ballotStandsIn(_, let choice, on: let day, castBy: _):
      actual { $0.members(of: PositionSet(Position(choice)), on: day) }
    case .yetToVote(_, patients: let patients):
      actual { $0.members(of: .any, patients: patients) }
    case .didNotVote(_, patients: let patients), .doesNotExist(_, patients: let patients),
      .outsideCompetence(_, patients: let patients), .noRuleApplies(_, patients: let patients):
      actual { $0.members(of: PositionSet.none, patients: patients) }
    case .verdict(_, let positions, patients: let patients):
      actual { $0.members(of: positions, patients: patients) }
    case .practicesVerdict(let positions): actual { $0.members(of: positions) }
    case .recused(_, on: let day), .representativeRecused(_, on: let day),
      .consultation(_, opened: let day), .informed(on: let day), .answered(on: let day):
      actual { $0.member("date", day) }

    case .quorum(let quorum, present: let present, of: let all):
      key("required")
      self.quorum(quorum, of: all)
      member("actual", present)
    case .share(
      let threshold,
      of: let denominator,
      by: let weight,
      among: let membershipClass,
      for: let part,
      total: let total
    ):
      key("required")
      share(threshold, of: denominator, by: weight, among: membershipClass, total: total)
      key("actual")
      self.part(part, of: total, by: weight)
    case .count(atLeast: let least, by: let weight, among: let membershipClass, for: let part):
      key("required")
      count(least, by: weight, among: membershipClass)
      member("actual", part)
    case .noneAgainst(among: let membershipClass, against: let against):
      if let membershipClass {
        key("required")
        object { $0.member("among", membershipClass) }
      }
      member("actual", against)
    case .noElectorOfClass(let membershipClass):
      key("required")
      object { $0.member("among", membershipClass) }

    case .otherConsultations(_, let number): member("actual", number)
    case .formative(closed: let day, by: let last), .considered(on: let day, by: let last):
      member("required", last)
      optional("actual", day?.description)
    case .time(let days, atLeast: let least, inWorkingDays: _):
      member("required", least)
      optional("actual", days)
    case .interval(let days, atLeast: let least, inWorkingDays: _, clear: _):
      member("required", least)
      member("actual", max(days, 0))
    case .earlierApproval(_, of: let proposal, on: let day):
      actual { json in
        json.member("proposal", proposal)
        json.member("date", day)
      }
    case .noticeGiven(_, on: let day, from: let first, by: let last),
      .noticeOutOfTime(_, on: let day, from: let first, by: let last):
      member("required", last)
      actual { json in
        json.member("date", day)
        json.optional("value", first?.description)
      }
    case .noNotice(_, from: let first, by: let last):
      member("required", last)
      optional("actual", first?.description)

    case .coversOfItself(_, practices: let part, of: let all):
      key("actual")
      self.part(part, of: all, by: .members)
    case .mandateCovers(let mandate, holder: _, practices: let part, of: let all):
      actual { json in
        json.member("mandate", mandate)
        json.key("value")
        json.part(part, of: all, by: .members)
      }
    case .overCeiling(let mandate, ceiling: let ceiling, value: let value):
      member("required", ceiling)
      actual { json in
        json.member("mandate", mandate)
        json.member("value", value)
      }
    case .powerLacking(let mandate), .outOfScope(let mandate), .concessionNotAllowed(let mandate),
      .giverCoversNone(let mandate, giver: _, over: _), .giverDoesNotExist(let mandate, giver: _),
      .holderDoesNotExist(let mandate, holder: _), .passedOnWithoutLeave(let mandate, giver: _),
      .live(let mandate, holder: _, recused: _):
      actual { $0.member("mandate", mandate) }
    case .notYetInForce(let mandate, from: let day), .expired(let mandate, until: let day),
      .revoked(let mandate, on: let day):
      actual { json in
        json.member("mandate", mandate)
        json.member("date", day)
      }
    case .notAdopted(let mandate, through: let proposal, by: _, on: let day):
      actual { json in
        json.member("mandate", mandate)
        json.member("proposal", proposal)
        json.optional("date", day?.description)
      }
    case .notRatified(let mandate, through: let proposal, by: _, until: let last):
      actual { json in
        json.member("mandate", mandate)
        json.optional("proposal", proposal?.rawValue)
        json.member("date", last)
      }

    case .mayStandIn, .notExamined, .noElectors, .presence, .quorumAllOf, .quorumAnyOf, .consent,
      .noOpposition, .allOf, .anyOf, .notElector, .castingVoteMayCome, .castingVoteOpen,
      .noCastingVote, .noConsultation, .information, .confirmsNothing, .representative,
      .representativeAbsent, .forum, .expert, .nobodyAppointed, .noMandate, .uncovered:
      break
    }
  }

  /// Writes the member `actual` as an object.
  private mutating func actual(_ members: (inout JSONWriter) -> Void) {
    key("actual")
    object(members)
  }

  /// Writes the positions of an elector, with its weight and the date of its ballot.
  private mutating func members(
    of positions: PositionSet,
    patients: Int64? = nil,
    on day: CivilDate? = nil
  ) {
    optional("positions", positions.positions.map({ $0.rawValue }))
    if let patients { member("patients", patients) }
    optional("date", day?.description)
  }
}
