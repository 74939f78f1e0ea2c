import MandateKitFiles

/// A case file to which spreadsheets are added.
struct SpreadsheetImport {
  /// The case file with the rows, as JSON.
  private let text: [UInt8]

  /// A case file without anything, into which spreadsheets go where no other is given.
  private static let emptyCase = "{ \"schema\": \"\(CaseFile.schema)\", \"governance\": {} }"

  /// Adds the spreadsheets of a call to its case file.
  ///
  /// - Parameter call: The call. A file is of the kind that it gives, or of the one in its name: `votes.csv` and
  ///   `votes-of-march.csv` hold votes.
  /// - Throws: `Refusal` where the call is wrong, or one of the files has errors.
  init(_ call: CallValue) throws(Refusal) {
    var sheets: [Spreadsheet] = []
    for file in call["files"]?.elements ?? [] {
      let name = file["name"]?.string ?? "spreadsheet"
      let kind = file["kind"]?.string ?? name
      guard let kind = SpreadsheetKind(inName: kind) else {
        throw .call(
          "What \(name) holds is not known. Begin its name with one of "
            + "\(SpreadsheetKind.allCases.map { $0.rawValue }.joined(separator: ", "))."
        )
      }
      sheets.append(Spreadsheet(name: name, kind: kind, bytes: try file.bytes("text")))
    }
    if sheets.isEmpty {
      throw .call("Nothing is to be imported. Give a spreadsheet under \"files\".")
    }
    let datesNamed = try call.string("dates")
    let dates = datesNamed.flatMap { SpreadsheetDates(rawValue: $0) }
    if let datesNamed, dates == nil {
      let known = SpreadsheetDates.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw .call("\(datesNamed) is no order of dates. Use one of \(known).")
    }
    do throws(InvalidImportError) {
      text = try CaseFile.read(
        call["into"]?.bytes ?? Array(SpreadsheetImport.emptyCase.utf8),
        named: "the case",
        importing: sheets,
        dates: dates ?? .unambiguous
      )
      .json()
    } catch {
      throw .document(SpreadsheetImport.json(error.errors))
    }
  }

  /// The response: the text of the case.
  var bytes: [UInt8] {
    ResultText.object { $0.member("text", String(decoding: text, as: UTF8.self)) }
  }

  /// Returns errors as a JSON document.
  private static func json(_ errors: [ImportError]) -> [UInt8] {
    ResultText.object { text in
      text.list("errors", errors) { text, error in
        text.object { text in
          text.member("file", error.file)
          text.member("line", error.line)
          text.member("column", error.column)
          text.member("place", error.place)
          text.member("code", error.code.rawValue)
          text.member("sentence", error.sentence)
        }
      }
    }
  }
}

extension SpreadsheetKind {
  /// Finds the kind that a file's name begins with, whatever folder it is in.
  fileprivate init?(inName name: String) {
    let last =
      name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map { String($0) } ?? name
    let word = last.prefix { $0.isASCII && $0.isLetter }.lowercased()
    guard let kind = SpreadsheetKind(rawValue: word) else { return nil }
    self = kind
  }
}
