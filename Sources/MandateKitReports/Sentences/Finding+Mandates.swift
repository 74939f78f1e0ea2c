import MandateKit

extension Finding {
  /// The words for a finding about representation and authority.
  func representationWords(_ names: DisplayNames) -> String? {
    let party = names.name(party, or: "the holder")
    let start = party.capitalisedStart
    let grant = names.mandate(mandate)
    switch code {
    case .representative: return "\(start) is appointed to the forum as a representative"
    case .forum: return "\(start) is to decide"
    case .expert: return "\(start) is appointed to the forum as an expert, and binds nobody"
    case .representativeRecused:
      return "\(start) is recused\(onDate), and so represents nobody here"
    case .nobodyAppointed:
      return "Nobody is appointed to \(names.name(self.party, or: "the forum"))"
    case .mandateCovers:
      let covered = practices ?? "the practices"
      return choose(
        met: "By \(grant), \(party) may act for \(covered)",
        open: "By \(grant), \(party) may yet be able to act for \(covered)",
        unmet: "By \(grant), \(party) may not act for the practices affected"
      ) ?? "By \(grant), \(party) may act for \(covered)"
    case .giverCoversNone:
      return "\(grant.mandateStart) gives nothing: its giver may act for none of the practices "
        + "affected"
    case .noMandate: return "\(start) holds no mandate"
    case .coversOfItself: return "\(start) may of itself act for \(practices ?? "practices")"
    case .uncovered: return uncoveredWords(names)
    default: return nil
    }
  }

  /// The words for a finding about what a mandate lacks.
  func lackWords(_ names: DisplayNames) -> String? {
    let grant = names.mandate(mandate)
    let it = grant.mandateStart
    switch code {
    case .powerLacking: return "\(it) does not give the power that is needed"
    case .outOfScope: return "\(it) does not cover every subject of the proposal"
    case .overCeiling: return ceilingWords(grant)
    case .concessionNotAllowed: return "The proposal makes a concession, and \(grant) allows none"
    case .notYetInForce:
      let from = date.map { ": it starts on \(English.date($0))" } ?? ""
      return "\(it) is not yet in force on the decision date\(from)"
    case .expired:
      // A period ends before its end: the last day is the one before.
      let last = date.map { ": its last day is \(English.date($0.adding(days: -1)))" } ?? ""
      return "\(it) has expired by the decision date\(last)"
    case .revoked: return "\(it) was revoked\(onDate)"
    case .giverDoesNotExist:
      return "\(it) has lapsed: its giver does not exist on the decision date"
    case .holderDoesNotExist:
      return "\(it) has lapsed: its holder does not exist on the decision date"
    case .notAdopted: return adoptionWords(it, names)
    case .notRatified: return ratificationWords(it, names)
    case .passedOnWithoutLeave:
      return "\(it) passes on what its giver may not pass on"
    case .live:
      return choose(
        met: "\(it) is in force for this proposal",
        open: "\(it) may yet be in force for this proposal",
        unmet: "\(it) is not in force for this proposal"
      ) ?? "\(it) is in force for this proposal"
    default: return nil
    }
  }

  /// `12 of 32 practices affected`, from a part of the members.
  private var practices: String? {
    switch actual {
    case .part(let part, let total, _):
      "\(English.number(part)) of \(English.counted(total, "practice")) affected"
    case .members(let count): "\(English.counted(count, "practice")) affected"
    default: nil
    }
  }

  private func uncoveredWords(_ names: DisplayNames) -> String {
    if let party { return "\(names[party]) is not covered for certain" }
    if actual?.count == 0 { return "Every practice affected is covered for certain" }
    let many = actual?.count != 1
    return
      "\(practices ?? "Some practices affected") \(many ? "are" : "is") not covered for certain"
  }

  private func ceilingWords(_ grant: String) -> String {
    guard let ceiling = required?.count, let value = actual?.count else {
      let limit = required.map { " of \($0.words)" } ?? ""
      return "The proposal is worth more than the ceiling\(limit) of \(grant)"
    }
    let over = English.difference(value, ceiling)
    let margin = over > 0 ? "\(English.pounds(over)) too much" : "within the limit"
    return "The proposal is worth \(English.pounds(value)), and \(grant) allows at most "
      + "\(English.pounds(ceiling)): \(margin)"
  }

  private func adoptionWords(_ it: String, _ names: DisplayNames) -> String {
    let by = proposal.map { "the proposal \(names[$0])" } ?? "a proposal"
    return choose(
      met: "\(it) was adopted by \(by), which its giver approved",
      open: "\(it) rests on \(by), which its giver has yet to approve",
      unmet: "\(it) rests on \(by), which its giver did not approve in time"
    ) ?? "\(it) rests on \(by), which its giver has not approved"
  }

  private func ratificationWords(_ it: String, _ names: DisplayNames) -> String {
    let through = proposal.map { " through the proposal \(names[$0])" } ?? ""
    let by = date.map { " by \(English.date($0))" } ?? ""
    return choose(
      met: "\(it) was ratified\(through)",
      open: "\(it) has still to be ratified\(through)\(by); until then what is agreed is "
        + "agreed subject to ratification",
      unmet: "\(it) was not ratified\(through)\(by)"
    ) ?? "\(it) is not ratified\(through)\(by)"
  }
}

extension DisplayNames {
  /// A mandate in words, also where it is not said which.
  func mandate(_ mandate: Mandate.ID?) -> String {
    mandate.map { self[$0] } ?? "the mandate"
  }
}

extension String {
  /// The words for a mandate at the start of a sentence.
  fileprivate var mandateStart: String {
    hasPrefix("mandate ") ? "M" + dropFirst() : capitalisedStart
  }
}
