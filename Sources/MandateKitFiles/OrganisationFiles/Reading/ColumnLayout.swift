/// The columns that are read from a kind of file, found by the words of their headers or by place.
///
/// Headers are compared by their letters and digits alone, so that case, line breaks, stray spaces
/// and underscores do not matter. A row is a header if it holds the words of two columns; a file
/// without a header is read by place, and must have the width of the layout.
struct ColumnLayout: Sendable {
  /// One column.
  struct Column: Sendable {
    /// The header of the column in files of today.
    let title: String
    /// The headers that the column has had, folded.
    let words: [[UInt8]]
    /// The place of the column, from 0, in a file without a header; `nil` if such a file lacks it.
    let place: Int?
    /// Whether a file without the column cannot be used.
    let isRequired: Bool

    static func required(_ place: Int, _ headers: String...) -> Column {
      Column(headers, place: place, isRequired: true)
    }

    static func optional(_ place: Int?, _ headers: String...) -> Column {
      Column(headers, place: place, isRequired: false)
    }

    private init(_ headers: [String], place: Int?, isRequired: Bool) {
      let variants = headers.flatMap { header in
        let parts = header.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 1 ? [header] : Self.areas.map { parts.joined(separator: $0) }
      }
      title = variants.first ?? ""
      words = variants.map { OfficialText.folded(Array($0.utf8)[...]) }
      self.place = place
      self.isRequired = isRequired
    }

    /// The words for a sub-ICB location, which headers of the layout write as `@`.
    private static let areas = [
      "Sub ICB Loc", "Sub ICB Location", "CCG", "Clinical Commissioning Group",
    ]
  }

  /// The meaning of the first row of a file.
  enum Beginning {
    /// A header, with the columns that it gives.
    case header(ColumnMap)
    /// A header that lacks required columns, with their titles.
    case incomplete([String])
    /// A row of a file that has no header.
    case row(ColumnMap)
    /// A row of a wrong number of fields, which cannot be told apart.
    case unclear
  }

  /// The number of columns of a file without a header.
  let width: Int
  /// The columns, in the order in which a row type numbers them.
  let columns: [Column]

  init(width: Int, _ columns: [Column]) {
    self.width = width
    self.columns = columns
  }

  /// Returns the meaning of the first row of a file.
  func beginning(_ row: CSVRow) -> Beginning {
    var placesByWord: [[UInt8]: Int] = [:]
    for place in (0..<row.count).reversed() {
      placesByWord[OfficialText.folded(row[place])] = place
    }
    var places = columns.map { column in
      column.words.first { placesByWord[$0] != nil }.flatMap { placesByWord[$0] }
    }
    let taken = Set(places.compactMap { $0 })
    guard taken.count >= 2 else {
      guard row.count == width else { return .unclear }
      return .row(ColumnMap(places: columns.map { $0.place }, width: width))
    }
    // A header of the usual width that words a column in a new way keeps the usual order.
    if row.count == width {
      for (index, column) in columns.enumerated() where places[index] == nil {
        if let place = column.place, !taken.contains(place) { places[index] = place }
      }
    }
    let missing = columns.indices.filter { columns[$0].isRequired && places[$0] == nil }
    guard missing.isEmpty else { return .incomplete(missing.map { columns[$0].title }) }
    return .header(ColumnMap(places: places, width: row.count))
  }
}

/// The places of the columns of a layout in one file.
struct ColumnMap: Sendable {
  /// The place of each column, or `nil` if the file lacks it.
  let places: [Int?]
  /// The number of fields of every row.
  let width: Int
}
