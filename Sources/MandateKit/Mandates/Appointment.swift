/// The seat of a person on a forum for a period, in a capacity.
public struct Appointment: Hashable, Sendable {
  /// Who is appointed.
  public var person: Person.ID
  /// The forum.
  public var forum: Body.ID
  /// Whether the person speaks for others there.
  public var capacity: Capacity
  /// The days of the appointment.
  public var period: Period

  /// Creates an appointment: `Appointment("shah", to: "place", capacity: .representative)`.
  ///
  /// - Parameters:
  ///   - person: Who is appointed.
  ///   - forum: The forum.
  ///   - capacity: Whether the person speaks for others there.
  ///   - period: The days of the appointment.
  public init(
    _ person: Person.ID,
    to forum: Body.ID,
    capacity: Capacity,
    period: Period = .always
  ) {
    self.person = person
    self.forum = forum
    self.capacity = capacity
    self.period = period
  }

  /// The right by which a person sits on a forum.
  public enum Capacity: String, Hashable, Sendable, CaseIterable {
    /// For those whose mandate the person holds.
    case representative
    /// For the knowledge that the person has. An expert covers nobody, however eminent.
    case expert
  }
}
