/// Successions on one day from organisations of one kind to organisations of one kind.
struct SuccessionTable: Sendable {
  let date: CivilDate
  let predecessors: OrganisationNames
  let successors: OrganisationNames
  let confidence: Catalogue.Confidence
  let source: Source

  /// Creates a table without successions.
  ///
  /// - Parameters:
  ///   - date: The first day on which the predecessors no longer existed.
  ///   - predecessors: The names of the organisations that ended.
  ///   - successors: The names of those that took their places.
  ///   - confidence: The confidence in all of them.
  ///   - source: The citation, to whose note the confidence is added in words.
  init(
    on date: CivilDate,
    from predecessors: OrganisationNames,
    to successors: OrganisationNames,
    confidence: Catalogue.Confidence,
    source: Source
  ) {
    self.date = date
    self.predecessors = predecessors
    self.successors = successors
    self.confidence = confidence
    self.source = source.stating(confidence)
  }

  /// Reads successions, each written as the code of the predecessor, a colon and the codes of its successors.
  func successions(_ text: String) -> [Catalogue.Succession] {
    Self.pairs(text).map { code, codes in succession(of: code, to: codes) }
  }

  /// Reads mergers, each written as the code of the successor, a colon and the codes of its predecessors.
  ///
  /// - Returns: A succession for each predecessor, in the order in which they are written.
  func mergers(_ text: String) -> [Catalogue.Succession] {
    Self.pairs(text).flatMap { code, codes in codes.map { succession(of: $0, to: [code]) } }
  }

  private func succession(of code: String, to codes: [String]) -> Catalogue.Succession {
    Catalogue.Succession(
      of: predecessors.organisation(code),
      to: codes.map { Catalogue.Succession.Successor(successors.organisation($0)) },
      on: date,
      confidence: confidence,
      source: source
    )
  }

  /// The entries of a text that are separated by semicolons and line breaks, without the blanks before them.
  static func entries(of text: String) -> [Substring] {
    pieces(of: text[...]) { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }
  }

  private static func pairs(_ text: String) -> [(code: String, codes: [String])] {
    entries(of: text).compactMap { entry in
      guard let colon = entry.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let codes = pieces(of: entry[entry.index(after: colon)...]) { $0 == UInt8(ascii: " ") }
      return (String(entry[..<colon]), codes.map { String($0) })
    }
  }

  /// Returns the parts of a text between separators, empty ones left out.
  private static func pieces(
    of text: Substring,
    at isSeparator: (UInt8) -> Bool
  ) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(where: isSeparator) ?? rest.endIndex
      if end > rest.startIndex { pieces.append(rest[..<end]) }
      rest = rest[end...].dropFirst()
    }
    return pieces
  }
}
