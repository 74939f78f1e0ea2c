/// Records successions in the bodies and memberships of a document.
struct SuccessionRecorder {
  private(set) var bodies: [Body]
  private(set) var memberships: [Membership]
  private let people: Set<PartyID>
  private var places: [Body.ID: Int] = [:]
  private var placesByGroup: [Body.ID: [Int]] = [:]
  private var placesByMember: [PartyID: [Int]] = [:]

  init(_ document: GovernanceDocument) {
    bodies = document.bodies
    memberships = document.memberships
    people = Set(document.people.map { $0.id })
    for place in bodies.indices where places[bodies[place].id] == nil {
      places[bodies[place].id] = place
    }
    for place in memberships.indices {
      placesByGroup[memberships[place].group, default: []].append(place)
      placesByMember[memberships[place].member, default: []].append(place)
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
    let named = bodies[place].successors
    guard named.isEmpty || Set(named) == Set(successors),
      !successors.contains(bodies[place].id),
      succession.successors.allSatisfy({ canSucceed($0.organisation, on: date) })
    else { return nil }
    bodies[place].existence.until = date
    if named.isEmpty { bodies[place].successors = successors }
    let leftAsTheyAre = membersOnDate(date, of: successors).union(groups(around: successors))
    for successor in succession.successors { add(successor.organisation, from: date) }
    let (moved, undecided) = moveMembers(of: succession, except: leftAsTheyAre)
    return RecordedSuccession(
      succession: succession,
      movedMembers: moved,
      undecidedMembers: undecided
    )
  }

  /// Makes the members of a predecessor members of its successors, but for some members.
  ///
  /// - Returns: Those that became members of a successor, and those of which it is not known where they went.
  private mutating func moveMembers(
    of succession: Catalogue.Succession,
    except others: Set<PartyID>
  ) -> (moved: [PartyID], undecided: [PartyID]) {
    var (moved, undecided): ([PartyID], [PartyID]) = ([], [])
    var told: Set<PartyID> = []
    for entry in placesByGroup[succession.predecessor.id] ?? [] {
      let member = memberships[entry].member
      guard goesOn(memberships[entry], on: succession.date), !others.contains(member) else {
        continue
      }
      let isNew = told.insert(member).inserted
      if let successor = succession.organisation(takingOn: member) {
        if isNew { moved.append(member) }
        join(entry, to: successor, from: succession.date)
      } else if isNew {
        undecided.append(member)
      }
    }
    return (moved, undecided)
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

  /// Returns whether an organisation can take a place on a date: the document has it then, or has no other party
  /// with its code.
  private func canSucceed(_ organisation: Catalogue.Organisation, on date: CivilDate) -> Bool {
    guard let place = places[organisation.id] else { return !people.contains(organisation.id) }
    // A group and the location with its code are one organisation.
    let commissioners: [BodyKind] = [.clinicalCommissioningGroup, .subICBLocation]
    let kinds = [bodies[place].kind, organisation.kind]
    return bodies[place].existence.contains(date)
      && (kinds[0] == kinds[1] || kinds.allSatisfy { commissioners.contains($0) })
  }

  /// Returns some parties with the groups that they are in, the groups that these are in, and so on, on any
  /// date.
  private func groups(around parties: [PartyID]) -> Set<PartyID> {
    var found = Set(parties)
    var rest = parties
    while let party = rest.popLast() {
      for place in placesByMember[party] ?? [] where found.insert(memberships[place].group).inserted
      {
        rest.append(memberships[place].group)
      }
    }
    return found
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
    placesByMember[membership.member, default: []].append(memberships.count)
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
