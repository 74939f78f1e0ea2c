import MandateKit

extension ReviewFinding {
  /// Words for what is found about a rule, or a list of them; empty for anything else.
  func ruleWords(_ names: DisplayNames) -> String {
    switch fact {
    case .noElectors(let body):
      "\(names[body]) has a rule and no member who votes, so it never takes a position by it"
    case .quorumOfZero(let owner, _):
      "The quorum of \(names.owner(owner)) asks for nobody to be present"
    case .quorumOutOfReach(let body, let quorum, electors: let all):
      "The quorum of \(names[body])\(quorum.outOfReachWords(of: all))"
    case .noPatientsKnown(.provision(let provision)):
      "The rule in provision \(provision.words) counts patients, and no patients are known of any practice"
    case .noPatientsKnown(let owner):
      "The rule of \(names.owner(owner)) counts patients, and no patients are known of those who vote in it"
    case .neverCarries(let body):
      "No set of votes carries in \(names[body]): not even with everyone in favour"
    case .testNeverHolds(let owner, let test):
      "A test in the rule of \(names.owner(owner)) holds under no set of votes"
        + test.words(names)
    case .testAlwaysHolds(let owner, .quorum(let quorum, total: let total)):
      "A test in the rule of \(names.owner(owner)) holds even with nobody present"
        + Test.quorum(quorum, total: total).words(names)
    case .testAlwaysHolds(let owner, let test):
      "A test in the rule of \(names.owner(owner)) holds even with everyone against"
        + test.words(names)
    case .carriedBySilence(let body): "\(names[body]) is in favour of whatever nobody votes on"
    case .carriedByOneVote(let body, of: let elector):
      "One vote carries in \(names[body]) where all others are silent: that of \(names[elector]), "
        + "for one"
    case .tiePossible(let body, absent: []):
      "The votes in \(names[body]) can divide in exact halves, on which its rule turns"
    case .tiePossible(let body, absent: let holders):
      "The votes in \(names[body]) can divide in exact halves, on which its rule turns, while "
        + (holders.count == 1
          ? "\(names.several(holders)), who has the casting vote, is absent"
          : "none of \(names.several(holders)), who have the casting vote, is present")
    case .dummyElector(let body, electors: let electors):
      "How \(names.several(electors)) \(electors.count == 1 ? "votes" : "vote") never decides "
        + "whether \(names[body]) is in favour"
    case .vetoElector(let body, electors: let electors):
      names.each(electors) + " alone can prevent an approval by \(names[body])"
    case .presenceNeeded(let body, electors: let electors):
      names.each(electors) + " alone can prevent an approval by \(names[body]) by staying away"
    case .vetoClass(let body, let name, electors: let electors):
      "Those of the class \(name.words) in \(names[body]) (\(names.several(electors))) can together "
        + "prevent its approval"
    case .dictator(let body, elector: let elector):
      "\(names[elector]) alone carries an approval by \(names[body]), whatever the others do"
    case .voteForUndoesApproval(let body, through: let elector):
      "One more vote for can undo an approval by \(names[body]): it can turn \(names[elector]) "
        + "from silence to opposition"
    default: listWords(names)
    }
  }

  private func listWords(_ names: DisplayNames) -> String {
    switch fact {
    case .castingVoteWithoutEffect(let body):
      "\(names[body]) has a casting vote that never counts: no test of its rule asks for more than "
        + "half of the votes for and against"
    case .castingVoteHolderGone(let body, holders: let holders):
      "\(names.several(holders)), listed for the casting vote of \(names[body]), "
        + "\(holders.count == 1 ? "does" : "do") not exist"
    case .votesAllAlike(let body):
      "The rule of \(names[body]) counts votes, and neither its members nor a scale give any: each "
        + "has one"
    case .votesNotCounted(let body, members: let members):
      "\(names.several(members)) \(members.count == 1 ? "is" : "are") given votes in "
        + "\(names[body]), and no rule counts them"
    case .classesNotNamed(let body, classes: let classes):
      "Members of \(names[body]) are of the \(classes.count == 1 ? "class" : "classes") "
        + "\(English.list(classes.map { $0.words }, limit: 8)), which no rule of it names"
    case .ruleNeverApplies(let body, after: let earlier):
      "\(rule.map { "Rule \(English.number($0))" } ?? "A rule") of \(names[body]) never applies: rule "
        + "\(English.number(earlier)) comes first, and applies to all that it is for"
    case .noRuleForSome(let body):
      "\(names[body]) has rules for some proposals and none for others: on those it can take no "
        + "position"
    case .notExamined(let body, let question):
      "\(question.words.capitalisedWord) was not examined for \(names[body]): it would have "
        + "taken too many steps"
    default: ""
    }
  }
}

extension ReviewFinding.Test {
  /// Words for what a test asks.
  fileprivate func words(_ names: DisplayNames) -> String {
    switch self {
    case .share(let threshold, of: let denominator, by: let weight, among: let name, let total):
      let counting = Counting(weight: weight, name: name)
      if let name, total == 0 { return nobody(name, "\(threshold.words)") }
      return ": \(threshold.words) of \(counting.counted(total))\(denominator.words(by: weight))"
    case .count(atLeast: let least, by: let weight, among: let name, let total):
      let counting = Counting(weight: weight, name: name)
      if let name, total == 0 { return nobody(name, "at least \(English.number(least))") }
      return ": at least \(English.number(least)) of \(counting.counted(total))"
    case .noneAgainst(let name?): return ": there is no elector of the class \(name.words)"
    case .noneAgainst(nil): return ""
    case .names(let party): return ": it names \(names[party]), which is no elector there"
    case .quorum(let quorum, total: let total):
      let asked = quorum.asked(of: total)
      if let name = asked.counting.name, total == 0 {
        return ": there is no elector of the class \(name.words) to be present"
      }
      return ": of \(asked.counting.counted(total)), \(asked.words)"
    }
  }

  private func nobody(_ name: MembershipClass, _ bound: String) -> String {
    ": there is no elector of the class \(name.words), and \(bound) of them must be for"
  }
}

extension DisplayNames {
  /// The owner of a rule in words.
  fileprivate func owner(_ owner: ReviewFinding.RuleOwner) -> String {
    switch owner {
    case .body(let body, electors: _): self[body]
    case .provision(let provision): "provision \(provision.words)"
    }
  }

  /// One by name, or each of several.
  fileprivate func each(_ parties: [PartyID]) -> String {
    parties.count == 1 ? several(parties) : "Each of \(several(parties))"
  }
}

extension Quorum {
  /// The quorum in words, `at least 3 of 8 members`, or `nil` where it has several tests or names who is present.
  fileprivate func words(of all: Int) -> String? {
    switch self {
    case .share(let threshold, _, .members, nil):
      "\(threshold.words) of \(English.counted(all, "member"))"
    case .count(let count, .members, nil):
      "at least \(English.number(count)) of \(English.counted(all, "member"))"
    case .share(let threshold, _, let weight, let name):
      "\(threshold.words) of the \(Counting(weight: weight, name: name).nounWords)"
    case .count(let count, let weight, let name):
      "at least \(Counting(weight: weight, name: name).counted(Int64(count)))"
    case .presenceOf, .all, .any: nil
    }
  }

  /// Words after the name of a body whose quorum is out of reach.
  fileprivate func outOfReachWords(of all: Int) -> String {
    if let words = words(of: all) { return " (\(words)) is more than all who vote in it" }
    let present =
      all == 1 ? "its only member is present" : "all \(English.number(all)) members are present"
    return " is not there even where \(present)"
  }
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
