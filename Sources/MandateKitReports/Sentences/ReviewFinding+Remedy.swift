import MandateKit

extension ReviewFinding {
  /// Returns the remedy for the finding as one sentence of plain English.
  ///
  /// The codes are stable; the wording may improve.
  public func remedy(_ names: DisplayNames) -> String {
    English.sentence(remedyWords(names))
  }

  private func remedyWords(_ names: DisplayNames) -> String {
    let place = names.name(body, or: "the arrangement")
    let kind = kind?.words() ?? "body"
    switch remedy {
    case .recordMembership:
      return
        "Record which \(kind) \(place) belongs to, or settle how it is heard without one"
    case .endMembership: return "End all but one of these memberships, or see that all are meant"
    case .askEach:
      return "Name each \(kind) where one is asked, and expect them to differ"
    case .recordRule: return "Record the quorum and the majority by which the members decide"
    case .recordElectors: return "Record who votes in \(place), or remove its rule"
    case .setQuorum: return "Set a quorum that is more than one vote, or see that silence is meant"
    case .lowerQuorum: return "Lower the quorum to what those who vote can reach"
    case .lowerThreshold: return "Change the rule of \(place) so that some set of votes carries"
    case .correctTest: return "Remove the test, or name in it one who votes there"
    case .settleTies:
      if case .tiePossible(_, absent: let holders) = fact, !holders.isEmpty {
        return "Say who has the casting vote where nobody who has it is present"
      }
      return "Say who has the casting vote, or that an equal division fails"
    case .reviseWeights: return "Change the weights or the threshold so that each vote can matter"
    case .correctCastingVote:
      if case .castingVoteHolderGone = fact {
        return "Give the casting vote to somebody who is there"
      }
      return
        "Ask for more than half of the votes for and against where the casting vote is to count, or "
        + "remove it"
    case .reconcileSeats:
      return "Give votes and classes where a rule of \(place) reads them, and only there"
    case .reorderRules: return "Put the rule first that is for less, or part what the rules are for"
    case .addLastRule:
      return "Add a last rule for everything else, or see that \(place) is to have no say in it"
    case .recordBankHolidays:
      return
        "Record the bank holidays, as the tables `england`, `wales` and `scotland` have them, or "
        + "count other days"
    case .checkLaw:
      return
        "Look at what the provision cites, and take a later version of the catalogue where there "
        + "is one"
    case .confirmVeto: return "See that the veto is meant, and tell those who hold it"
    case .reviseNestedQuorum:
      return
        "Lower the quorum below, or ask \(place) for a share of all its members rather than of "
        + "those who take a position"
    case .recordAuthority:
      return "Record the statute, articles or scheme by which a body decides it"
    case .chooseForum: return "Say which of them decides, or part what each decides"
    case .renewMandate: return "Renew the mandate, or remove it where it has served its purpose"
    case .replaceMandate: return "Have whoever stands in that place now give a new mandate"
    case .recordOrigin:
      return
        "Record where the authority comes from: practices, a body that binds them, or a statute"
    case .actAsAllowed:
      return "Have a body decide that may, and let others advise it or agree for themselves"
    case .obtainLeave:
      return "Obtain leave to pass it on, or have the one behind it mandate directly"
    case .giveMandate: return "Have those represented give a mandate, or appoint as an expert"
    case .askAnother:
      return "Ask a body that can give the approval, or widen what \(place) may decide"
    case .reconcileProvisions: return "Keep one of them, or part the occasions on which they apply"
    case .correctSelector: return "Correct what is selected, or record the bodies and members of it"
    case .allowTime: return "Shorten what is required, or give it more time"
    case .recordEnd:
      return "Record the day on which \(place) ends, or remove what is to take its place"
    case .alignDates: return "Correct the days, so that one follows the other"
    case .correctName:
      if case .nearName(_, let name, near: let other) = fact {
        return
          "Write \(English.cleaned(other)) where \(English.cleaned(name)) stands, or see that both are meant"
      }
      return "Correct the name, or see that it is meant for what is to come"
    case .recordPatients:
      return "Give the list sizes of the practices, or count members instead of patients"
    case .partSubjects: return "Decide the subjects apart, or see that the first rule is meant"
    case .correctRecord:
      return "Correct the act on the record, or see that it is not meant to count"
    case .nameAnother:
      return
        "Name a body that exists then, or record when \(place) exists, or who takes its place"
    case .recordProvisions:
      return "Record what a proposal requires, as approvals, or name provision sets of a catalogue"
    case .appointRepresentative:
      return "Appoint representatives at \(place), or say who else is to do it"
    case .stateValue: return "State the value of each proposal, or see that it has none"
    case .examineByHand: return "Examine the rule by hand, or make it simpler"
    }
  }

  /// The kind of body to which the practices of a network or a practice should belong.
  private var kind: BodyKind? {
    switch fact {
    case .practiceWithoutNetwork(_, kind: let kind), .practiceWithoutCommittee(_, kind: let kind),
      .networkAcrossCommittees(_, committees: _, kind: let kind),
      .networkAcrossBoards(_, boards: _, kind: let kind):
      kind
    default: nil
    }
  }
}
