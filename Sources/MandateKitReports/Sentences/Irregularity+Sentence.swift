import MandateKit

extension Irregularity {
  /// Returns the irregularity as one sentence of plain English.
  public func sentence(_ names: DisplayNames) -> String {
    let body = names[body]
    let day = English.date(date)
    let voted = "\(body) \(choice?.voted ?? "voted") on \(day)"
    switch code {
    case .unwarranted:
      return "\(voted), which is not counted: its members decide for it, cannot come to that, and "
        + "gave nobody a mandate to cast it."
    case .voidBallot:
      return "\(voted), which is void: "
        + (isLate ? "it came after the decision." : "the voter did not exist on that day.")
    case .outsideCompetence:
      return "\(voted), which is not counted: it may not take a position on the proposal."
    case .notTheForum:
      return "\(body) decided the proposal on \(day), which settles nothing: it is not the forum."
    case .recusedCaster:
      return "\(voted)\(byCaster(names)), which is void: "
        + "\(actor.map { names[$0] } ?? body) was recused by then."
    case .notEntitledToCast:
      return "\(voted)\(byCaster(names)), which is void: "
        + "\(actor.map { names[$0] } ?? body) is no deputy who might cast that vote."
    case .voidCasting:
      return "\(body) gave a casting vote \(choice == .for ? "for" : "against") on \(day)"
        + (actor.map { " in \(names[$0])" } ?? "")
        + ", which is void: "
        + (isLate ? "it came after the decision." : "\(body) had none there on that day.")
    case .withoutEffect:
      if let recused {
        return "\(voted), which has no effect: \(body) is recused on \(English.date(recused))."
      }
      return "\(voted), which has no effect: no approval that is asked for depends on that vote."
    case .byAnotherParty:
      return byAnotherPartyWords(body, names)
    }
  }

  private func byCaster(_ names: DisplayNames) -> String {
    actor.map { ", the vote cast by \(names[$0])" } ?? ""
  }

  private func byAnotherPartyWords(_ body: String, _ names: DisplayNames) -> String {
    let actor = names.name(actor, or: "Another party").capitalisedStart
    let day = English.date(date)
    let had = due.map { names[$0] } ?? "somebody else"
    let asked = "that does not count here, because \(had) had to"
    guard isConsultation else { return "\(actor) told \(body) on \(day); \(asked)." }
    let span = closed.map { "from \(day) to \(English.date($0))" } ?? "from \(day) on"
    return "\(actor) consulted \(body) \(span); \(asked)."
  }
}
