import MandateKit

/// Organisations, people, memberships and votes as civic-data tools exchange them: one document of the Popolo
/// specification.
///
/// What stands in a case file and in Popolo alike is carried both ways: bodies with their kind, name and existence;
/// people; memberships with their days; appointments, which are memberships with the role `representative` or
/// `expert`; and votes. Proposals are written as motions, and not read, as Popolo does not say what they are about.
/// *Exchanging civic data* says what is not carried.
public struct PopoloFile: Hashable, Sendable {
  /// The bodies, without their rules.
  public var bodies: [Body]
  /// The people.
  public var people: [Person]
  /// The memberships, without votes and classes.
  public var memberships: [Membership]
  /// The appointments.
  public var appointments: [Appointment]
  /// The votes, those on one proposal and day together.
  public var votes: [Vote]
  /// What was passed over when the file was read: keys with a dot between them, each once, as
  /// `organizations.image`.
  public var passedOver: [String] = []

  /// Creates what Popolo carries of a case file.
  public init(_ file: CaseFile) {
    bodies = file.document.bodies.map { $0.carriedByPopolo }
    people = file.document.people
    memberships = file.document.memberships.map { $0.carriedByPopolo }
    appointments = file.document.appointments
    votes = VoteEvents(file.record.acts).events.flatMap { $0.ownVotes }
  }

  /// Reads a document of the Popolo specification.
  ///
  /// The lists `organizations`, `persons`, `memberships` and `vote_events` are read. `null` is as good as left out.
  /// What a case file has no place for is passed over, and told in ``passedOver``.
  ///
  /// - Parameter bytes: The document, as JSON.
  /// - Returns: What it holds.
  /// - Throws: `InvalidDocumentError` with everything that is wrong, each with its line and column.
  public static func read(_ bytes: [UInt8]) throws(InvalidDocumentError) -> PopoloFile {
    let (document, faults) = try DocumentReader.read(bytes, by: PopoloDocument.schema)
    guard faults.isEmpty else { throw InvalidDocumentError(faults.joined(by: [])) }
    return PopoloFile(document)
  }

  /// Returns what Popolo carries of a case file as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - file: The case file.
  ///   - style: The layout of the document.
  /// - Returns: The bytes, which are UTF-8.
  /// - Complexity: O(bytes returned).
  public static func json(_ file: CaseFile, _ style: JSONStyle = .indented) -> [UInt8] {
    JSONWriter.document(style) { PopoloDocument.schema.write(PopoloDocument(file), to: &$0) }
  }

  /// Creates the file of a document that was read.
  init(_ document: PopoloDocument) {
    bodies = document.organizations.map { $0.body }
    people = document.persons.map { $0.person }
    memberships = document.memberships.compactMap { $0.membership }
    appointments = document.memberships.compactMap { $0.appointment }
    votes = document.events.flatMap { $0.ownVotes }
    passedOver = document.allPassedOver
  }
}

extension Body {
  /// What Popolo carries of the body.
  var carriedByPopolo: Body { Body(id, kind: kind, name: name, existence: existence) }
}

extension Membership {
  /// What Popolo carries of the membership.
  var carriedByPopolo: Membership { Membership(member, of: group, period: period) }
}

extension Vote {
  /// What Popolo carries of the vote.
  var carriedByPopolo: Vote { Vote(by: by, on: proposal, choice, date: date) }
}
