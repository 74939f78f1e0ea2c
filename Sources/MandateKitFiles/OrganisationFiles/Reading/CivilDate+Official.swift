import MandateKit

extension CivilDate {
  /// Creates a date from one of the five spellings of official files, or `nil` for other bytes.
  ///
  /// The spellings are `20230126`, `2023-01-26`, `26JAN2023` in any case, `26-Jan-23` and
  /// `26/01/2023`. A year of two digits is one of 1969 to 2068.
  init?(official bytes: ArraySlice<UInt8>) {
    let text = Array(bytes)
    switch text.count {
    case 8: self.init(year: text[..<4], month: text[4..<6], day: text[6...])
    case 9 where text[2] == ASCIIByte.minus && text[6] == ASCIIByte.minus:
      let isRecent = text[7...].lexicographicallyPrecedes("69".utf8)
      self.init(
        year: (isRecent ? "20" : "19").utf8 + text[7...],
        month: CivilDate.month(named: text[3..<6]),
        day: text[..<2]
      )
    case 9: self.init(year: text[5...], month: CivilDate.month(named: text[2..<5]), day: text[..<2])
    case 10 where text[2] == ASCIIByte.slash && text[5] == ASCIIByte.slash:
      self.init(year: text[6...], month: text[3..<5], day: text[..<2])
    default: self.init(utf8: text.span)
    }
  }

  private init?(year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) {
    let text = year + [ASCIIByte.minus] + month + [ASCIIByte.minus] + day
    self.init(utf8: text.span)
  }

  private static let months: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  /// Returns the two digits of a month; none for letters that are no month.
  private static func month(named letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let index = months.firstIndex(of: OfficialText.folded(letters)) else { return [] }
    let number = UInt8(index + 1)
    return [ASCIIByte.zero + number / 10, ASCIIByte.zero + number % 10]
  }
}
