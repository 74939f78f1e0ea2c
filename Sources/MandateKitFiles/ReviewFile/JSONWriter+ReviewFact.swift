import MandateKit

extension JSONWriter {
  /// Writes the values of a fact that a review found, without the body at which it is found.
  mutating func values(of fact: ReviewFinding.Fact) {
    switch fact {
    case .practiceWithoutNetwork(_, kind: let kind), .practiceWithoutCommittee(_, kind: let kind),
      .bodyWithoutRule(_, kind: let kind):
      member("kind", kind.rawValue)
    case .practiceInTwoNetworks(_, networks: let bodies, kind: let kind),
      .practiceInTwoCommittees(_, committees: let bodies, kind: let kind),
      .networkAcrossCommittees(_, committees: let bodies, kind: let kind),
      .networkAcrossBoards(_, boards: let bodies, kind: let kind),
      .kindWithoutRule(let kind, bodies: let bodies):
      list("parties", bodies)
      member("kind", kind.rawValue)

    case .successorWithoutEnd(_, successors: let bodies),
      .successionGap(_, successors: let bodies, from: _):
      list("parties", bodies)
    case .successorBeforeEnd(_, successor: let body, from: _, until: _): list("parties", [body])
    case .neverInForce(let entry): values(of: entry)
    case .membershipTwice(let member, in: _, during: let period):
      list("parties", [member])
      values(of: period)
    case .partyNotThere(_, exists: let period, let reference):
      list("provisions", [reference.provision].compactMap { $0 })
      list("proposals", reference.proposals)
      member("reference", reference.role.rawValue)
      values(of: period)
    case .nearName(let sort, let name, near: let other):
      member("sort", sort.rawValue)
      member("name", name)
      member("near", other)
    case .namedNowhereElse(let sort, let name, by: let mention):
      member("sort", sort.rawValue)
      member("name", name)
      switch mention {
      case .provision(let provision): list("provisions", [provision])
      case .mandate(let mandate): list("mandates", [mandate])
      case .body, .voice: break
      }
    case .findsNobodyFor(let provision, let proposals):
      list("provisions", [provision])
      list("proposals", proposals)
    case .rulesDifferBySubject(_, let proposal): list("proposals", [proposal])
    case .actNotCounted(let proposal, let irregularity):
      list("parties", [irregularity.actor].compactMap { $0 })
      list("proposals", [proposal])
      member("irregularity", irregularity.code.rawValue)
    case .actNotAskedFor(let proposal, let act):
      list("parties", [act.actor])
      list("proposals", [proposal])
      member("act", act.sort.rawValue)
    case .nobodyRepresents(let provision, forum: _, proposals: let proposals):
      list("provisions", [provision])
      list("proposals", proposals)
    case .valueNotStated(let provision, from: let least, proposals: let proposals):
      list("provisions", [provision])
      list("proposals", proposals)
      member("required", least)
    case .actTooLate(let proposal, let act):
      list("parties", [act.actor].compactMap { $0 })
      list("proposals", [proposal])
      member("act", act.sort.rawValue)
      member("last", act.last)
    case .votesOnOneDay(let proposal, let votes):
      list("proposals", [proposal])
      member("act", votes.areCasting ? "castingVote" : "vote")
      member("choice", votes.choice.rawValue)
      member("actual", votes.count)
    case .recusalWithoutPart(_, let proposal): list("proposals", [proposal])
    case .revocationTooLate(let mandate, last: let last):
      list("mandates", [mandate])
      member("last", last)
    case .noPatientsKnown(.provision(let provision)): list("provisions", [provision])

    case .noPatientsKnown(.body), .noElectors, .neverCarries, .carriedBySilence,
      .castingVoteWithoutEffect, .votesAllAlike, .noRuleForSome, .noProvisionInForce:
      break
    case .tiePossible(_, absent: let holders): list("parties", holders)
    case .castingVoteHolderGone(_, holders: let parties),
      .presenceNeeded(_, electors: let parties), .votesNotCounted(_, members: let parties):
      list("parties", parties)
    case .vetoClass(_, let name, electors: let electors):
      list("parties", electors)
      list("classes", [name.rawValue]) { $0.value($1) }
    case .classesNotNamed(_, classes: let classes):
      list("classes", classes.map({ $0.rawValue })) { $0.value($1) }
    case .ruleNeverApplies(_, after: let earlier): member("after", earlier)
    case .quorumOfZero(.body(_, electors: let all), let quorum):
      key("required")
      self.quorum(quorum, of: Int64(all))
    case .quorumOfZero(.provision(let provision), _): list("provisions", [provision])
    case .quorumOutOfReach(_, let quorum, electors: let all):
      key("required")
      self.quorum(quorum, of: Int64(all))
      member("actual", all)
    case .testNeverHolds(let owner, let test), .testAlwaysHolds(let owner, let test):
      if case .names(let body) = test { list("parties", [body]) }
      if case .provision(let provision) = owner { list("provisions", [provision]) }
      required(by: test)
    case .dummyElector(_, electors: let electors), .vetoElector(_, electors: let electors):
      list("parties", electors)
    case .carriedByOneVote(_, of: let elector), .dictator(_, elector: let elector),
      .voteForUndoesApproval(_, through: let elector):
      list("parties", [elector])
    case .notExamined(_, let question): member("question", question.rawValue)

    case .subjectNobodyDecides(let subject): list("subjects", [subject.rawValue]) { $0.value($1) }
    case .subjectTwoDecide(_, let other, subjects: let subjects):
      list("parties", [other])
      list("subjects", subjects.map({ $0.rawValue })) { $0.value($1) }
    case .mandateExpired(let mandate, giver: _, holder: let holder, until: _),
      .mandateExpires(let mandate, giver: _, holder: let holder, until: _),
      .passedOnWithoutLeave(let mandate, giver: _, holder: let holder),
      .giverCoversNothing(let mandate, giver: _, holder: let holder):
      list("parties", [holder])
      list("mandates", [mandate])
    case .mandateLapsed(let mandate, gone: _, also: let other):
      list("parties", [other].compactMap { $0 })
      list("mandates", [mandate])
    case .grantCircle(let bodies, mandates: let mandates):
      list("parties", bodies)
      list("mandates", mandates)
    case .grantNotAllowed(let mandate, giver: _, holder: let holder, source: let source):
      list("parties", [holder])
      list("mandates", [mandate])
      key("source")
      value(source)
    case .appointmentWithoutMandate(let person, forum: _): list("parties", [person])

    case .approvalImpossible(let provision, of: _): list("provisions", [provision])
    case .contradictoryProvisions(let provisions, of: let selector):
      if case .kind(let kind)? = selector { member("kind", kind.rawValue) }
      list("provisions", provisions)
    case .selectsNobody(let provision, by: let selector):
      switch selector {
      case .kind(let kind), .every(let kind): member("kind", kind.rawValue)
      case .body, .membersOf, .role: break
      }
      list("provisions", [provision])
    case .lawToCheck(let provision, after: let day):
      list("provisions", [provision])
      member("last", day)
    case .noBankHolidays(let provision, year: let year):
      list("provisions", [provision])
      member("actual", year)
    case .dutyOutlastsMandate(let duty, let mandate, giver: _, holder: let holder, days: let days),
      .ratificationTooShort(let duty, let mandate, ratifier: _, holder: let holder, days: let days):
      list("parties", [holder])
      list("mandates", [mandate])
      self.duty(duty, days)
    case .dutyOutlastsBody(let duty, _, days: let days): self.duty(duty, days)
    }
  }

