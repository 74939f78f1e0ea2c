import MandateKit

/// A strict reader of CSV (RFC 4180) over the bytes of a file.
///
/// ```swift
/// var reader = CSVReader(bytes)
/// while let outcome = reader.next() { … }
/// ```
///
/// Fields are separated by commas; those in quotation marks can hold commas, line breaks and
/// doubled quotation marks. Lines end in CRLF, LF or CR; an empty line is no row; a byte-order mark
/// is skipped. No input traps.
///
/// A row that breaks the rules is given as damage, and reading goes on with the next line. If the
/// damage is in a quoted field of several lines, that is the second line of the field, so that a
/// forgotten quotation mark costs one line and not the rest of the file.
///
/// - Complexity: O(*n*) for *n* bytes. No byte is read again more than once for a field that was
///   given up: its lines but the last hold an even number of quotation marks, so that none of them
///   opens another such field.
package struct CSVReader: Sendable {
  /// A row, or the damage of one.
  package typealias Outcome = Result<CSVRow, CSVDamage>

  /// The largest number of bytes of a field.
  package static let longestField = Limits.longestField
  /// The largest number of bytes of a row, with one for each of its fields.
  package static let longestRow = Limits.longestRow

  /// The fields that were read of the row that was refused last, before the damage.
  package private(set) var refusedFields: [ArraySlice<UInt8>] = []

  /// The number of bytes that were read again after damage in a quoted field of several lines.
  package private(set) var rereadByteCount = 0

  private let bytes: [UInt8]
  /// The byte between two fields.
  private let separator: UInt8
  /// The highest byte that ends a text.
  private let highestEnd: UInt8
  /// The index of the next byte.
  private var index = 0
  /// The line of the next byte, from 1.
  private var line = 1

  /// Creates a reader at the beginning of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - separator: The byte between two fields, an ASCII sign other than a quotation mark.
  package init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    highestEnd = max(separator, ASCIIByte.quote)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Reads the next row, or returns `nil` at the end of the file.
  package mutating func next() -> Outcome? {
    while index < bytes.count {
      do throws(CSVDamage) {
        let row = try readRow()
        if !row.isBlank { return .success(row) }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private mutating func readRow() throws(CSVDamage) -> CSVRow {
    let start = index
    var row = CSVRow(line: line)
    var room = Self.longestRow - 1
    while true {
      let limit = min(room, Self.longestField)
      do throws(CSVDamage) {
        let field =
          isAt(ASCIIByte.quote) ? try readQuoted(limit: limit) : try readPlain(limit: limit)
        row.fields.append(field)
        room -= field.count + 1
      } catch {
        refusedFields = row.fields
        throw error
      }
      guard isAt(separator) else { break }
      index += 1
    }
    let isUTF8 = UTF8Sequence.areWhole(in: bytes, start..<index)
    if isAtLineBreak { passLineBreak() }
    guard isUTF8 else {
      refusedFields = row.fields
      throw CSVDamage(kind: .notUTF8, line: row.line)
    }
    return row
  }

  /// Reads a field without quotation marks, up to the separator or the end of the line.
  private mutating func readPlain(limit: Int) throws(CSVDamage) -> ArraySlice<UInt8> {
    let start = index
    passText(upToSeparator: true)
    let damage: CSVDamage.Kind? =
      index - start > limit ? .tooLong : isAt(ASCIIByte.quote) ? .strayQuote : nil
    guard let damage else { return bytes[start..<index] }
    let error = CSVDamage(kind: damage, line: line)
    skipLine()
    throw error
  }

  /// Reads a field in quotation marks, up to the separator or the end of the line.
  private mutating func readQuoted(limit: Int) throws(CSVDamage) -> ArraySlice<UInt8> {
    let opening = line
    index += 1
    let start = index
    var doubledQuotes = 0
    var secondLine: Int?
    let damage: CSVDamage.Kind
    while true {
      passText(upToSeparator: false)
      let isLineEnd = isAtLineBreak
      if isLineEnd {
        passLineBreak()
        secondLine = secondLine ?? index
      }
      guard index - start - doubledQuotes <= limit else {
        damage = .tooLong
        break
      }
      if isLineEnd { continue }
      guard index < bytes.count else {
        damage = .unterminatedQuote
        break
      }
      let end = index
      index += 1
      if isAt(ASCIIByte.quote) {
        doubledQuotes += 1
        index += 1
      } else if index == bytes.count || isAt(separator) || isAtLineBreak {
        return bytes[start..<end].withoutDoubledQuotes(count: doubledQuotes)
      } else {
        damage = .textAfterQuote
        break
      }
    }
    if let secondLine {
      rereadByteCount += index - secondLine
      index = secondLine
      line = opening + 1
    } else {
      skipLine()
    }
    throw CSVDamage(kind: damage, line: opening)
  }

  /// Passes bytes up to a quotation mark, a line break or, if wanted, a separator.
  private mutating func passText(upToSeparator: Bool) {
    var index = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= highestEnd,
        byte == ASCIIByte.quote || byte == ASCIIByte.lineFeed || byte == ASCIIByte.carriageReturn
          || upToSeparator && byte == separator
      {
        break
      }
      index += 1
    }
    self.index = index
  }

  private func isAt(_ byte: UInt8) -> Bool {
    index < bytes.count && bytes[index] == byte
  }

  private var isAtLineBreak: Bool {
    isAt(ASCIIByte.lineFeed) || isAt(ASCIIByte.carriageReturn)
  }

  /// Skips the rest of the line with its end.
  private mutating func skipLine() {
    while index < bytes.count, !isAtLineBreak { index += 1 }
    if isAtLineBreak { passLineBreak() }
  }

  /// Passes the line break at the index: CRLF, LF or CR.
  private mutating func passLineBreak() {
    let isReturn = bytes[index] == ASCIIByte.carriageReturn
    index += 1
    if isReturn, isAt(ASCIIByte.lineFeed) { index += 1 }
    line += 1
  }
}
