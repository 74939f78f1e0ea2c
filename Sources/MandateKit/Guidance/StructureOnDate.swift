/// Who exists on a date, who belongs to whom, and for how many patients each body stands.
package struct StructureOnDate: Sendable {
  /// The bodies that exist on the date, sorted by identifier, and then the people who belong to one.
  package let parties: [PartyID]
  /// The date.
  package var date: CivilDate { snapshot.date }

  private let governance: Governance
  private var snapshot: StructureSnapshot

  /// Finds the structure of a date.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - date: The date.
  /// - Complexity: O(bodies + memberships).
  package init(_ governance: Governance, on date: CivilDate) {
    let snapshot = governance.snapshot(on: date)
    self.governance = governance
    self.snapshot = snapshot
    parties = snapshot.exists.indices
      .filter { party in
        governance.isBody(party)
          ? snapshot.exists[party] : !snapshot.groups.slots(of: party).isEmpty
      }
      .map { governance.id(of: $0) }
  }

  /// Returns the members of a body that belong to it on the date, sorted.
  package func members(of body: PartyID) -> [PartyID] {
    governance.parties[body].map { ids(snapshot.members[$0]) } ?? []
  }

  /// Returns the bodies to which a body or a person belongs on the date, sorted.
  package func groups(of party: PartyID) -> [PartyID] {
    governance.parties[party].map { ids(snapshot.groups[$0]) } ?? []
  }

  /// Returns whether a member of a body has a vote in it on the date.
  package func isElector(_ party: PartyID, of body: PartyID) -> Bool {
    guard let party = governance.parties[party], let body = governance.parties[body] else {
      return false
    }
    return snapshot.isElector(party, of: body)
  }

  /// Returns whether a body decides by a rule.
  package func hasRule(_ body: PartyID) -> Bool {
    governance.parties[body].map { !governance.rules[$0].isEmpty } ?? false
  }

  /// Returns the practices for which a body stands on the date, with their patients.
  ///
  /// - Complexity: O(members below the body), once for each body.
  package mutating func practices(behind body: PartyID) -> PracticeCount {
    guard let index = governance.parties[body], governance.isBody(index) else { return .none }
    return PracticeCount(
      practices: snapshot.constituency(of: index).count,
      patients: snapshot.patients(of: index)
    )
  }

  /// Returns whether the same bodies exist on another date, with the same members and patients.
  ///
  /// - Complexity: O(bodies + memberships).
  package func isLike(_ other: StructureOnDate) -> Bool {
    parties == other.parties
      && snapshot.listSizes.values == other.snapshot.listSizes.values
      && parties.allSatisfy { party in
        let members = members(of: party)
        return members == other.members(of: party)
          && members.allSatisfy {
            isElector($0, of: party) == other.isElector($0, of: party)
          }
      }
  }

  private func ids(_ parties: some Sequence<PartyIndex>) -> [PartyID] {
    parties.map { governance.id(of: $0) }
  }
}
