import MandateKit

extension ReviewFinding.LateAct {
  /// The act, with why it does not count.
  func words(_ names: DisplayNames, on proposal: String) -> String {
    let (who, day) = (names[body], English.date(date))
    let actor = actor.map { names[$0].capitalisedStart } ?? "Somebody"
    let what =
      switch sort {
      case .decision: "\(who.capitalisedStart) decided \(proposal) on \(day)"
      case .recusal: "\(who.capitalisedStart) was recused on \(proposal) on \(day)"
      case .consultation: "\(actor) began to consult \(who) on \(proposal) on \(day)"
      case .notice: "\(actor) told \(who) of \(proposal) on \(day)"
      }
    let why =
      switch sort {
      case .decision: "it is judged as of that day all the same"
      case .recusal, .consultation, .notice: "it does not count"
      }
    return "\(what), after \(English.date(last)), the day of the decision: \(why)"
  }
}

extension ReviewFinding.SameDayVotes {
  /// The votes, with which of them is taken.
  func words(_ names: DisplayNames, on proposal: String) -> String {
    let (who, day) = (names[body].capitalisedStart, English.date(date))
    let several = areCasting ? "casting votes" : "votes"
    let counting =
      isIrrevocable
      ? "one that is for counts, as agreement is irrevocable"
      : "the one that is later in the record counts (\(Position(choice).words))"
    return "\(who) has \(English.number(count)) \(several) on \(proposal) on \(day): \(counting)"
  }
}
