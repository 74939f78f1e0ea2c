extension GovernanceDocument {
  /// Records the successions of bodies that the document has: their ends, their successors, and whose members
  /// their members become.
  ///
  /// A succession is of the body with the predecessor's identifier and kind. A sub-ICB location stands for the
  /// clinical commissioning group that had its code, unless its successor is a board. A body whose end or
  /// successors the document gives otherwise is left as it is.
  ///
  /// - A successor that the document does not have is added, from the day of the succession on.
  /// - A member of the predecessor on the day before becomes a member of the successor, with the same vote and
  ///   classes. Where there are several, it becomes a member of that to which it went as a whole; any other is
  ///   listed in the result.
  /// - A member that the document puts into a successor already is left where it is.
  ///
  /// Mandates, rules and appointments do not pass on by themselves, and are not copied.
  ///
  /// - Parameter successions: The successions, each after those of which its predecessor is a successor.
  /// - Returns: The successions that were recorded, in their order; empty where the document has none of their
  ///   predecessors.
  /// - Complexity: O(bodies + memberships + successions), and what is added.
  @discardableResult
  public mutating func record(_ successions: [Catalogue.Succession]) -> [RecordedSuccession] {
    var recorder = SuccessionRecorder(self)
    let recorded = successions.compactMap { recorder.record($0) }
    if !recorded.isEmpty {
      bodies = recorder.bodies
      memberships = recorder.memberships
    }
    return recorded
  }
}

/// A succession that was recorded in a document.
public struct RecordedSuccession: Hashable, Sendable {
  /// The succession.
  public let succession: Catalogue.Succession
  /// The members of the predecessor that became members of a successor, in the order of the document.
  public let movedMembers: [PartyID]
  /// The members of a divided predecessor of which it is not known to which successor they went, in the order
  /// of the document.
  public let undecidedMembers: [PartyID]
}

/// Records successions in the bodies and memberships of a document.
private struct SuccessionRecorder {
  private(set) var bodies: [Body]
  private(set) var memberships: [Membership]
  private var places: [Body.ID: Int] = [:]
  private var placesByGroup: [Body.ID: [Int]] = [:]

  init(_ document: GovernanceDocument) {
    bodies = document.bodies
    memberships = document.memberships
    for place in bodies.indices where places[bodies[place].id] == nil {
      places[bodies[place].id] = place
    }
    for place in memberships.indices {
      placesByGroup[memberships[place].group, default: []].append(place)
    }
  }

  /// Records a succession, or returns `nil` where the document does not have it or has another.
  mutating func record(_ recorded: Catalogue.Succession) -> RecordedSuccession? {
    let date = recorded.date
    guard let place = places[recorded.predecessor.id],
      let succession = Self.succession(of: bodies[place], as: recorded),
      bodies[place].existence.contains(date.adding(days: -1)),
      bodies[place].existence.until.map({ $0 == date }) ?? true
    else { return nil }
    let successors = succession.successors.map { $0.organisation.id }
    guard bodies[place].successors.isEmpty || bodies[place].successors == successors else {
      return nil
    }
    bodies[place].existence.until = date
    bodies[place].successors = successors
    for successor in succession.successors { add(successor.organisation, from: date) }
    let placed = membersOnDate(date, of: successors)
    var (moved, undecided): ([PartyID], [PartyID]) = ([], [])
    for entry in placesByGroup[recorded.predecessor.id] ?? [] {
      let member = memberships[entry].member
      guard goesOn(memberships[entry], on: date), !placed.contains(member) else { continue }
      if let successor = succession.organisation(takingOn: member) {
        moved.append(member)
        join(entry, to: successor, from: date)
      } else {
        undecided.append(member)
      }
    }
    return RecordedSuccession(
      succession: succession,
      movedMembers: moved,
      undecidedMembers: undecided
    )
  }

  /// Returns a succession as one of a body, or `nil` if it is of another.
  private static func succession(
    of body: Body,
    as recorded: Catalogue.Succession
  ) -> Catalogue.Succession? {
    if body.kind == recorded.predecessor.kind { return recorded }
    let kinds = [recorded.predecessor.kind] + recorded.successors.map { $0.organisation.kind }
    guard body.kind == .subICBLocation,
      kinds.allSatisfy({ $0 == .clinicalCommissioningGroup })
    else { return nil }
    var succession = recorded
    succession.predecessor.kind = body.kind
    for successor in succession.successors.indices {
      succession.successors[successor].organisation.kind = body.kind
    }
    return succession
  }

  private mutating func add(_ organisation: Catalogue.Organisation, from date: CivilDate) {
    guard places[organisation.id] == nil else { return }
    places[organisation.id] = bodies.count
    bodies.append(
      Body(
        organisation.id,
        kind: organisation.kind,
        name: organisation.name,
        existence: Period(from: date)
      )
    )
  }

  private func membersOnDate(_ date: CivilDate, of groups: [Body.ID]) -> Set<PartyID> {
    var members: Set<PartyID> = []
    for group in groups {
      for place in placesByGroup[group] ?? [] where memberships[place].period.contains(date) {
        members.insert(memberships[place].member)
      }
    }
    return members
  }

  /// Returns whether a membership is live on the day before a date, and would be on the date.
  private func goesOn(_ membership: Membership, on date: CivilDate) -> Bool {
    let existence = places[membership.member].map { bodies[$0].existence } ?? .always
    return membership.period.contains(date.adding(days: -1)) && membership.period.contains(date)
      && existence.contains(date)
  }

  private mutating func join(_ place: Int, to successor: Body.ID, from date: CivilDate) {
    var membership = memberships[place]
    membership.group = successor
    membership.period.from = date
    placesByGroup[successor, default: []].append(memberships.count)
    memberships.append(membership)
  }
}

extension Catalogue.Succession {
  /// Returns the successor to which a member went, or `nil` if it is not known.
  fileprivate func organisation(takingOn member: PartyID) -> Body.ID? {
    if successors.count == 1 { return successors[0].organisation.id }
    return successors.first { $0.members.contains(member) }?.organisation.id
  }
}
