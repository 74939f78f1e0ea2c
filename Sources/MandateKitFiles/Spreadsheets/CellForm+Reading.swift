import MandateKit

/// A cell that cannot be read as a value of its column.
struct CellFault: Error {
  var code: DocumentError.Code
  var sentence: String
}

extension CellForm {
  /// Writes what a cell holds as JSON, by which the schema of the case file then reads it.
  ///
  /// What only the schema can tell, as that a word is not one of those allowed, is left to it.
  ///
  /// - Parameters:
  ///   - text: The text of the cell, which is not blank, or empty where it is meant to be.
  ///   - dates: The order of day and month in dates that can be read in two ways.
  ///   - writer: The writer of the document.
  /// - Throws: The reason for which the cell holds no value.
  func write(
    _ text: String,
    dates: SpreadsheetDates,
    to writer: inout JSONWriter
  ) throws(CellFault) {
    switch self {
    case .text: writer.value(text)
    case .date: writer.value(try dates.iso(text))
    case .words(let words):
      let small = NearNames.lowercased(text)
      writer.value(words.first { NearNames.lowercased($0) == small } ?? text)
    case .boolean: writer.value(try CellForm.boolean(text))
    case .number: writer.number(try CellForm.digits(text))
    case .list(let element):
      try CellForm.write(CellList.elements(of: text), each: element, dates, to: &writer)
    case .oneOrSeveral(let element):
      let elements = CellList.elements(of: text)
      if elements.count == 1 {
        try element.write(elements[0], dates: dates, to: &writer)
      } else {
        try CellForm.write(elements, each: element, dates, to: &writer)
      }
    case .datedNumbers: try CellForm.writeNumbers(text, dates, to: &writer)
    case .json:
      try CellForm.checkJSON(text)
      writer.number(text)
    }
  }

  /// Checks that a text is JSON, and nests no deeper than a case file may with what is around it.
  private static func checkJSON(_ text: String) throws(CellFault) {
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(Array(text.utf8))
      try cursor.finish()
      // An entry stands three levels deep, and its act one more.
      cursor = try JSONCursor(Array("[[[[\(text)]]]]".utf8))
      try cursor.finish()
    } catch {
      throw CellFault(
        code: DocumentError(error).code,
        sentence:
          "This cell has to hold JSON as a case file does. At its character \(error.column):"
          + " \(error.sentence)"
      )
    }
  }

  private static func write(
    _ elements: [String],
    each element: CellForm,
    _ dates: SpreadsheetDates,
    to writer: inout JSONWriter
  ) throws(CellFault) {
    writer.beginArray()
    for text in elements { try element.write(text, dates: dates, to: &writer) }
    writer.endArray()
  }

  /// Writes one number, or an object for each day and number.
  private static func writeNumbers(
    _ text: String,
    _ dates: SpreadsheetDates,
    to writer: inout JSONWriter
  ) throws(CellFault) {
    if !text.utf8.contains(ASCIIByte.space), !text.utf8.contains(UInt8(ascii: ";")) {
      return writer.number(try digits(text))
    }
    writer.beginArray()
    for element in CellList.elements(of: text) {
      let parts = element.split(separator: " ", omittingEmptySubsequences: true)
      guard parts.count == 2 else {
        throw CellFault(
          code: .wrongType,
          sentence: "\(quoted(element)) is not a day and a number: write both with a space between"
            + " them, such as `2022-04-01 9412`."
        )
      }
      let (from, patients) = (try dates.iso(String(parts[0])), try digits(String(parts[1])))
      writer.object { json in
        json.member("from", from)
        json.key("patients")
        json.number(patients)
      }
    }
    writer.endArray()
  }

  /// The words by which spreadsheets and people say yes and no.
  private static func boolean(_ text: String) throws(CellFault) -> Bool {
    switch String(decoding: NearNames.lowercased(text), as: UTF8.self) {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      throw CellFault(
        code: .wrongType,
        sentence: "\(quoted(text)) is neither `true` nor `false`: write one of the two, or leave"
          + " the cell empty where the format supplies it."
      )
    }
  }

  /// The digits of a whole number, of which each three may have a comma before them.
  private static func digits(_ text: String) throws(CellFault) -> String {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].utf8.count)
        && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, digits.utf8.allSatisfy(ASCIIByte.isDigit) else {
      throw CellFault(
        code: .wrongType,
        sentence: "\(quoted(text)) is not a whole number: write its digits alone, such as `9412`."
      )
    }
    // JSON has no zeros before a number.
    let number = digits.drop { $0 == "0" }
    return number.isEmpty ? "0" : String(number)
  }
}
