extension Engagement {
  /// The consultations of one body or person, by how far they are answered.
  public struct Consultee: Hashable, Sendable, Identifiable {
    /// The body or person consulted.
    public let id: PartyID
    /// The number of consultations opened.
    public internal(set) var asked = 0
    /// The number of those that it answered.
    public internal(set) var answered = 0
    /// The number of those that it answered in time: by the closing day, or, of one that is not closed, by
    /// the day on which the longest minimum asked of it had run, and not after the decision.
    public internal(set) var answeredInTime = 0
    /// The number of those that closed without an answer.
    public internal(set) var closedUnanswered = 0
    /// The number of those not closed and not answered.
    public internal(set) var awaitingAnswer = 0
    /// The number of those awaiting an answer of which the time is over.
    public internal(set) var overdue = 0
    /// The most consultations that were open on one day.
    public internal(set) var mostAtOnce = 0
    /// The first day on which that many were open, or `nil` where none ever was.
    public internal(set) var busiestDay: CivilDate?

    init(_ id: PartyID) {
      self.id = id
    }

    /// Counts a consultation.
    ///
    /// - Parameters:
    ///   - consultation: The consultation.
    ///   - due: The day on which the longest minimum asked of it has run, or `nil` where none is asked.
    ///   - view: The record as it is known.
    mutating func count(_ consultation: IndexedConsultation, due: CivilDate?, _ view: RecordView) {
      func known(_ day: CivilDate?) -> CivilDate? { day.flatMap { $0 <= view.asOf ? $0 : nil } }
      let closed = known(consultation.closed)
      let last = min(closed ?? due ?? view.cutoff, view.cutoff)
      asked += 1
      if let day = known(consultation.answered) {
        answered += 1
        if day <= last { answeredInTime += 1 }
      } else if closed != nil {
        closedUnanswered += 1
      } else {
        awaitingAnswer += 1
        if view.asOf > last { overdue += 1 }
      }
    }
  }
}
