/// A strict reader of CSV (RFC 4180) that is fed a file in chunks of any size.
///
/// ```swift
/// var reader = CSVReader()
/// for chunk in chunks { reader.feed(chunk) { result in … } }
/// reader.finish { result in … }
/// ```
///
/// Fields are separated by commas; those in quotation marks may hold commas, line breaks and
/// doubled quotation marks. Lines end in CRLF, LF or CR; a line with nothing on it is no row; a
/// byte-order mark is skipped.
///
/// A row that breaks the rules is given as damage with its line, and reading goes on with the next
/// line: after a quoted field that runs over lines and ends badly, that is the line after the one
/// on which it was opened, so that one forgotten quotation mark costs one line and not the rest of
/// the file. What is given does not depend on where chunks end, memory is bounded by the longest
/// row, time is proportional to the file, and no input traps.
package struct CSVReader: Sendable {
  /// What is given for each row.
  package typealias Outcome = Result<CSVRow, CSVDamage>

  /// The number of bytes that a field may have.
  package static let longestField = 65_536
  /// The number of bytes that a row may have, its commas among them.
  package static let longestRow = 1_048_576

  enum State: Sendable {
    /// A field is due.
    case fieldStart
    /// Inside a field without quotation marks.
    case plain
    /// Between quotation marks.
    case quoted
    /// After a quotation mark inside a quoted field: the end of it, or the first of two.
    case quoteInQuoted
    /// On the rest of a line whose row is damaged.
    case skipping
  }

  var state = State.fieldStart
  var row = CSVRow()
  /// The line that is being read.
  var line = 1
  /// Whether the last byte was a carriage return, so that a line feed belongs to it.
  var followsReturn = false
  /// All bytes of the row so far, or-ed: 0x80 and above where any is not of the ASCII alphabet.
  var bits: UInt8 = 0
  var openQuote = CSVOpenQuote()

  /// The first bytes of the file, until it is known whether they are a byte-order mark.
  private var beginning: [UInt8]? = []

  /// Creates a reader at the beginning of a file.
  package init() {}

  /// Reads the next bytes of the file.
  package mutating func feed(_ chunk: [UInt8], row take: (Outcome) -> Void) {
    guard var beginning else { return read(chunk, take) }
    beginning += chunk
    guard beginning.count >= Self.byteOrderMark.count else {
      self.beginning = beginning
      return
    }
    self.beginning = nil
    read(Self.withoutMark(beginning), take)
  }

  /// Reads the next bytes of the file.
  package mutating func feed(_ chunk: ArraySlice<UInt8>, row take: (Outcome) -> Void) {
    feed(Array(chunk), row: take)
  }

  /// Ends the file: gives the last row where no line break follows it, and begins anew.
  package mutating func finish(row take: (Outcome) -> Void) {
    if let beginning { read(beginning, take) }
    beginning = []
    while state == .quoted {
      // The rest of the file is inside a quoted field: read it again without.
      fail(.unterminatedQuote, take)
      guard openQuote.hasPassedLine else { break }
      read(rewind(), take)
    }
    if state != .skipping, state != .fieldStart || row.count > 0 { endRow(take) }
    self = CSVReader()
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
  }
}
