/// A person who speaks for bodies at a forum: the person, the seat, and a mandate from each body.
///
/// ```swift
/// Representative(
///   "shah",
///   name: "Dr Shah",
///   of: ["north", "south"],
///   at: "place",
///   powers: [.agree],
///   subjects: ["serviceRedesign"],
///   ceiling: 250_000
/// )
/// ```
public struct Representative: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// The bodies that give the mandates.
  public var givers: [Body.ID]
  /// The forum.
  public var forum: Body.ID
  /// The powers of each mandate.
  public var powers: [Power]
  /// The subjects that each mandate is about.
  public var subjects: [SubjectPattern]
  /// The highest value of a proposal in pounds, or `nil` where there is no limit.
  public var ceiling: Int?
  /// The days of the appointment and of the mandates.
  public var period: Period
  /// Where the mandates are written.
  public var source: Source?

  /// Creates a representative.
  ///
  /// - Parameters:
  ///   - id: The identifier of the person.
  ///   - name: The name to show, or `nil` for the identifier.
  ///   - givers: The bodies that give the mandates. Without any the person speaks for nobody.
  ///   - forum: The forum.
  ///   - powers: The powers of each mandate, not empty.
  ///   - subjects: The subjects that each mandate is about, not empty.
  ///   - ceiling: The highest value of a proposal in pounds, or `nil` where there is no limit.
  ///   - period: The days of the appointment and of the mandates.
  ///   - source: Where the mandates are written.
  public init(
    _ id: Person.ID,
    name: String? = nil,
    of givers: [Body.ID],
    at forum: Body.ID,
    powers: [Power],
    subjects: [SubjectPattern],
    ceiling: Int? = nil,
    period: Period = .always,
    source: Source? = nil
  ) {
    person = Person(id, name: name)
    self.givers = givers
    self.forum = forum
    self.powers = powers
    self.subjects = subjects
    self.ceiling = ceiling
    self.period = period
    self.source = source
  }

  /// The mandates, one from each giver: that of `north` to `shah` is called `shah/north`.
  public var mandates: [Mandate] {
    givers.map { giver in
      Mandate(
        "\(person.id)/\(giver)",
        giver: giver,
        holder: person.id,
        powers: powers,
        subjects: subjects,
        ceiling: ceiling,
        period: period,
        source: source
      )
    }
  }
}

extension Representative: GovernancePart {
  /// Adds the person, the appointment and the mandates.
  public func add(to document: inout GovernanceDocument) {
    document.people.append(person)
    document.appointments.append(
      Appointment(person.id, to: forum, capacity: .representative, period: period)
    )
    document.mandates += mandates
  }
}
