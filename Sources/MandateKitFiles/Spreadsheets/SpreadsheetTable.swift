import MandateKit

/// What a kind of spreadsheet is made of: the list of the case file that it holds, its columns, and two rows
/// that show how they are filled in.
///
/// The columns are those of the schema by which the case file itself is read, so that no key is declared twice.
struct SpreadsheetTable: Sendable {
  /// The key of the list.
  let list: String
  /// The key of the act where the list is the record, or `nil` where it is one of the governance.
  let act: String?
  /// The columns, in the order in which they are written.
  let columns: [SpreadsheetColumn]
  /// The cells of two rows, by the header of their column; the others are empty.
  let samples: [[String: String]]

  private init<Entry: Described>(
    _ list: String,
    act: String? = nil,
    _ entry: Entry.Type,
    _ samples: [[String: String]]
  ) {
    self.list = list
    self.act = act
    columns = SpreadsheetColumn.columns(of: entry.schema.shape)
    self.samples = samples
  }

  /// The path of the list in a case file.
  var path: DocumentPath {
    act == nil ? DocumentPath([.key("governance"), .key(list)]) : DocumentPath([.key(list)])
  }

  /// Returns the path in a case file of an entry, or of what a column holds of it.
  func path(ofEntry entry: Int, _ column: SpreadsheetColumn? = nil) -> DocumentPath {
    let keys = (act.map { [$0] } ?? []) + (column?.keys ?? [])
    return keys.reduce(path[entry]) { $0[$1] }
  }

  /// The number of steps from the case file to an entry, the key of an act included.
  var stepsToEntry: Int { path.steps.count + (act == nil ? 1 : 2) }

  static let bodies = SpreadsheetTable(
    "bodies",
    Body.self,
    [
      [
        "id": "mill-lane", "kind": "practice", "name": "Mill Lane Surgery", "from": "2019-07-01",
        "listSize": "9412",
      ],
      [
        "id": "riverside", "kind": "primaryCareNetwork", "name": "Riverside PCN",
        "from": "2019-07-01",
        "rule": #"{"passes":{"share":{"moreThan":"1/2","of":"all","by":"members"}}}"#,
        "binds": "true", "competence": "premises; contract.local",
      ],
    ]
  )

  static let people = SpreadsheetTable(
    "people",
    Person.self,
    [["id": "dr-lee", "name": "Dr Ann Lee"], ["id": "mr-shah", "name": "Mr Ravi Shah"]]
  )

  static let memberships = SpreadsheetTable(
    "memberships",
    Membership.self,
    [
      ["member": "mill-lane", "of": "riverside", "from": "2019-07-01"],
      [
        "member": "dr-lee", "of": "wold-lmc", "from": "2021-04-01", "until": "2025-04-01",
        "votes": "1", "classes": "salaried; elected",
      ],
    ]
  )

  static let appointments = SpreadsheetTable(
    "appointments",
    Appointment.self,
    [
      [
        "person": "dr-lee", "to": "wold-place-board", "capacity": "representative",
        "from": "2022-07-01",
      ],
      ["person": "mr-shah", "to": "wold-place-board", "capacity": "expert", "from": "2022-07-01"],
    ]
  )

  static let mandates = SpreadsheetTable(
    "mandates",
    Mandate.self,
    [
      [
        "id": "speak-at-place", "giver": "riverside", "holder": "dr-lee",
        "powers": "advise; negotiate", "subjects": "premises", "ceiling": "50000",
        "concessions": "false", "ratification.by": "riverside", "ratification.within": "28",
        "from": "2022-07-01", "until": "2023-07-01",
        "source.title": "Riverside network agreement", "source.provision": "clause 12",
        "source.year": "2022", "source.basis": "contract",
      ],
      [
        "id": "network-premises", "giver": "mill-lane", "holder": "riverside",
        "powers": "agree; decide", "subjects": "*", "passOn": "true",
      ],
    ]
  )

  static let votes = SpreadsheetTable(
    "record",
    act: "vote",
    Vote.self,
    [
      ["by": "mill-lane", "on": "closure", "choice": "for", "date": "2022-09-01"],
      [
        "by": "abbey", "on": "closure", "choice": "against", "date": "2022-09-02",
        "castBy": "dr-lee",
      ],
    ]
  )

  static let consultations = SpreadsheetTable(
    "record",
    act: "consultation",
    Consultation.self,
    [
      [
        "of": "wold-lmc", "by": "wold-icb", "on": "closure", "opened": "2022-08-01",
        "closed": "2022-09-09", "informed": "2022-08-01", "answered": "2022-09-01",
        "answer": "object", "sufficientInformation": "true", "considered": "2022-09-20",
      ],
      ["of": "riverside", "by": "wold-icb", "on": "closure", "opened": "2022-08-15"],
    ]
  )

  static let notices = SpreadsheetTable(
    "record",
    act: "notice",
    Notice.self,
    [
      ["to": "mill-lane", "by": "wold-icb", "on": "closure", "date": "2022-08-01"],
      ["to": "wold-lmc", "by": "wold-icb", "on": "closure", "date": "2022-08-01"],
    ]
  )

  static let attendances = SpreadsheetTable(
    "record",
    act: "attendance",
    Attendance.self,
    [
      ["by": "dr-lee", "at": "wold-place-board", "on": "closure", "date": "2022-10-20"],
      ["by": "mr-shah", "at": "wold-place-board", "on": "closure", "date": "2022-10-20"],
    ]
  )
}

extension SpreadsheetKind {
  /// What it is made of.
  var table: SpreadsheetTable {
    switch self {
    case .bodies: .bodies
    case .people: .people
    case .memberships: .memberships
    case .appointments: .appointments
    case .mandates: .mandates
    case .votes: .votes
    case .consultations: .consultations
    case .notices: .notices
    case .attendances: .attendances
    }
  }
}
