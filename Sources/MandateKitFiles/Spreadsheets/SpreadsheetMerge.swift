import MandateKit

/// A case file to which the rows of spreadsheets are added, and what is wrong with them.
struct SpreadsheetMerge {
  /// Where an entry comes from.
  private struct Origin {
    /// The number of the spreadsheet.
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

  /// The origins of the entries that were added to a list, by the key of the list.
  private var origins: [String: [Origin]] = [:]
  /// The columns of the spreadsheets, and the numbers of their cells.
  private var headers: [(file: String, table: SpreadsheetTable, header: SpreadsheetHeader)] = []
  /// What is wrong with the entries, by their paths in the whole.
  private var faults: [Fault] = []
  /// What is wrong with the files and with rows that have no entry.
  private var errors: [ImportError] = []
  /// The names of the spreadsheets, in the order in which they were added.
  private var sheets: [String] = []
  /// Whether all faults were kept, so that it is of use to look for more.
  private var isComplete = true
  /// The sorts of names that may stand in what could not be read.
  private var hidden: NameSorts = []

  /// Creates the merge of a case file with nothing.
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
    var damaged: Set<Int> = []
    for fault in piece.faults {
      if let entry = fault.error.path.entry(of: table.path) { damaged.insert(entry) }
    }
    var numbers: [Int?] = []
    for (entry, row) in piece.places.prefix(piece.part.count(of: table)).enumerated() {
      let number = add(entry, of: piece.part, table, isWhole: !damaged.contains(entry))
      numbers.append(number)
      guard number != nil else { continue }
      origins[table.list, default: []].append(Origin(sheet: headers.count - 1, row: row))
    }
    for var fault in piece.faults {
      guard let entry = fault.error.path.entry(of: table.path), numbers.indices.contains(entry),
        let number = numbers[entry]
      else { continue }
      fault.error.path.steps[table.path.steps.count] = .entry(number)
      fault.offset = nil
      faults.append(fault)
    }
  }

  /// Adds one entry of the list that a table is about, and returns its number there.
  private mutating func add(
    _ entry: Int,
    of part: CaseFile,
    _ table: SpreadsheetTable,
    isWhole: Bool
  ) -> Int? {
    switch table.list {
    case "bodies": bodies.add(part.document.bodies[entry], isWhole: isWhole)
    case "people": people.add(part.document.people[entry], isWhole: isWhole)
    case "memberships": memberships.add(part.document.memberships[entry], isWhole: isWhole)
    case "appointments": appointments.add(part.document.appointments[entry], isWhole: isWhole)
    case "mandates": mandates.add(part.document.mandates[entry], isWhole: isWhole)
    default: acts.add(part.record.acts[entry], isWhole: isWhole)
    }
  }
}

