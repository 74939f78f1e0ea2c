import MandateKit

/// One thing that a provision requires: of a body or person, by its number, or of nobody.
struct ReferenceDemand {
  var provision: Provision
  /// Of whom it is required, if it is required of one.
  var body: Int?

  /// What is to be approved, where that is what is required.
  var approval: ReferenceApproval? {
    switch provision.requires {
    case .approval: body.map { .of($0) }
    case .approvalOfPractices(let rule): .practices(rule)
    default: nil
    }
  }

  /// What the provisions that apply require, in order. (Section 5.)
  static func all(_ matter: ReferenceMatter) -> [ReferenceDemand] {
    matter.provisions.flatMap { provision in
      switch provision.requires {
      case .approval(let selector), .confirmation(let selector, _):
        demands(provision, of: matter.selected(selector))
      case .consultation(let selector, let party, _), .notice(let selector, let party, _):
        demands(
          provision,
          of: PartySet(matter.selected(selector)).subtracting(matter.owing(party)).members
        )
      case .approvalOfPractices: [ReferenceDemand(provision: provision)]
      case .representation, .authority:
        [ReferenceDemand(provision: provision, body: matter.forum)]
      }
    }
  }

  private static func demands(_ provision: Provision, of parties: [Int]) -> [ReferenceDemand] {
    if parties.isEmpty { return [ReferenceDemand(provision: provision)] }
    return parties.map { ReferenceDemand(provision: provision, body: $0) }
  }
}
