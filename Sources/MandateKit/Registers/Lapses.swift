extension Docket {
  /// What ends on a day: in force on the day before, and no longer on it.
  ///
  /// Mandates and appointments lapse with a body; consultations and proposals pass to its successors, where it
  /// has any.
  public struct Lapses: Hashable, Sendable {
    /// The day on which they have ended.
    public let date: CivilDate
    /// The bodies that exist no longer, with their successors, by identifier.
    public let bodies: [EndedBody]
    /// The entries, mandates first, each sort in the order of the document or of the record.
    public let entries: [Entry]

    /// A body that exists no longer.
    public struct EndedBody: Hashable, Sendable {
      /// The body.
      public var body: Body.ID
      /// The bodies that are its successors, in the order of the document.
      public var successors: [Body.ID]
      /// The practices for which it stood, by who stands for them on the day, or `nil` where so much ends on
      /// one day that they were not compared (`Limits.inheritanceSteps`).
      public var practices: Practices?

      /// The practices for which a body stood on its last day, by who stands for them on the day after.
      public struct Practices: Hashable, Sendable {
        /// All of them, on the last day.
        public var all: PracticeCount
        /// Those for which each successor stands, in the order of the successors; a practice can be among
        /// those of several.
        public var inherited: [PracticeCount]
        /// Those that still exist and for which no successor stands.
        public var left: PracticeCount
      }
    }

    /// Something that ends, or that is left without one of its parties.
    public struct Entry: Hashable, Sendable {
      /// What it is.
      public var subject: Subject
      /// The bodies that exist no longer and with which it ends, in order; empty where its own period ends.
      public var endedBodies: [Body.ID]
    }

    /// What ends, or is left without a party.
    ///
    /// Cases may be added.
    public enum Subject: Hashable, Sendable {
      /// A mandate, or a delegation where its power is to decide.
      case mandate(Mandate)
      /// An appointment.
      case appointment(Appointment)
      /// A deputy for a voter.
      case deputy(Deputy)
      /// A consultation that is still open.
      case consultation(Consultation)
      /// A proposal that is still to be decided.
      case proposal(Proposal.ID)
    }
  }

  /// Returns what ends on a day, so that it can be renewed or carried over before.
  ///
  /// - Parameter date: The day on which they have ended: for what ends with 31 March, 1 April.
  /// - Returns: The lapses; without entries where nothing ends on that day.
  /// - Complexity: O(document + record), and for the practices of bodies that end at most
  ///   `Limits.inheritanceSteps` steps.
  public func lapses(on date: CivilDate) -> Lapses {
    let before = date.adding(days: -1)
    let document = governance.document
    let ended = document.bodies.filter {
      $0.existence.contains(before) && !$0.existence.contains(date)
    }
    let gone = Set(ended.map { $0.id })
    var ending = EndingEntries(before: before, date: date, gone: gone)
    for mandate in document.mandates
    where reasonNotInForce(mandate.id, on: before, asOf: before) == nil {
      ending.add(
        .mandate(mandate),
        mandate.period,
        of: [mandate.giver, mandate.holder].compactMap { $0 }
      )
    }
    let existing = ExistingParties(document, on: before)
    for appointment in document.appointments where existing.contains(appointment.forum) {
      ending.add(.appointment(appointment), appointment.period, of: [appointment.forum])
    }
    for deputy in document.deputies
    where existing.contains(deputy.party) && existing.contains(deputy.voter) {
      ending.add(.deputy(deputy), deputy.period, of: [deputy.party, deputy.voter])
    }
    for act in record.acts {
      guard case .consultation(let consultation) = act, consultation.opened < date,
        consultation.closed.map({ $0 >= date }) ?? true
      else { continue }
      ending.add(.consultation(consultation), .always, of: [consultation.of, consultation.by])
    }
    let decided = Set(
      record.acts.compactMap { act -> Proposal.ID? in
        if case .decision(let decision) = act, decision.date < date {
          decision.proposal
        } else {
          nil
        }
      }
    )
    for proposal in proposals
    where proposal.decisionDate >= date && !decided.contains(proposal.id) {
      let parties = [proposal.proposer, proposal.forum] + proposal.affects
      ending.add(.proposal(proposal.id), .always, of: parties)
    }
    var inheritance = Inheritance(governance, on: date)
    return Lapses(
      date: date,
      bodies: ended.sorted { $0.id < $1.id }.map { inheritance.ofBody($0) },
      entries: ending.entries
    )
  }
}

/// The bodies and people that exist on a date.
private struct ExistingParties {
  private let parties: Set<PartyID>

  init(_ document: GovernanceDocument, on date: CivilDate) {
    parties = Set(document.bodies.filter { $0.existence.contains(date) }.map { $0.id })
      .union(document.people.map { $0.id })
  }

  func contains(_ party: PartyID) -> Bool { parties.contains(party) }
}

/// Gathers what is in force on the day before and no longer on the day.
private struct EndingEntries {
  let before: CivilDate
  let date: CivilDate
  /// The bodies that exist on the day before and no longer on the day.
  let gone: Set<Body.ID>
  var entries: [Docket.Lapses.Entry] = []

  /// Adds an entry with a period and parties, if it ends.
  mutating func add(_ subject: Docket.Lapses.Subject, _ period: Period, of parties: [PartyID]) {
    guard period.contains(before) else { return }
    var ended: [Body.ID] = []
    for party in parties where gone.contains(party) && !ended.contains(party) {
      ended.append(party)
    }
    if ended.isEmpty, period.contains(date) { return }
    entries.append(Docket.Lapses.Entry(subject: subject, endedBodies: ended))
  }
}
