/// The columns that a reader wants of a kind of file: by the words of their headers, or by place.
///
/// Headers are compared by their letters and digits alone, so that case, line breaks, stray spaces
/// and underscores do not matter. A header is known by two of its words; a file without one is read
/// by place, and then has just so many columns.
struct ColumnLayout: Sendable {
  /// One column.
  struct Column: Sendable {
    /// Its header as a file of today has it, to be shown.
    let title: String
    /// The headers that it has had, old and new, after folding.
    let words: [String]
    /// Its place, from 0, where there is no header.
    let place: Int
    /// Whether a file without it cannot be used.
    let isRequired: Bool

    static func required(_ place: Int, _ headers: String...) -> Column {
      Column(headers, place: place, isRequired: true)
    }

    static func optional(_ place: Int, _ headers: String...) -> Column {
      Column(headers, place: place, isRequired: false)
    }

    private init(_ headers: [String], place: Int, isRequired: Bool) {
      title = headers.first ?? ""
      words = headers.map { header in
        String(decoding: OfficialText.folded(Array(header.utf8)[...]), as: UTF8.self)
      }
      self.place = place
      self.isRequired = isRequired
    }
  }

  /// What the first row of a file turns out to be.
  enum Beginning {
    /// A header, with the map that it gives.
    case header(ColumnMap)
    /// A header that lacks columns, with the titles of those.
    case incomplete([String])
    /// A row of a file that has no header.
    case row(ColumnMap)
    /// A row of a wrong number of fields, from which nothing can be told.
    case unclear
  }

  /// The columns that are wanted, in the order in which a row type numbers them.
  let columns: [Column]
  /// The number of columns of a file that has no header.
  let width: Int

  init(width: Int, _ columns: [Column]) {
    self.width = width
    self.columns = columns
  }

  /// Tells what the first row of a file is.
  func beginning(_ row: CSVRow) -> Beginning {
    var places: [String: Int] = [:]
    for field in 0..<row.count {
      let word = String(decoding: OfficialText.folded(row[field]), as: UTF8.self)
      if places[word] == nil { places[word] = field }
    }
    var found = columns.map { column in
      column.words.lazy.compactMap { places[$0] }.first
    }
    let known = found.lazy.compactMap { $0 }
    guard known.count >= 2 else {
      return row.count == width
        ? .row(ColumnMap(places: columns.map(\.place), width: width)) : .unclear
    }
    // A header of the usual width that words a column in a new way keeps the usual order.
    let taken = Set(known)
    if row.count == width {
      for (index, column) in columns.enumerated()
      where found[index] == nil && !taken.contains(column.place) {
        found[index] = column.place
      }
    }
    let missing = columns.indices.filter { columns[$0].isRequired && found[$0] == nil }
    guard missing.isEmpty else {
      return .incomplete(missing.map { columns[$0].title })
    }
    return .header(ColumnMap(places: found, width: row.count))
  }
}

/// Where the wanted columns of a file stand.
struct ColumnMap: Sendable {
  /// The place of each wanted column, or nothing where the file lacks it.
  let places: [Int?]
  /// The number of fields of every row.
  let width: Int
}
