import MandateKit

extension RequirementResult {
  /// The words for a reason about how far representatives or the forum reach.
  func coverageWords(_ names: DisplayNames, _ on: String) -> String? {
    let forum = names.name(body, or: "the forum")
    let start = forum.capitalisedStart
    let short = "cannot \(act) for \(missing)"
    switch reason {
    case .represented: return "The representatives at \(forum) may act for every practice affected"
    case .authorised: return "\(start) may decide for every practice affected"
    case .arrangementsOpen:
      return "\(actors(forum)) as yet \(short), and that can still be arranged"
    case .adReferendum:
      return "What is agreed at \(forum) is agreed subject to ratification or adoption, without "
        + "which \(kind == .authority ? "it" : "the representatives there") \(short)"
    case .nobodyAppointed: return "Nobody is appointed to \(forum) \(on) to represent the practices"
    case .onlyExperts:
      return "Only experts are appointed to \(forum) \(on), and an expert binds nobody"
    case .representativesRecused:
      return "Every representative at \(forum) is recused, so nobody represents the practices"
    case .representativesAbsent:
      return
        "The representatives at \(forum) are not on record as present, so nobody represents the "
        + "practices"
    case .mandateGivesNothing:
      return
        "\(actors(forum)) \(short), for whoever gave them a mandate may not act for those either"
    case .mandatesElsewhere:
      return "\(actors(forum)) \(short), for the mandates held are for others"
    case .noMandate: return "\(actors(forum)) \(short), for no mandate is held"
    case .partlyCovered:
      return "\(actors(forum)) \(short), only for the others"
    case .forumOnlyAdvisory: return "\(start) may advise, and may not decide"
    case .forumPartlyAuthorised: return "\(start) has no authority over \(missing)"
    default: return nil
    }
  }

  /// The words for a reason that comes from the mandates.
  func mandateWords(_ names: DisplayNames, _ on: String) -> String? {
    let so =
      "\(actors(names.name(body, or: "the forum"))) cannot \(act) for \(missing): the mandate"
    switch reason {
    case .mandateExpired: return "\(so) has expired \(on)"
    case .mandateNotYetInForce: return "\(so) is not yet in force \(on)"
    case .mandateRevoked: return "\(so) was revoked"
    case .mandateOutOfScope: return "\(so) does not cover every subject of the proposal"
    case .mandatePowerLacking: return "\(so) does not give the power that is needed"
    case .mandateOverCeiling: return "\(so) has a ceiling, and the proposal is worth more"
    case .mandateConcession: return "\(so) allows no concession, and the proposal makes one"
    case .mandateNotRatified: return "\(so) was not ratified in time"
    case .mandateNotAdopted: return "\(so) was not adopted by those who give it"
    case .mandatePassedOn: return "\(so) was passed on by a giver who might not pass it on"
    case .mandateLapsed: return "\(so) has lapsed, for its giver or holder does not exist \(on)"
    default: return nil
    }
  }

  private var act: String { kind == .authority ? "decide" : "act" }

  /// Those who would act: the forum itself, or those who sit on it.
  private func actors(_ forum: String) -> String {
    kind == .authority ? forum.capitalisedStart : "The representatives at \(forum)"
  }

  /// The practices that are not covered, counted.
  private var missing: String {
    switch detail {
    case .representation(let uncovered) where !uncovered.isEmpty,
      .authority(let uncovered) where !uncovered.isEmpty:
      "\(English.counted(uncovered.count, "practice")) affected"
    default: "the practices affected"
    }
  }
}
