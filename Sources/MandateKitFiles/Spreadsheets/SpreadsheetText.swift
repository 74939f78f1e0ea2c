import MandateKit

/// The text of a file that a spreadsheet has saved, as UTF-8.
struct SpreadsheetText {
  /// The text.
  let bytes: [UInt8]

  /// Reads the text of a file.
  ///
  /// - Throws: The one cause for which no row of the file can be read.
  init(_ file: Spreadsheet) throws(ImportError) {
    try self.init(file.bytes, named: file.name)
  }

  /// Reads the text of the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - name: The name by which errors call the file.
  /// - Throws: The one cause for which no row of the file can be read.
  init(_ bytes: [UInt8], named name: String) throws(ImportError) {
    func refusal(
      _ code: ImportError.Code,
      line: Int? = nil,
      _ sentence: String
    ) -> ImportError {
      ImportError(file: name, line: line, code, sentence)
    }
    guard bytes.count <= Spreadsheet.largestFile else {
      throw refusal(.document(.tooLarge), "The file is longer than 64 MiB: split it.")
    }
    if let format = FileCause.format(of: bytes) {
      throw refusal(.notCSV, "The file is \(format), not CSV: save its sheet as CSV in UTF-8.")
    }
    switch FileCause.encoding(of: bytes) {
    case nil: self.bytes = bytes
    case "UTF-16":
      guard let text = SpreadsheetText.utf8(ofUTF16: bytes) else {
        throw refusal(
          .document(.invalidUTF8),
          "The file is written in UTF-16, and is damaged: save it again as CSV in UTF-8."
        )
      }
      self.bytes = text
    case let encoding?:
      throw refusal(
        .document(.invalidUTF8),
        "The file is written in \(encoding), which is not read: save it as CSV in UTF-8."
      )
    }
    if let offset = SpreadsheetText.firstFault(in: self.bytes) {
      throw refusal(
        .document(.invalidUTF8),
        line: JSONPosition.positions(ofOffsets: [offset], in: self.bytes).first?.line,
        "The file is not UTF-8 but written in an older encoding, such as Windows-1252: save it as CSV in"
          + " UTF-8, which some spreadsheets call \"CSV UTF-8\"."
      )
    }
  }

  /// Returns the offset of the first byte that is no part of UTF-8, or `nil` where there is none.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Sequence.length(at: index, in: bytes)
      guard length > 0 else { return index }
      index += length
    }
    return nil
  }

  /// Returns a text in UTF-16 as UTF-8, or `nil` where it is not well-formed.
  ///
  /// Without a mark, the place of the first zero tells the order of its bytes.
  private static func utf8(ofUTF16 bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 2 else { return nil }
    let isBigEndian = bytes[0] == 0xFE || bytes[0] == 0
    let hasMark = bytes[0] >= 0xFE
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var high: UInt32?
    for index in stride(from: hasMark ? 2 : 0, to: bytes.count, by: 2) {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      let value: UInt32
      switch (unit, high) {
      case (0xD800...0xDBFF, nil):
        high = unit
        continue
      case (0xDC00...0xDFFF, let lead?):
        value = 0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00)
        high = nil
      case (_, nil): value = unit
      default: return nil
      }
      guard let scalar = Unicode.Scalar(value) else { return nil }
      if let encoded = UTF8.encode(scalar) { text += encoded }
    }
    return high == nil ? text : nil
  }
}
