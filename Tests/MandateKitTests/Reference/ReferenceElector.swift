import MandateKit

/// One elector with its weights, and its position once it is settled. (Section 2.)
struct ReferenceElector {
  var party: Int
  var patients: Int
  var votes: Int
  /// The classes of its membership, and its kind.
  var classes: Set<String>
  /// Whether it is recused: no part of the electorate, and absent in the whole.
  var isRecused: Bool
  var position = Position.none

  func weight(_ weight: Condition.Weight) -> Int {
    switch weight {
    case .members: 1
    case .patients: patients
    case .votes: votes
    }
  }

  func isOf(_ class: MembershipClass?) -> Bool {
    guard let `class` else { return true }
    return classes.contains(`class`.rawValue)
  }
}

extension ReferenceMatter {
  /// The electors of a body on the record date, recused ones included.
  func electors(_ body: Int, _ rule: DecisionRule) -> [ReferenceElector] {
    recordDay.electors(body).map { elector($0, recordDay.seats[body][$0], rule) }
  }

  /// The practices affected, recused ones included, each as an elector.
  func practiceElectors(_ rule: DecisionRule) -> [ReferenceElector] {
    affected.members.map { elector($0, nil, rule) }
  }

  private func elector(
    _ party: Int,
    _ seat: ReferenceDay.Seat?,
    _ rule: DecisionRule
  ) -> ReferenceElector {
    let patients = recordDay.patients[party]
    return ReferenceElector(
      party: party,
      patients: patients,
      votes: seat?.votes ?? rule.scale.map { Self.votes(patients, $0) } ?? 1,
      classes: (seat?.classes ?? []).union(kind(party).map { [$0.rawValue] } ?? []),
      isRecused: recused.contains(party)
    )
  }

  /// So many patients a vote, rounded, and at least so many votes.
  private static func votes(_ patients: Int, _ scale: VoteScale) -> Int {
    let each = Int(scale.patients)
    let rounded =
      switch scale.rounding {
      case .down: patients / each
      case .up: (patients + each - 1) / each
      case .nearest: (2 * patients + each) / (2 * each)
      }
    return max(rounded, Int(scale.atLeast))
  }
}
