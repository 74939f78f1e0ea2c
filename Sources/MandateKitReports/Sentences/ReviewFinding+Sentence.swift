import MandateKit

extension ReviewFinding {
  /// Returns the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve. At most eight bodies are named; the rest are
  /// counted.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(words(names) + ruleNumber)
  }

  /// Words that say which rule of several it is, where the sentence does not.
  private var ruleNumber: String {
    if case .ruleNeverApplies = fact { return "" }
    return rule.map { " (by its rule \(English.number($0)))" } ?? ""
  }

  private func words(_ names: DisplayNames) -> String {
    switch fact {
    case .practiceWithoutNetwork(let practice, kind: let kind):
      "\(names[practice]) is a member of no \(kind.words())"
    case .practiceInTwoNetworks(let practice, networks: let networks, kind: let kind):
      "\(names[practice]) is a member of \(kind.counted(networks)): \(names.several(networks))"
    case .practiceWithoutCommittee(let practice, kind: let kind):
      "No \(kind.words()) stands for \(names[practice])"
    case .practiceInTwoCommittees(let practice, committees: let committees, kind: let kind):
      "\(kind.counted(committees)) stand for \(names[practice]): \(names.several(committees))"
    case .networkAcrossCommittees(let network, committees: let bodies, kind: let kind),
      .networkAcrossBoards(let network, boards: let bodies, kind: let kind):
      "The practices of \(names[network]) have \(kind.counted(bodies)) between them: "
        + names.several(bodies)
    case .kindWithoutRule(let kind, bodies: let bodies):
      "No \(kind.words()) has a rule by which its members decide; these have members: "
        + names.several(bodies)
    case .bodyWithoutRule(let body, kind: let kind):
      "\(names[body]) has members and no rule by which they decide, although another "
        + "\(kind.words()) has one"

    case .successorWithoutEnd, .successionGap, .successorBeforeEnd, .neverInForce,
      .membershipTwice, .partyNotThere:
      datesWords(names)
    case .nearName, .namedNowhereElse: nameWords(names)
    case .findsNobodyFor, .nobodyRepresents, .valueNotStated, .rulesDifferBySubject, .actNotCounted,
      .actNotAskedFor, .actTooLate, .votesOnOneDay, .recusalWithoutPart, .revocationTooLate:
      recordWords(names)

    case .noElectors, .quorumOfZero, .quorumOutOfReach, .noPatientsKnown, .neverCarries,
      .testNeverHolds,
      .testAlwaysHolds, .carriedBySilence, .carriedByOneVote, .tiePossible, .dummyElector,
      .vetoElector, .presenceNeeded, .vetoClass, .dictator, .voteForUndoesApproval,
      .castingVoteWithoutEffect, .castingVoteHolderGone, .votesAllAlike, .votesNotCounted,
      .classesNotNamed, .ruleNeverApplies, .noRuleForSome, .notExamined:
      ruleWords(names)

    case .subjectNobodyDecides(let subject):
      "Nobody has the power to decide on \(subject.rawValue)"
    case .subjectTwoDecide(let first, let second, subjects: let subjects):
      "\(names[first]) and \(names[second]) can both decide on "
        + "\(English.list(subjects.map { $0.rawValue }, limit: 8)) for the same practice, neither under "
        + "a grant from the other"
    case .mandateExpired(let mandate, giver: _, holder: _, until: let end):
      "\(names[mandate: mandate].capitalisedWord) expired on \(English.date(end))"
    case .mandateExpires(let mandate, giver: _, holder: _, until: let end):
      "\(names[mandate: mandate].capitalisedWord) expires on \(English.date(end))"
    case .mandateLapsed(let mandate, gone: let party, also: _):
      "\(names[mandate: mandate].capitalisedWord) has lapsed: \(names[party]) does not exist"
    case .grantCircle(let bodies, mandates: let mandates):
      circleWords(bodies, mandates: mandates, names: names)
    case .passedOnWithoutLeave(let mandate, giver: let giver, holder: _):
      "\(names[mandate: mandate].capitalisedWord) passes on what \(names[giver]) itself holds only by "
        + "mandate, without leave to pass it on"
    case .giverCoversNothing(let mandate, giver: let giver, holder: _):
      "\(names[mandate: mandate].capitalisedWord) grants nothing: \(names[giver]) has none of the "
        + "powers it grants"
    case .grantNotAllowed(let mandate, giver: _, holder: _, source: let source):
      "The law does not allow \(names[mandate: mandate]) (\(source.citation))"
    case .appointmentWithoutMandate(let person, forum: let forum):
      "\(names[person]) represents others at \(names[forum]) without any mandate to agree or to "
        + "advise"

    case .noProvisionInForce:
      "No provision is in force, so that no proposal has a mandate: what it takes is recorded nowhere"
    case .approvalImpossible(let provision, of: let body):
      "Provision \(provision.words) makes the approval of \(names[body]) essential, which can never "
        + "give it"
    case .contradictoryProvisions(let provisions, of: let selector):
      "Provisions \(English.list(provisions.map { $0.words }, limit: 8)) ask the same"
        + "\(selectorWords(selector, names)) on a common occasion, by different measures or with "
        + "different force"
    case .selectsNobody(let provision, by: let selector):
      "Provision \(provision.words) asks \(emptyWords(selector, names)): it is met, and asks nothing"
    case .noBankHolidays(let provision, year: let year):
      "Provision \(provision.words) counts working days, and no bank holiday is recorded for \(year)"
    case .lawToCheck(let provision, after: let day):
      "Provision \(provision.words) of the catalogue was to be looked at again after "
        + "\(English.date(day)): the law or contract that it states may have changed since"
    case .dutyOutlastsMandate(let duty, let mandate, giver: _, holder: _, days: let days):
      "\(duty.words), and \(names[mandate: mandate]) runs for only \(English.counted(days, "day")) more: "
        + "what is begun now ends on \(English.date(duty.ends)) at the earliest"
    case .dutyOutlastsBody(let duty, let body, days: let days):
      "\(duty.words), and \(names[body]) exists for only \(English.counted(days, "day")) more: "
        + "what is begun now ends on \(English.date(duty.ends)) at the earliest"
    case .ratificationTooShort(let duty, let mandate, ratifier: let body, holder: _, days: let days):
      "What is agreed under \(names[mandate: mandate]) is to be ratified by \(names[body]) within "
        + "\(English.counted(days, "day")), and provision \(duty.provision.words) gives that body "
        + duty.length
    }
  }

  private func circleWords(
    _ bodies: [Body.ID],
    mandates: [Mandate.ID],
    names: DisplayNames
  ) -> String {
    let list = English.list(mandates.map { English.cleaned($0.rawValue) }, limit: 8)
    let who =
      bodies.count == 1
      ? "\(names.several(bodies)) mandates itself"
      : "\(names.several(bodies)) mandate one another in a circle"
    return "\(who) (\(list)): that gives nobody any authority"
  }

  /// Words for a selector that finds nobody.
  private func emptyWords(_ selector: BodySelector, _ names: DisplayNames) -> String {
    switch selector {
    case .kind(let kind): "each \(kind.words()), of which there is none that stands for a practice"
    case .every(let kind): "every \(kind.words()), of which there is none"
    case .membersOf(let body, nonVoting: true): "each member of \(names[body]), which has none"
    case .membersOf(let body, nonVoting: false):
      "each member of \(names[body]) who votes, of which there is none"
    case .body(let body): "\(names[body]), which is not there"
    case .role: "nobody"
    }
  }

  private func selectorWords(_ selector: BodySelector?, _ names: DisplayNames) -> String {
    switch selector {
    case .body(let body)?: " of \(names[body])"
    case .kind(let kind)?, .every(let kind)?: " of each \(kind.words())"
    case .membersOf(let body, _)?: " of each member of \(names[body])"
    case .role?, nil: ""
    }
  }
}

extension DisplayNames {
  /// The names of at most eight bodies; the rest are counted.
  func several(_ bodies: [PartyID]) -> String { list(bodies, limit: 8) }
}

extension BodyKind {
  /// Bodies of the kind, counted: `2 PCNs`.
  fileprivate func counted(_ bodies: [Body.ID]) -> String {
    "\(English.number(bodies.count)) \(words(for: bodies.count))"
  }
}

extension ReviewFinding.Duty {
  /// The provision with the length of the duty.
  fileprivate var words: String { "Provision \(provision.words) takes \(length)" }

  /// The length in words: `20 working days`.
  fileprivate var length: String { English.counted(days, inWorkingDays ? "working day" : "day") }
}

extension Provision.ID {
  /// The identifier without signs that could break a line.
  var words: String { English.cleaned(rawValue) }
}
