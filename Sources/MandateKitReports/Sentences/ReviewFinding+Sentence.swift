import MandateKit

extension ReviewFinding {
  /// Returns the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve. At most eight bodies are named; the rest are
  /// counted.
  public func sentence(_ names: DisplayNames) -> String {
    English.sentence(
      membershipWords(names) ?? ruleWords(names) ?? authorityWords(names) ?? provisionWords(names)
        ?? "\(at(names)) was found to be worth a look"
    )
  }

  /// Returns what to do about the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve.
  public func remedy(_ names: DisplayNames) -> String {
    English.sentence(remedyWords(names))
  }

  /// The body it is found at.
  func at(_ names: DisplayNames) -> String { names.name(body, or: "the arrangement") }

  /// The other parties concerned.
  func others(_ names: DisplayNames) -> String { names.list(parties, limit: 8) }

  /// The kind in words: `PCN`, `PCNs`.
  func kindWords(_ count: Int = 1) -> String { kind?.words(for: count) ?? "body" }

  private func membershipWords(_ names: DisplayNames) -> String? {
    switch code {
    case .practiceWithoutNetwork: "\(at(names)) is a member of no \(kindWords())"
    case .practiceInTwoNetworks:
      "\(at(names)) is a member of \(English.number(parties.count)) \(kindWords(2)): "
        + others(names)
    case .practiceWithoutCommittee: "No \(kindWords()) stands for \(at(names))"
    case .practiceInTwoCommittees:
      "\(English.number(parties.count)) \(kindWords(2)) stand for \(at(names)): \(others(names))"
    case .networkAcrossCommittees, .networkAcrossBoards:
      "The practices of \(at(names)) have \(English.number(parties.count)) \(kindWords(2)) "
        + "between them: \(others(names))"
    case .kindWithoutRule:
      "No \(kindWords()) has a rule by which its members decide; these have members: "
        + others(names)
    case .bodyWithoutRule:
      "\(at(names)) has members and no rule by which they decide, although another "
        + "\(kindWords()) has one"
    default: nil
    }
  }

  private func ruleWords(_ names: DisplayNames) -> String? {
    let owner = body.map { names[$0] } ?? "provision \(provisionList)"
    switch code {
    case .noElectors:
      return "\(owner) has a rule and no member who votes, so it never takes a position by it"
    case .quorumOfZero: return "The quorum of \(owner) asks for nobody to be present"
    case .quorumOutOfReach:
      return "The quorum of \(owner) (\(required?.words ?? "")) is more than all who vote in it"
    case .neverCarries:
      return "No set of votes carries in \(owner): not even with everyone in favour"
    case .testNeverHolds:
      return "A test in the rule of \(owner) holds under no set of votes\(testWords(names))"
    case .testAlwaysHolds:
      return "A test in the rule of \(owner) holds even with everyone against\(testWords(names))"
    case .carriedBySilence: return "\(owner) is in favour of whatever nobody votes on"
    case .carriedByOneVote:
      return "One vote carries in \(owner) where all others are silent: that of \(others(names)), "
        + "for one"
    case .tiePossible:
      return "The votes in \(owner) can divide in exact halves, on which its rule turns"
    case .dummyElector:
      return "How \(others(names)) \(parties.count == 1 ? "votes" : "vote") never decides whether "
        + "\(owner) is in favour"
    case .vetoElector:
      return parties.count == 1
        ? "\(others(names)) alone can prevent an approval by \(owner)"
        : "Each of \(others(names)) alone can prevent an approval by \(owner)"
    case .dictator:
      return "\(others(names)) alone carries an approval by \(owner), whatever the others do"
    case .voteForUndoesApproval:
      return "One more vote for can undo an approval by \(owner): it can turn "
        + "\(others(names)) from silence to opposition"
    case .notExamined:
      return "\(English.capitalised(question?.words ?? "A question")) was not examined for "
        + "\(owner): it would have taken too many steps"
    default: return nil
    }
  }

  /// What a test asks, where that is known.
  private func testWords(_ names: DisplayNames) -> String {
    if let required { return ": \(required.words)" }
    return parties.isEmpty ? "" : ": it names \(others(names)), which is no elector there"
  }

  var provisionList: String {
    English.list(provisions.map { English.cleaned($0.rawValue) }, limit: 8)
  }

  var subjectList: String { English.list(subjects.map(\.rawValue), limit: 8) }
}

extension RuleQuestion {
  /// The question as words that can be the subject of a sentence.
  var words: String {
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
