import MandateKit

extension Outcome.Reason {
  /// The reason as one sentence of plain English.
  public var sentence: String {
    switch self {
    case .everyEssentialMet: "Every essential requirement is met."
    case .essentialUnmet: "At least one essential requirement is unmet."
    case .essentialOpen: "At least one essential requirement is open, and none is unmet."
    case .nobodyAffected: "It affects no practice, so there is nobody to give a mandate."
    case .nothingGrants:
      "Nothing grants a mandate: no essential requirement asks those affected, those who represent "
        + "them, or a body in which they decide."
    }
  }
}

extension Resolution {
  /// Returns the outcome and its reason in one or two sentences.
  public func summary(_ names: DisplayNames) -> String {
    let day =
      if let decided = decidedOnAnotherDay {
        ", decided on \(English.date(decided)) and planned for \(English.date(decisionDate)),"
      } else {
        asOf == decisionDate ? "" : ", to be decided on \(English.date(decisionDate)),"
      }
    return
      "\(names[proposal: proposal])\(day) is \(outcome.words) as of \(English.date(asOf)). \(reasonSentence)"
  }

  /// The day on which it was decided, where that is known and is not the one planned.
  var decidedOnAnotherDay: CivilDate? { decided.flatMap { $0 == decisionDate ? nil : $0 } }

  /// The reason as a sentence, with how many essential requirements it is about.
  public var reasonSentence: String {
    let essential = requirements.filter { $0.force == .essential }
    let unmet = essential.count { $0.status == .unmet }
    let open = essential.count { $0.status == .open }
    let total = English.number(essential.count)
    let noun = essential.count == 1 ? "essential requirement" : "essential requirements"
    switch reason {
    case .essentialUnmet where unmet > 0:
      let also = open > 0 ? ", and \(English.number(open)) \(English.is(open)) open" : ""
      return "\(English.number(unmet)) of \(total) \(noun) \(English.is(unmet)) unmet\(also)."
    case .essentialOpen where open > 0:
      return
        "\(English.number(open)) of \(total) \(noun) \(English.is(open)) open, and none is unmet."
    default: return reason.sentence
    }
  }
}
