import MandateKit

/// The order of day and month in a date such as `01/07/2022`, which can be read in two ways.
///
/// A spreadsheet writes a date as the settings of its computer have it. One that can be read in one way only, as
/// `25/12/2022` can, is read; so are `2022-07-01`, `20220701` and `01JUL2022`.
public enum SpreadsheetDates: String, Hashable, Sendable, CaseIterable {
  /// Neither order is taken for granted: such a date is an error.
  case unambiguous
  /// The day comes first, as in Britain.
  case dayFirst
  /// The month comes first, as in the United States.
  case monthFirst

  /// Returns a date as the case file has it, or the text itself where it is none, of which the schema tells.
  func iso(_ text: String) throws(CellFault) -> String {
    let bytes = Array(text.utf8)
    if bytes.count == 9, bytes[2] == ASCIIByte.minus, CivilDate(official: bytes[...]) != nil {
      throw CellFault(
        code: .malformedDate,
        sentence: "\(quoted(text)) has a year of two digits: write the day as `YYYY-MM-DD`."
      )
    }
    let parts = bytes.split(omittingEmptySubsequences: false) {
      $0 == ASCIIByte.slash || $0 == ASCIIByte.point
    }
    guard parts.count == 3, parts[2].count == 4,
      parts.prefix(2).allSatisfy({ (1...2).contains($0.count) })
    else { return CivilDate(official: bytes[...])?.description ?? text }
    func date(day: ArraySlice<UInt8>, month: ArraySlice<UInt8>) -> CivilDate? {
      func two(_ digits: ArraySlice<UInt8>) -> String {
        (digits.count == 1 ? "0" : "") + String(decoding: digits, as: UTF8.self)
      }
      let year = String(decoding: parts[2], as: UTF8.self)
      return CivilDate(parsing: "\(year)-\(two(month))-\(two(day))")
    }
    let dayFirst = date(day: parts[0], month: parts[1])
    let monthFirst = date(day: parts[1], month: parts[0])
    switch self {
    case .dayFirst: return dayFirst?.description ?? text
    case .monthFirst: return monthFirst?.description ?? text
    case .unambiguous: break
    }
    if let dayFirst, let monthFirst, dayFirst != monthFirst {
      throw CellFault(
        code: .malformedDate,
        sentence: "\(quoted(text)) can be \(dayFirst) and \(monthFirst): write the day as"
          + " `YYYY-MM-DD`, or say that dates are `dayFirst` or `monthFirst`."
      )
    }
    return (dayFirst ?? monthFirst)?.description ?? text
  }
}