  private mutating func values(of entry: ReviewFinding.Entry) {
    switch entry {
    case .membership(let party, _), .appointment(let party, _), .deputy(let party, _):
      list("parties", [party])
    case .mandate(let mandate): list("mandates", [mandate])
    }
  }

  private mutating func values(of period: Period) {
    optional("from", period.from?.description)
    optional("until", period.until?.description)
  }

  private mutating func required(by test: ReviewFinding.Test) {
    switch test {
    case .share(let threshold, of: let denominator, by: let weight, among: let name, let total):
      key("required")
      share(threshold, of: denominator, by: weight, among: name, total: total)
    case .count(atLeast: let least, by: _, among: let name, total: _):
      member("required", least)
      if let name { list("classes", [name.rawValue]) { $0.value($1) } }
    case .noneAgainst(let name): if let name { list("classes", [name.rawValue]) { $0.value($1) } }
    case .quorum(let quorum, total: let total):
      key("required")
      self.quorum(quorum, of: total)
    case .names: break
    }
  }

  private mutating func duty(_ duty: ReviewFinding.Duty, _ days: Int) {
    list("provisions", [duty.provision])
    member("required", duty.days)
    member("actual", days)
  }

  /// Writes a member that is a list of identifiers, or leaves it out where the list is empty.
  private mutating func list<Subject>(_ name: String, _ ids: [Identifier<Subject>]) {
    list(name, ids) { $0.value($1.rawValue) }
  }
}
