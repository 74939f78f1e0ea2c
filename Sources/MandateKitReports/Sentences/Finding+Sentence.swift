import MandateKit

extension Finding {
  /// Returns the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(words(names))
  }

  private func words(_ names: DisplayNames) -> String {
    switch fact {
    case .ballot(let body, let choice, on: let day, patients: _, castBy: let caster):
      ballotWords(body, choice, on: day, castBy: caster, names)
    case .ballotStandsIn(let body, let choice, on: let day, castBy: let caster):
      standInWords(ballotWords(body, choice, on: day, castBy: caster, names))
    case .mayStandIn(let body):
      "\(names[body]) may still vote itself, under a mandate, if its members come to nothing"
    case .yetToVote(let body, patients: _):
      "\(names[body]) has cast no vote that counts, and still can"
    case .didNotVote(let body, patients: _):
      "\(names[body]) cast no vote that counts, and voting is closed"
    case .doesNotExist(let body, patients: _):
      "\(names[body]) does not exist on the decision date"
    case .outsideCompetence(let body, patients: _):
      "\(names[body]) may not take a position on the subjects of the proposal"
    case .noRuleApplies(let body, patients: _):
      "None of the rules of \(names[body]) applies to the proposal, so it can take no position"
    case .verdict(let body, let positions, patients: _):
      verdictWords(names[body], positions)
    case .practicesVerdict(let positions): practicesWords(positions)
    case .notExamined:
      "Whether every one of these positions can come about was not shown within the bound of work; "
        + "what was not shown to be out of reach is taken to be possible"
    case .recused(let body, on: let day):
      "\(names[body]) is recused on \(English.date(day)), and is left out of the count"
    case .noElectors(nil, areRecused: true):
      "Every practice affected is recused, so no position can come of it"
    case .noElectors(nil, areRecused: false):
      "There is nobody to vote on the decision date, so no position can come of it"
    case .noElectors(let body?, areRecused: true):
      "All electors of \(names[body]) are recused, so it comes to no position"
    case .noElectors(let body?, areRecused: false):
      "\(names[body]) has no voting member on the decision date, so it comes to no position"

    case .countsAs(let body, patients: let patients, votes: let votes, classes: let classes):
      countingWords(names[body], patients: patients, votes: votes, classes: classes)
    case .quorum(let quorum, present: let present, of: let all):
      quorumWords(quorum, present: present, of: all)
    case .presence(let body): presenceWords(names[body])
    case .quorumAllOf: quorumAllOfWords
    case .quorumAnyOf: quorumAnyOfWords
    case .share(
      let threshold,
      of: let all,
      by: let weight,
      among: let name,
      for: let part,
      let total
    ):
      shareWords(
        threshold,
        of: all,
        counting: Counting(weight: weight, name: name),
        for: part,
        total: total
      )
    case .count(atLeast: let needed, by: let weight, among: let name, for: let part):
      countWords(needed, counting: Counting(weight: weight, name: name), for: part)
    case .noneAgainst(among: let name, against: let against):
      noneAgainstWords(against, counting: Counting(weight: .members, name: name))
    case .consent(let body): consentWords(names[body])
    case .noOpposition(let body): oppositionWords(names[body])
    case .allOf: allOfWords
    case .anyOf: anyOfWords
    case .notElector(let body): "\(names[body].capitalisedStart) is no elector"
    case .noElectorOfClass(let name): "There is no elector of the class \(name.words)"

    case .castingAct(let body, let choice, on: let day):
      "The casting vote, which \(names[body]) gave on \(English.date(day)), is \(Position(choice).words)"
    case .castingVote(let body, let positions): castingVoteWords(names[body], positions)
    case .castingVoteMayCome:
      "No casting vote that counts is on the record, and one may still come, for or against"
    case .castingVoteOpen: castingVoteOpenWords
    case .noCastingVote: noCastingVoteWords

    case .consultation(let body, opened: let day):
      consultationWords("The consultation of \(names[body]) that opened on \(English.date(day))")
    case .otherConsultations(let body, let count):
      "\(English.counted(count, "further consultation")) of \(names[body]) \(English.is(count)) on the record, "
        + "of which none comes nearer to passing"
    case .noConsultation(let body):
      "No consultation of \(names[body]) that counts here is on the record"
    case .formative(closed: let day, by: let last):
      limbWords("It", did: "closed", todo: "close", failed: "did not close", on: day, by: last)
    case .considered(on: let day, by: let last):
      limbWords(
        "Its product",
        did: "was considered",
        todo: "be considered",
        failed: "was not considered",
        on: day,
        by: last
      )
    case .information(isSufficient: let isSufficient): informationWords(isSufficient)
    case .informed(on: let day):
      "The days are counted from \(English.date(day)), for the information was not complete before"
    case .answered(on: let day): "It was answered on \(English.date(day)), which ends the time"
    case .time(let days, atLeast: let needed, inWorkingDays: let areWorking):
      timeWords(days, atLeast: needed, noun: areWorking ? "working day" : "day")
    case .noticeGiven(let body, on: let day, from: _, by: let last):
      "A notice to \(names[body]) was given on \(English.date(day)); the last day is "
        + English.date(last)
    case .noticeOutOfTime(let body, on: let day, from: _, by: let last):
      "A notice to \(names[body]) was given on \(English.date(day)), which is not in time; the last "
        + "day is \(English.date(last))"
    case .noNotice(let body, from: _, by: let last):
      "No notice to \(names[body]) that counts here is on the record; the last day is \(English.date(last))"

    case .confirmsNothing: "The proposal does not say which earlier one it confirms"
    case .earlierApproval(let body, of: let proposal, on: let day):
      earlierApprovalWords(names[body], names[proposal: proposal], English.date(day))
    case .interval(let days, atLeast: let needed, let areWorking, let areClear):
      intervalWords(days, atLeast: needed, areWorking: areWorking, areClear: areClear)

    case .representative(let person):
      "\(names[person].capitalisedStart) is appointed to the forum as a representative"
    case .forum(let body): "\(names[body].capitalisedStart) is to decide"
    case .expert(let person):
      "\(names[person].capitalisedStart) is appointed to the forum as an expert, and binds nobody"
    case .representativeAbsent(let person):
      "\(names[person].capitalisedStart) is not on record as present at the forum, and so represents "
        + "nobody here"
    case .representativeRecused(let person, on: let day):
      "\(names[person].capitalisedStart) is recused on \(English.date(day)), and so represents "
        + "nobody here"
    case .nobodyAppointed(let forum): "Nobody is appointed to \(names[forum])"
    case .mandateCovers(let mandate, holder: let party, practices: let part, of: let all):
      coverWords("By \(names[mandate: mandate]), \(names[party])", part: part, of: all)
    case .giverCoversNone(let mandate, giver: _, over: let scope):
      giverCoversNoneWords(names[mandate: mandate].capitalisedWord, over: scope, names)
    case .noMandate(let party): "\(names[party].capitalisedStart) holds no mandate"
    case .coversOfItself(let party, practices: let part, of: let all):
      "\(names[party].capitalisedStart) may of itself act for \(English.practices(part, of: all))"
    case .uncovered(let practice): "\(names[practice]) is not covered for certain"

    case .powerLacking(let mandate):
      "\(names[mandate: mandate].capitalisedWord) does not give the power that is needed"
    case .outOfScope(let mandate):
      "\(names[mandate: mandate].capitalisedWord) does not cover every subject of the proposal"
    case .overCeiling(let mandate, ceiling: let ceiling, value: let value):
      "The proposal is worth \(English.pounds(value)), and \(names[mandate: mandate]) allows at most "
        + "\(English.pounds(ceiling)): \(English.pounds(English.difference(value, ceiling))) too much"
    case .concessionNotAllowed(let mandate):
      "The proposal makes a concession, and \(names[mandate: mandate]) allows none"
    case .notYetInForce(let mandate, from: let first):
      "\(names[mandate: mandate].capitalisedWord) is not yet in force on the decision date: it starts on "
        + English.date(first)
    case .expired(let mandate, until: let end):
      // A period ends before its end: the last day is the one before.
      "\(names[mandate: mandate].capitalisedWord) has expired by the decision date: its last day is "
        + English.date(end.adding(days: -1))
    case .revoked(let mandate, on: let day):
      "\(names[mandate: mandate].capitalisedWord) was revoked on \(English.date(day))"
    case .giverDoesNotExist(let mandate, giver: _):
      "\(names[mandate: mandate].capitalisedWord) has lapsed: its giver does not exist on the decision date"
    case .holderDoesNotExist(let mandate, holder: _):
      "\(names[mandate: mandate].capitalisedWord) has lapsed: its holder does not exist on the decision date"
    case .notAdopted(let mandate, through: let proposal, by: _, on: _):
      adoptionWords(
        names[mandate: mandate].capitalisedWord,
        through: "the proposal \(names[proposal: proposal])"
      )
    case .notRatified(let mandate, through: let proposal, by: _, until: let last):
      ratificationWords(
        names[mandate: mandate].capitalisedWord,
        through: proposal.map { " through the proposal \(names[proposal: $0])" } ?? "",
        by: last
      )
    case .passedOnWithoutLeave(let mandate, giver: _):
      "\(names[mandate: mandate].capitalisedWord) passes on what its giver may not pass on"
    case .live(let mandate, holder: let holder, recused: let day):
      liveWords(names[mandate: mandate].capitalisedWord)
        + (day.map {
          ", but \(names[holder]) is recused on \(English.date($0)), and may cast no vote under it"
        }
          ?? "")
    }
  }

  /// Returns the words that go with the status; a fact without a status is said as open.
  func choose(met: String, open: String, unmet: String) -> String {
    switch status {
    case .met: met
    case .open, nil: open
    case .unmet: unmet
    }
  }
}
