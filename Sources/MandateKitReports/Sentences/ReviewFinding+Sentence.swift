import MandateKit

extension ReviewFinding {
  /// Returns the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve. At most eight bodies are named; the rest are
  /// counted.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(words(names))
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

    case .noElectors(let body):
      "\(names[body]) has a rule and no member who votes, so it never takes a position by it"
    case .quorumOfZero(let owner, _):
      "The quorum of \(names.owner(owner)) asks for nobody to be present"
    case .quorumOutOfReach(let body, let quorum, electors: let all):
      "The quorum of \(names[body]) (\(quorum.words(of: all))) is more than all who vote in it"
    case .neverCarries(let body):
      "No set of votes carries in \(names[body]): not even with everyone in favour"
    case .testNeverHolds(let owner, let test):
      "A test in the rule of \(names.owner(owner)) holds under no set of votes"
        + testWords(test, names)
    case .testAlwaysHolds(let owner, let test):
      "A test in the rule of \(names.owner(owner)) holds even with everyone against"
        + testWords(test, names)
    case .carriedBySilence(let body): "\(names[body]) is in favour of whatever nobody votes on"
    case .carriedByOneVote(let body, of: let elector):
      "One vote carries in \(names[body]) where all others are silent: that of \(names[elector]), "
        + "for one"
    case .tiePossible(let body):
      "The votes in \(names[body]) can divide in exact halves, on which its rule turns"
    case .dummyElector(let body, electors: let electors):
      "How \(names.several(electors)) \(electors.count == 1 ? "votes" : "vote") never decides "
        + "whether \(names[body]) is in favour"
    case .vetoElector(let body, electors: let electors):
      (electors.count == 1 ? "\(names.several(electors))" : "Each of \(names.several(electors))")
        + " alone can prevent an approval by \(names[body])"
    case .dictator(let body, elector: let elector):
      "\(names[elector]) alone carries an approval by \(names[body]), whatever the others do"
    case .voteForUndoesApproval(let body, through: let elector):
      "One more vote for can undo an approval by \(names[body]): it can turn \(names[elector]) "
        + "from silence to opposition"
    case .notExamined(let body, let question):
      "\(English.capitalised(question.words)) was not examined for \(names[body]): it would have "
        + "taken too many steps"

    case .subjectNobodyDecides(let subject):
      "Nobody has the power to decide on \(subject.rawValue)"
    case .subjectTwoDecide(let first, let second, subjects: let subjects):
      "\(names[first]) and \(names[second]) can both decide on "
        + "\(English.list(subjects.map(\.rawValue), limit: 8)) for the same practice, neither under "
        + "a grant from the other"
    case .mandateExpired(let mandate, giver: _, holder: _, until: let end):
      "\(English.capitalised(names[mandate])) expired on \(English.date(end))"
    case .mandateExpires(let mandate, giver: _, holder: _, until: let end):
      "\(English.capitalised(names[mandate])) expires on \(English.date(end))"
    case .mandateLapsed(let mandate, gone: let party, also: _):
      "\(English.capitalised(names[mandate])) has lapsed: \(names[party]) does not exist"
    case .grantCircle(let bodies, mandates: let mandates):
      circleWords(bodies, mandates: mandates, names: names)
    case .passedOnWithoutLeave(let mandate, giver: let giver, holder: _):
      "\(English.capitalised(names[mandate])) passes on what \(names[giver]) itself holds only by "
        + "mandate, without leave to pass it on"
    case .giverCoversNothing(let mandate, giver: let giver, holder: _):
      "\(English.capitalised(names[mandate])) grants nothing: \(names[giver]) has none of the "
        + "powers it grants"
    case .grantNotAllowed(let mandate, giver: _, holder: _, source: let source):
      "The law does not allow \(names[mandate]) (\(source.citation))"
    case .appointmentWithoutMandate(let person, forum: let forum):
      "\(names[person]) represents others at \(names[forum]) without any mandate to agree or to "
        + "advise"

    case .approvalImpossible(let provision, of: let body):
      "Provision \(provision.words) makes the approval of \(names[body]) essential, which can never "
        + "give it"
    case .contradictoryProvisions(let provisions, of: let selector):
      "Provisions \(English.list(provisions.map(\.words), limit: 8)) ask the same"
        + "\(selectorWords(selector, names)) on a common occasion, by different measures or with "
        + "different force"
    case .selectsNobody(let provision, kind: let kind):
      "Provision \(provision.words) asks each \(kind.words()), of which there is none: it is met, "
        + "and asks nothing"
    case .dutyOutlastsMandate(let duty, let mandate, giver: _, holder: _, days: let days):
      "\(duty.words), and \(names[mandate]) runs for only \(English.counted(days, "day")) more: "
        + "what is begun now ends on \(English.date(duty.ends)) at the earliest"
    case .dutyOutlastsBody(let duty, let body, days: let days):
      "\(duty.words), and \(names[body]) exists for only \(English.counted(days, "day")) more: "
        + "what is begun now ends on \(English.date(duty.ends)) at the earliest"
    case .ratificationTooShort(let duty, let mandate, ratifier: let body, holder: _, days: let days):
      "What is agreed under \(names[mandate]) is to be ratified by \(names[body]) within "
        + "\(English.counted(days, "day")), and provision \(duty.provision.words) gives that body "
        + duty.length
    }
  }

  /// Words for what a test asks.
  private func testWords(_ test: Test, _ names: DisplayNames) -> String {
    switch test {
    case .share(let threshold, of: let denominator, by: let weight, total: let total):
      ": \(threshold.words) of \(weight.counted(total))\(denominator.words(by: weight))"
    case .count(atLeast: let least, by: let weight): ": \(weight.counted(least))"
    case .noneAgainst: ""
    case .names(let body): ": it names \(names[body]), which is no elector there"
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
  fileprivate func several(_ bodies: [Body.ID]) -> String { list(bodies, limit: 8) }

  /// The owner of a rule in words.
  fileprivate func owner(_ owner: ReviewFinding.RuleOwner) -> String {
    switch owner {
    case .body(let body, electors: _): self[body]
    case .provision(let provision): "provision \(provision.words)"
    }
  }
}

extension BodyKind {
  /// Bodies of the kind, counted: `2 PCNs`.
  fileprivate func counted(_ bodies: [Body.ID]) -> String {
    "\(English.number(bodies.count)) \(words(for: 2))"
  }
}

extension Quorum {
  /// The quorum in words: `at least 3 of 8 members`.
  fileprivate func words(of all: Int) -> String {
    switch self {
    case .share(.atLeast(let fraction), _, _, _):
      "at least \(fraction.words) of \(English.counted(all, "member"))"
    case .count(let count, _, _):
      "at least \(English.number(count)) of \(English.counted(all, "member"))"
    case .share, .presenceOf, .all, .any: "enough"
    }
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
  fileprivate var words: String { English.cleaned(rawValue) }
}

extension ReviewFinding.Question {
  /// The question as words that can be the subject of a sentence.
  fileprivate var words: String {
    switch self {
    case .dummies: "whether every elector can matter"
    case .ties: "whether the votes can divide in exact halves"
    case .votesThatUndo: "whether one more vote for can undo an approval"
    }
  }
}

extension English {
  /// A text with its first letter as a capital.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
