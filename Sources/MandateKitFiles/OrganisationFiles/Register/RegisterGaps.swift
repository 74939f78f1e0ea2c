import MandateKit

/// A check for what a register and the list sizes taken together do not give.
struct RegisterGaps {
  let bodies: RegisterBodies
  /// The list sizes; without any no practice is said to lack one.
  let listSizes: [OfficialTable<ListSizeRow>]

  /// The PCNs of each practice, and the ICBs of each location, that it is in on the date of the import.
  private let groups: [String: Set<String>]
  /// The groups with a member on that date.
  private let groupsWithMembers: Set<String>

  init(_ bodies: RegisterBodies, listSizes: [OfficialTable<ListSizeRow>], in draft: ImportDraft) {
    self.bodies = bodies
    self.listSizes = listSizes
    var groups: [String: Set<String>] = [:]
    for membership in draft.memberships where membership.period.contains(draft.asOf) {
      let (code, group) = (membership.member.rawValue, membership.group.rawValue)
      guard draft.exists(code), draft.exists(group),
        draft.has(group, as: .primaryCareNetwork) || draft.has(group, as: .integratedCareBoard)
      else { continue }
      groups[code, default: []].insert(group)
    }
    self.groups = groups
    groupsWithMembers = groups.values.reduce(into: []) { $0.formUnion($1) }
  }

  /// Reports PCNs without members, practices in no PCN or in several, practices without a list and
  /// locations without an ICB, that exist on the date of the import.
  func report(to draft: inout ImportDraft) {
    for record in bodies.sorted where draft.exists(record.code) {
      let (code, asOf) = (record.code, draft.asOf)
      switch record.kind {
      case .practice: report(practice: record, to: &draft)
      case .primaryCareNetwork where !groupsWithMembers.contains(code):
        draft.report(.networkWithoutMembers, at: record.place) {
          "\(code) is open on \(asOf) but has no live member."
        }
      case .subICBLocation where groups[code] == nil && asOf >= RegisterMemberships.boards:
        draft.report(.locationWithoutBoard, at: record.place) {
          "\(code) has no relationship with an ICB on \(asOf); it was imported without one."
        }
      default: break
      }
    }
  }

  private func report(practice record: RegisterRecord, to draft: inout ImportDraft) {
    let (code, asOf) = (record.code, draft.asOf)
    let networks = groups[code, default: []].sorted()
    if networks.isEmpty {
      draft.report(.noNetwork, at: record.place) { "\(code) is open but in no PCN on \(asOf)." }
    } else if networks.count > 1 {
      draft.report(.inTwoNetworks, at: record.place) {
        "\(code) is in \(networks.joined(separator: " and ")) on \(asOf)."
      }
    }
    if !listSizes.isEmpty, draft.body(code)?.listSize.patients(on: asOf) == 0 {
      draft.reportNoListSize(of: code, listSizes, at: record.place)
    }
  }
}
