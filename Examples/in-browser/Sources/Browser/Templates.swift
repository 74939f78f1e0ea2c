import MandateKitFiles

/// The spreadsheets to begin with.
enum Templates {
  /// The response that has them, each by the name under which a file is imported.
  static var bytes: [UInt8] {
    ResultText.object { text in
      text.list("files", SpreadsheetKind.allCases) { text, kind in
        text.object { text in
          text.member("name", "\(kind.rawValue).csv")
          text.member("text", String(decoding: kind.template, as: UTF8.self))
        }
      }
    }
  }
}
