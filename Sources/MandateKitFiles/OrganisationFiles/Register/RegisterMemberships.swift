import MandateKit
import MandateKitReports

/// The step that adds the memberships that the relationships of a register are.
struct RegisterMemberships {
  let bodies: RegisterBodies
  let register: OrganisationRegister

  /// The day from which ICBs exist, and CCGs no longer.
  static let boards: CivilDate = "2022-07-01"

  /// The values that make a membership different from others.
  private struct Key: Hashable {
    let member: String
    let group: String
    let period: Period
  }

  /// Adds the memberships, with the groups that only they name.
  func add(to draft: inout ImportDraft) {
    var keys: Set<Key> = []
    for record in bodies.sorted {
      for relationship in record.relationships {
        let (content, code) = (relationship.content, record.code)
        let period = content.dates.period
        guard !period.isEmpty else {
          draft.report(.endBeforeStart, at: relationship.place) {
            "The relationship of \(code) with \(content.target) ends before it starts; it was left out."
          }
          continue
        }
        guard addGroup(of: relationship, in: code, &draft) else { continue }
        guard keys.insert(Key(member: code, group: content.target, period: period)).inserted else {
          if content.group == .network {
            draft.report(.duplicateRow, at: relationship.place) {
              "\(code) has this membership in \(content.target) already; it was taken once."
            }
          }
          continue
        }
        if content.dates.first == nil {
          draft.report(.missingDate, at: relationship.place) {
            "The relationship of \(code) with \(content.target) has no start date; it was taken to have "
              + "none."
          }
        }
        draft.join(
          code,
          to: content.target,
          during: period,
          isVoting: content.group == .network
        )
      }
    }
  }

  /// Returns whether a target is a body of a kind that has such members; adds it as one where the
  /// register does not hold it.
  private func addGroup(
    of relationship: RegisterRelationshipRecord,
    in code: String,
    _ draft: inout ImportDraft
  ) -> Bool {
    let content = relationship.content
    let target = content.target
    if let kind = draft.body(target)?.kind {
      if Self.kinds(of: content.group).contains(kind) { return true }
      draft.report(.codeOfTwoKinds, at: relationship.place) {
        "\(target) stands for one \(kind.words()), of which \(code) cannot be a member; the relationship was "
          + "left out."
      }
      return false
    }
    guard !register.otherCommissioners.contains(target) else { return false }
    guard content.isSaid else {
      draft.report(.targetUnknown, at: relationship.place) {
        "\(code) has a relationship with \(target), which the register does not hold and whose role it "
          + "does not give; it was left out."
      }
      return false
    }
    let isCurrent = content.dates.last.map { $0 >= Self.boards } ?? true
    // Before ICBs, locations belonged to partnerships, which are not imported.
    if content.group == .board, !isCurrent { return false }
    let kind: BodyKind =
      switch content.group {
      case .network: .primaryCareNetwork
      case .board: .integratedCareBoard
      case .commissioner: isCurrent ? .subICBLocation : .clinicalCommissioningGroup
      }
    draft.add(
      target,
      kind: kind,
      name: register.referenceNames[target] ?? "",
      at: relationship.place
    )
    draft.report(
      content.group == .network ? .networkUnknown : .targetUnknown,
      at: relationship.place
    ) {
      "\(code) has a relationship with \(target), which the register does not hold; it was imported as one "
        + "\(kind.words()) that always exists."
    }
    return true
  }

  private static func kinds(of group: RegisterRelationshipRecord.Group) -> [BodyKind] {
    switch group {
    case .network: [.primaryCareNetwork]
    case .commissioner: [.subICBLocation, .clinicalCommissioningGroup]
    case .board: [.integratedCareBoard]
    }
  }
}
