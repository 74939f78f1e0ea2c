extension Catalogue {
  /// The holder of a seat on a board or committee: a person with a vote.
  public struct SeatHolder: Hashable, Sendable {
    /// Who holds the seat.
    public var person: Person
    /// The classes of the seat, which a quorum or a majority can name.
    public var classes: [MembershipClass]
    /// The days on which the person holds it.
    public var period: Period
    /// The people who may cast the holder's vote.
    public var deputies: [Person]

    /// Creates the holder of a seat.
    ///
    /// - Parameters:
    ///   - id: The identifier of the person.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - classes: The classes of the seat.
    ///   - period: The days on which the person holds it.
    ///   - deputies: The people who may cast the holder's vote; none unless given.
    public init(
      _ id: Person.ID,
      name: String? = nil,
      classes: [MembershipClass] = [],
      period: Period = .always,
      deputies: [Person] = []
    ) {
      self.person = Person(id, name: name)
      self.classes = classes
      self.period = period
      self.deputies = deputies
    }

    /// The person and the deputies.
    var people: [Person] { [person] + deputies }

    /// Returns the membership in a body.
    func membership(in body: Body.ID) -> Membership {
      Membership(person.id, of: body, period: period, classes: classes)
    }
  }
}

extension GovernanceDocument {
  /// Creates the document of one body of seats, which represents some bodies without a vote.
  init(
    _ body: Body,
    seats: [Catalogue.SeatHolder],
    representing represented: [Body.ID],
    provisions: [Provision] = []
  ) {
    self.init()
    // A person may hold two seats, or be the deputy of another holder.
    add(
      GovernanceDocument(
        bodies: [body],
        people: seats.flatMap { $0.people },
        memberships: seats.map { $0.membership(in: body.id) }
          + represented.map { Membership($0, of: body.id, isVoting: false) },
        deputies: seats.flatMap { seat in
          seat.deputies.map { Deputy($0.id, for: seat.person.id) }
        },
        provisions: provisions
      )
    )
  }
}
