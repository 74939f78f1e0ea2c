/// A number of patients in an official file: whole, or with decimals.
struct OfficialNumber {
  /// The number, rounded to the nearest whole one, halves up.
  let value: Int64
  /// Whether the number is not whole.
  let isRounded: Bool

  private static let largest: Int64 = 1_000_000_000

  /// Reads a number from 0 to 1,000,000,000, or returns `nil` if the bytes are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    let whole = bytes.prefix { $0 != ASCIIByte.point }
    let decimals = bytes[whole.endIndex...].dropFirst()
    guard !whole.isEmpty, whole.endIndex == bytes.endIndex || !decimals.isEmpty,
      whole.allSatisfy(ASCIIByte.isDigit), decimals.allSatisfy(ASCIIByte.isDigit)
    else { return nil }
    var value: Int64 = 0
    for digit in whole {
      value = value * 10 + Int64(digit - ASCIIByte.zero)
      guard value <= Self.largest else { return nil }
    }
    if let tenths = decimals.first, tenths >= ASCIIByte.zero + 5 { value += 1 }
    guard value <= Self.largest else { return nil }
    self.value = value
    isRounded = decimals.contains { $0 != ASCIIByte.zero }
  }
}
