/// How a number of patients stands in official files: whole, or with decimals.
struct OfficialNumber {
  /// The number, rounded to the nearest whole one, halves up.
  let value: Int
  /// Whether the number is not whole.
  let isRounded: Bool

  /// Reads a number from 0 to 1,000,000,000, or nothing where the bytes write none.
  init?(_ bytes: ArraySlice<UInt8>) {
    let whole = bytes.prefix { $0 != ASCIIByte.point }
    let decimals = bytes[whole.endIndex...].dropFirst()
    guard !whole.isEmpty, whole.endIndex == bytes.endIndex || !decimals.isEmpty,
      whole.allSatisfy(ASCIIByte.isDigit), decimals.allSatisfy(ASCIIByte.isDigit)
    else { return nil }
    var value = 0
    for digit in whole {
      value = value * 10 + Int(digit - ASCIIByte.zero)
      guard value <= Self.largest else { return nil }
    }
    if let tenths = decimals.first, tenths >= ASCIIByte.zero + 5 { value += 1 }
    guard value <= Self.largest else { return nil }
    self.value = value
    isRounded = decimals.contains { $0 != ASCIIByte.zero }
  }

  private static let largest = 1_000_000_000
}
