import MandateKit

/// What is expected of voters, read from a spreadsheet with the columns `voter`, `turnout` and `support`.
///
/// Probabilities are decimals, fractions or percentages from 0 to 1: `0.35`, `7/20`, `35%`. The spreadsheet is CSV, with
/// commas, semicolons, tabs or vertical bars between the cells.
public struct ExpectationTable: Sendable, Hashable {
  /// The headers of the columns, of which the first is needed, and one of the others.
  public static let header = ["voter", "turnout", "support"]

  /// The rows, in the order of the file.
  public let rows: [Row]

  /// What is expected of one voter.
  public struct Row: Sendable, Hashable {
    /// The line on which the row begins, from 1.
    public let line: Int
    /// The identifier or the name of the voter.
    public let voter: String
    /// The probability that it takes part, or `nil` where the cell is empty.
    public let turnout: Fraction?
    /// The probability that it votes for where it takes part, or `nil` where the cell is empty.
    public let support: Fraction?
  }

  /// Reads a spreadsheet.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - name: The name by which errors call the file.
  /// - Throws: `InvalidImportError` with every error of the file, of at most 100,000 rows.
  public init(reading bytes: [UInt8], named name: String) throws(InvalidImportError) {
    let text: [UInt8]
    let columns: Columns
    do throws(ImportError) {
      text = try SpreadsheetText(bytes, named: name).bytes
      columns = try Columns(text, file: name)
    } catch {
      throw InvalidImportError(errors: [error])
    }
    var (rows, errors): ([Row], [ImportError]) = ([], [])
    var reader = CSVReader(text, separator: columns.separator)
    _ = SpreadsheetHeader.firstRow(&reader)
    reading: while errors.count < Limits.mostRows, let outcome = reader.next() {
      switch outcome {
      case .failure(let damage):
        errors.append(ImportError(file: name, line: damage.line, damage.kind))
      case .success(let row):
        do throws(ImportError) {
          guard let row = try columns.read(row, file: name) else { continue }
          if rows.count == Limits.mostRows {
            let sentence = "The file has more than 100,000 rows: split it."
            throw ImportError(file: name, .document(.tooLarge), sentence)
          }
          rows.append(row)
        } catch {
          errors.append(error)
          if rows.count == Limits.mostRows { break reading }
        }
      }
    }
    if !errors.isEmpty { throw InvalidImportError(errors: errors) }
    self.rows = rows
  }

  /// The places of the columns in each row.
  private struct Columns {
    let separator: UInt8
    /// The places of the columns, in the order of the header; `nil` for one that the file lacks.
    private let places: [Int?]

    /// Reads the header by the separator that makes most of it known columns.
    init(_ bytes: [UInt8], file: String) throws(ImportError) {
      let names = header.map { NearNames.lowercased($0) }
      let best = SpreadsheetHeader.best(bytes, names: names)
      let titles = best.map { best in
        (0..<best.row.count).map { NearNames.lowercased(CellText.trimmed(best.row.string($0))) }
      }
      places = names.map { name in titles?.firstIndex(of: name) }
      guard let best, let titles, places[0] != nil, places.count(where: { $0 != nil }) > 1 else {
        throw ImportError(
          file: file,
          line: best?.row.line,
          .missingColumn,
          "The file needs a first row with the columns voter, turnout and support; one of the last two can"
            + " be left out."
        )
      }
      for (name, place) in zip(header, places) {
        guard let place, let other = titles.lastIndex(of: NearNames.lowercased(name)), other > place
        else { continue }
        throw ImportError(
          file: file,
          line: best.row.line,
          column: other + 1,
          place: name,
          .duplicateColumn,
          SpreadsheetHeader.duplicate(name, place, other)
        )
      }
      separator = best.separator
    }

    /// Reads a row, or returns `nil` for an empty one.
    func read(_ row: CSVRow, file: String) throws(ImportError) -> Row? {
      let cells = places.map { place in place.flatMap { CellText.value(of: row.string($0)) } }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      guard let voter = cells[0] else {
        throw ImportError(
          file: file,
          line: row.line,
          place: "voter",
          .document(.missingKey),
          "The row names no voter: write its identifier or its name."
        )
      }
      var fractions: [Fraction?] = []
      for column in 1...2 {
        guard let text = cells[column] else {
          fractions.append(nil)
          continue
        }
        guard let fraction = ProbabilityText.fraction(text) else {
          throw ImportError(
            file: file,
            line: row.line,
            column: places[column].map { $0 + 1 },
            place: header[column],
            .document(.malformedFraction),
            "\(quoted(text)) is no probability: write \(ProbabilityText.usage)."
          )
        }
        fractions.append(fraction)
      }
      return Row(line: row.line, voter: voter, turnout: fractions[0], support: fractions[1])
    }
  }
}
