/// What a prescribing cost centre is for.
///
/// Older files write one number, newer ones the roles of the Organisation Data Service with `|`
/// between them, as in `RO76|RO268`: a general practice that also supplies medicines.
enum PrescribingSetting {
  /// Whether a setting is, or has among others, that of a general practice: `4` or `RO76`.
  static func isGeneralPractice(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let end = rest.firstIndex(of: bar) {
      if isSetting(rest[..<end]) { return true }
      rest = rest[(end + 1)...]
    }
    return isSetting(rest)
  }

  private static func isSetting(_ bytes: ArraySlice<UInt8>) -> Bool {
    let setting = OfficialText.trimmed(bytes)
    return setting.elementsEqual(number)
      || setting.elementsEqual(role) || setting.elementsEqual(lowercaseRole)
  }

  private static let bar = UInt8(ascii: "|")
  private static let number = "4".utf8
  private static let role = "RO76".utf8
  private static let lowercaseRole = "ro76".utf8
}
