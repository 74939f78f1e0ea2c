import MandateKit

/// A succession as one of the two organisations has it.
struct RegisterSuccessionRecord: Hashable, Sendable {
  /// The line on which the succession begins.
  let line: Int
  /// What the succession says, on whatever line it is.
  let content: Content

  /// The other organisation and the day.
  struct Content: Hashable, Sendable {
    /// The code of the other organisation.
    let target: String
    /// Whether the other organisation is the successor, and not the predecessor.
    let isForward: Bool
    /// The day from which the successor has the predecessor's place.
    let day: CivilDate?
  }

  /// Reads a succession, or returns `nil` where it cannot be read.
  ///
  /// - Parameters:
  ///   - part: The succession.
  ///   - owner: The code of the organisation that has it.
  ///   - reader: The reader, for findings.
  init?(_ part: RegisterPart, of owner: String, _ reader: inout RegisterReader) {
    let word = OfficialText.folded(Array(part.text(.type).utf8)[...])
    let isForward = word == Array("successor".utf8)
    guard isForward || word == Array("predecessor".utf8) else {
      reader.report(
        .malformedCode,
        at: part.line,
        "A succession of \(owner) is neither of the type Successor nor of the type Predecessor; it was "
          + "left out."
      )
      return nil
    }
    guard let code = reader.target(of: part, named: "a succession of \(owner)"),
      let dates = RegisterDates(of: part, &reader)
    else { return nil }
    line = part.line
    content = Content(target: code, isForward: isForward, day: dates.first)
  }
}
