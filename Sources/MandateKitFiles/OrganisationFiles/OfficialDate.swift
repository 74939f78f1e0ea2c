import MandateKit

/// The five spellings of a date in official files.
///
/// They are `20230126`, `2023-01-26`, `26JAN2023` in any case, `26-Jan-23` and `26/01/2023`. A
/// year of two digits from 69 on is of the last century.
enum OfficialDate {
  /// Returns the date that bytes spell, or nothing where they spell none of 1800 to 2999.
  static func read(_ bytes: ArraySlice<UInt8>) -> CivilDate? {
    let at = bytes.startIndex
    switch bytes.count {
    case 8: return date(bytes, year: at..<at + 4, month: at + 4..<at + 6, day: at + 6..<at + 8)
    case 9 where bytes[at + 2] == ASCIIByte.minus:
      guard bytes[at + 6] == ASCIIByte.minus, let year = number(bytes[at + 7..<at + 9]),
        let month = month(bytes[at + 3..<at + 6]), let day = number(bytes[at..<at + 2])
      else { return nil }
      return CivilDate(year: year < 69 ? 2000 + year : 1900 + year, month: month, day: day)
    case 9:
      guard let year = number(bytes[at + 5..<at + 9]), let month = month(bytes[at + 2..<at + 5]),
        let day = number(bytes[at..<at + 2])
      else { return nil }
      return CivilDate(year: year, month: month, day: day)
    case 10 where bytes[at + 4] == ASCIIByte.minus && bytes[at + 7] == ASCIIByte.minus:
      return date(bytes, year: at..<at + 4, month: at + 5..<at + 7, day: at + 8..<at + 10)
    case 10 where bytes[at + 2] == ASCIIByte.slash && bytes[at + 5] == ASCIIByte.slash:
      return date(bytes, year: at + 6..<at + 10, month: at + 3..<at + 5, day: at..<at + 2)
    default: return nil
    }
  }

  private static func date(
    _ bytes: ArraySlice<UInt8>,
    year: Range<Int>,
    month: Range<Int>,
    day: Range<Int>
  ) -> CivilDate? {
    guard let year = number(bytes[year]), let month = number(bytes[month]),
      let day = number(bytes[day])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The number that at most four digits write.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard ASCIIByte.isDigit(digit) else { return nil }
      number = number * 10 + Int(digit - ASCIIByte.zero)
    }
    return number
  }

  private static let months: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  private static func month(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.allSatisfy(ASCIIByte.isLetter) else { return nil }
    return months.firstIndex { $0.elementsEqual(letters.lazy.map { $0 | 0x20 }) }.map { $0 + 1 }
  }
}
