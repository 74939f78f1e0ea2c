import MandateKit

/// A case file to which a Popolo document is added, with the place in it of every entry that was.
struct PopoloMerge {
  /// The whole.
  private(set) var merged: CaseFile

  /// The paths of the entries that were added to each list, and the number of those before them.
  private var origins: [String: (own: Int, paths: [DocumentPath])] = [:]
  /// The memberships of the document.
  private let memberships: [PopoloMembership]

  /// Adds what a document holds, unless the case file says it already.
  init(_ own: CaseFile, _ document: PopoloDocument) {
    merged = own
    memberships = document.memberships
    let governance = own.document
    let memberships = document.memberships.enumerated().map { place, entry in
      (entry, DocumentPath([.key("memberships"), .entry(place)]))
    }
    merged.document.bodies = added(
      "bodies",
      governance.bodies,
      { $0.carriedByPopolo },
      document.organizations.enumerated().map { place, entry in
        (entry.body, DocumentPath([.key("organizations"), .entry(place)]))
      }
    )
    merged.document.people = added(
      "people",
      governance.people,
      { $0 },
      document.persons.enumerated().map { place, entry in
        (entry.person, DocumentPath([.key("persons"), .entry(place)]))
      }
    )
    merged.document.memberships = added(
      "memberships",
      governance.memberships,
      { $0.carriedByPopolo },
      memberships.compactMap { entry, path in entry.membership.map { ($0, path) } }
    )
    merged.document.appointments = added(
      "appointments",
      governance.appointments,
      { $0 },
      memberships.compactMap { entry, path in entry.appointment.map { ($0, path) } }
    )
    merged.record.acts = added(
      "record",
      own.record.acts,
      { act in if case .vote(let vote) = act { .vote(vote.carriedByPopolo) } else { act } },
      document.events.enumerated().flatMap { place, event in
        event.ballots.enumerated().compactMap { ballot, entry in
          event.vote(entry).map { vote in
            (
              Act.vote(vote),
              DocumentPath([.key("vote_events"), .entry(place), .key("votes"), .entry(ballot)])
            )
          }
        }
      }
    )
  }

  /// Returns a list with further entries, and notes where they come from.
  private mutating func added<Entry: Hashable>(
    _ list: String,
    _ own: [Entry],
    _ carried: (Entry) -> Entry,
    _ others: [(entry: Entry, path: DocumentPath)]
  ) -> [Entry] {
    let known = Set(own.map(carried))
    let new = others.filter { !known.contains($0.entry) }
    origins[list] = (own.count, new.map { $0.path })
    return own + new.map { $0.entry }
  }

  /// Returns the path in the Popolo document of what a path of the whole is about, or `nil` where that is the
  /// case file's own.
  func origin(of path: DocumentPath) -> DocumentPath? {
    guard let (list, entry, rest) = path.listEntry, let (own, paths) = origins[list],
      paths.indices.contains(entry - own)
    else { return nil }
    let origin = paths[entry - own]
    guard case .key(let key)? = rest.first else { return origin }
    switch (list, key) {
    case ("record", "on"): return DocumentPath(Array(origin.steps.prefix(2)))["motion_id"]
    case ("record", "date"): return DocumentPath(Array(origin.steps.prefix(2)))["start_date"]
    case ("memberships", "member"), ("appointments", "person"):
      guard case .entry(let place)? = origin.steps.last else { return origin }
      return origin[memberships[place].person == nil ? "member_id" : "person_id"]
    default: return PopoloMerge.keys[list]?[key].map { origin[$0] } ?? origin
    }
  }

  /// The keys of Popolo for those of the case file, by list.
  private static let keys: [String: [String: String]] = [
    "bodies": [
      "id": "id", "kind": "classification", "name": "name", "from": "founding_date",
      "until": "dissolution_date",
    ],
    "people": ["id": "id", "name": "name"],
    "memberships": ["of": "organization_id", "from": "start_date", "until": "end_date"],
    "appointments": [
      "to": "organization_id", "capacity": "role", "from": "start_date", "until": "end_date",
    ],
    "record": ["by": "voter_id", "choice": "option"],
  ]
}
