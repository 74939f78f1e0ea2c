import MandateKit

/// A case file to which the rows of spreadsheets are added, and what is wrong with them.
struct SpreadsheetMerge {
  /// Where an entry comes from.
  struct Origin {
    /// The number of the spreadsheet among those that have a header.
    var sheet: Int
    /// The place of the row.
    var row: SpreadsheetRows.Place
  }

  private let own: CaseFile
  private var bodies: MergedEntries<Body>
  private var people: MergedEntries<Person>
  private var memberships: MergedEntries<Membership>
  private var appointments: MergedEntries<Appointment>
  private var mandates: MergedEntries<Mandate>
  private var acts: MergedEntries<Act>

  /// The origins of the entries that were added to a list and the number of the first, by the key of the list.
  private(set) var origins: [String: (first: Int, rows: [Origin])] = [:]
  /// The columns of the spreadsheets, and the numbers of their cells.
  private(set) var headers: [(file: String, table: SpreadsheetTable, header: SpreadsheetHeader)] =
    []
  /// What is wrong with the entries, by their paths in the whole.
  private(set) var faults: [Fault] = []
  /// What is wrong with the files and with rows that have no entry.
  private(set) var errors: [ImportError] = []
  /// The names of the spreadsheets, in the order in which they were added.
  private(set) var sheets: [String] = []
  /// Whether all faults were kept, so that it is of use to look for more.
  private(set) var isComplete = true
  /// The sorts of names that may stand in what could not be read.
  private(set) var hidden: NameSorts = []

  /// Creates the merge of a case file, to which no row is added yet.
  init(_ own: CaseFile) {
    self.own = own
    bodies = MergedEntries(own.document.bodies)
    people = MergedEntries(own.document.people)
    memberships = MergedEntries(own.document.memberships)
    appointments = MergedEntries(own.document.appointments)
    mandates = MergedEntries(own.document.mandates)
    acts = MergedEntries(own.record.acts)
  }

  /// The whole.
  var merged: CaseFile {
    var file = own
    file.document.bodies = bodies.entries
    file.document.people = people.entries
    file.document.memberships = memberships.entries
    file.document.appointments = appointments.entries
    file.document.mandates = mandates.entries
    file.record.acts = acts.entries
    return file
  }

  /// Adds the rows of a spreadsheet.
  mutating func add(_ sheet: Spreadsheet, dates: SpreadsheetDates) {
    let errorsBefore = errors.count
    sheets.append(sheet.name)
    do throws(ImportError) {
      var rows = try SpreadsheetRows(sheet, dates: dates)
      headers.append((sheet.name, rows.table, rows.header))
      errors += rows.header.errors
      while isComplete, let piece = rows.next() {
        add(piece, of: rows.table)
        isComplete = piece.isComplete && hasRoom(besides: rows.errors.count)
      }
      errors += rows.errors
      isComplete = isComplete && hasRoom(besides: 0)
    } catch {
      errors.append(error)
    }
    guard errors.count > errorsBefore else { return }
    switch sheet.kind {
    case .bodies, .people: hidden.insert(.parties)
    case .mandates: hidden.insert(.mandates)
    case .memberships, .appointments, .votes, .consultations, .notices, .attendances: break
    }
  }

  /// Whether fewer errors than are kept were found, with some that are not yet among them.
  private func hasRoom(besides more: Int) -> Bool {
    errors.count + more + faults.count < Limits.mostErrors
  }

  private mutating func add(_ piece: SpreadsheetRows.Piece, of table: SpreadsheetTable) {
    let damaged = Set(piece.faults.compactMap { $0.error.path.listEntry?.entry })
    let numbers = add(piece.part, to: table.list, damaged: damaged)
    for (number, row) in zip(numbers, piece.places) {
      guard let number else { continue }
      origins[table.list, default: (first: number, rows: [])].rows
        .append(Origin(sheet: headers.count - 1, row: row))
    }
    for var fault in piece.faults {
      guard let entry = fault.error.path.listEntry?.entry, numbers.indices.contains(entry),
        let number = numbers[entry]
      else { continue }
      fault.error.path.steps[table.path.steps.count] = .entry(number)
      fault.offset = nil
      faults.append(fault)
    }
  }

  /// Adds the entries of a list, and returns the number that each has there, or `nil` where the case file has it.
  private mutating func add(_ part: CaseFile, to list: String, damaged: Set<Int>) -> [Int?] {
    switch list {
    case "bodies": bodies.add(part.document.bodies, damaged: damaged)
    case "people": people.add(part.document.people, damaged: damaged)
    case "memberships": memberships.add(part.document.memberships, damaged: damaged)
    case "appointments": appointments.add(part.document.appointments, damaged: damaged)
    case "mandates": mandates.add(part.document.mandates, damaged: damaged)
    default: acts.add(part.record.acts, damaged: damaged)
    }
  }
}