extension SpreadsheetMerge {
  /// Checks the whole, and returns it with what its names stand for.
  ///
  /// - Parameters:
  ///   - name: The name of the case file.
  ///   - ownFaults: The faults found while the case file was read.
  /// - Returns: The whole, which is not checked a second time.
  /// - Throws: Everything that is wrong with the case file and the spreadsheets.
  func checked(
    named name: String,
    _ ownFaults: DocumentFaults
  ) throws(InvalidImportError) -> CaseFile {
    var file = merged
    let all = DocumentFaults(
      ownFaults.faults + faults,
      areComplete: ownFaults.areComplete && isComplete,
      in: []
    )
    let isRead = all.isEmpty && errors.isEmpty
    let names = SymbolIndex(file.document)
    let flaws = all.areComplete ? file.errors(names, isRead: isRead) : []
    guard !isRead || !flaws.isEmpty else {
      file.checkedNames = names
      return file
    }
    let kept = all.withoutConsequences(flaws, hiding: hidden)
    let ofCase = ownFaults.joined(by: kept.filter { origin(of: $0.path) == nil })
    // At one row, what was found while reading comes first.
    let ofRows = faults.map { $0.error } + kept.filter { origin(of: $0.path) != nil }
    let located = ofRows.compactMap { withPlace($0) } + errors
    let order = Dictionary(
      sheets.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let sorted = located.indices.sorted { left, right in
      func place(_ index: Int) -> (Int, Int, Int, Int) {
        let error = located[index]
        return (order[error.file] ?? .max, error.line ?? 0, error.column ?? 0, index)
      }
      return place(left) < place(right)
    }
    throw InvalidImportError(
      errors: ofCase.map { ImportError($0, inFile: name) } + sorted.map { located[$0] }
    )
  }

  /// Returns the rows' own errors, where the case file could not be read.
  func errorsOfRows() -> [ImportError] {
    faults.compactMap { withPlace($0.error) } + errors
  }

  /// The row of the entry at or in which a path ends, with the table of its list.
  private func origin(of path: DocumentPath) -> Origin? {
    let steps = path.steps
    let list: (key: String, own: Int, entry: Int)
    switch (steps.first, steps.count > 1 ? steps[1] : nil, steps.count > 2 ? steps[2] : nil) {
    case (.key("record"), .entry(let entry)?, _): list = ("record", acts.ownCount, entry)
    case (.key("governance"), .key(let key)?, .entry(let entry)?):
      let own: [String: Int] = [
        "bodies": bodies.ownCount, "people": people.ownCount, "memberships": memberships.ownCount,
        "appointments": appointments.ownCount, "mandates": mandates.ownCount,
      ]
      list = (key, own[key] ?? .max, entry)
    default: return nil
    }
    guard list.entry >= list.own, let rows = origins[list.key],
      rows.indices.contains(list.entry - list.own)
    else { return nil }
    return rows[list.entry - list.own]
  }

  /// Returns an error of an entry at its row and column, or `nil` where the header tells of it.
  private func withPlace(_ error: DocumentError) -> ImportError? {
    guard let origin = origin(of: error.path) else { return nil }
    let (file, table, header) = headers[origin.sheet]
    let column = column(of: error.path, table, origin.row)
    if let column, header.cells[column] == nil {
      if error.code == .missingKey { return nil }
    }
    return ImportError(
      file: file,
      line: origin.row.line,
      column: column.flatMap { header.cells[$0] }.map { $0 + 1 },
      place: column.map { table.columns[$0].header },
      .document(error.code),
      error.sentence
    )
  }

  /// The number of the column in which a path leads, or `nil` where it leads to all of the row.
  ///
  /// Of several, as of the two ways to give the rules of a body, it is the first that is filled in.
  private func column(
    of path: DocumentPath,
    _ table: SpreadsheetTable,
    _ row: SpreadsheetRows.Place
  ) -> Int? {
    let keys = path.steps.dropFirst(table.stepsToEntry).prefix(2).compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }
    guard let first = keys.first else { return nil }
    let fitting = table.columns.indices.filter { index in
      let column = table.columns[index].keys
      return column[0] == first && (column.count == 1 || keys.count == 1 || column[1] == keys[1])
        || first == "rule" && column[0] == "rules"
    }
    return fitting.first { row.filled & 1 << $0 != 0 } ?? fitting.first
  }
}

extension CaseFile {
  /// Returns the number of entries in the list of a table.
  fileprivate func count(of table: SpreadsheetTable) -> Int {
    switch table.list {
    case "bodies": document.bodies.count
    case "people": document.people.count
    case "memberships": document.memberships.count
    case "appointments": document.appointments.count
    case "mandates": document.mandates.count
    default: record.acts.count
    }
  }
}

extension DocumentPath {
  /// Returns the number of the entry of a list at or in which the path ends, or `nil` where it is elsewhere.
  fileprivate func entry(of list: DocumentPath) -> Int? {
    guard steps.count > list.steps.count, steps.starts(with: list.steps),
      case .entry(let entry) = steps[list.steps.count]
    else { return nil }
    return entry
  }
}
