import MandateKit

// Values that in a case file are always part of another, as values of their own.

extension Period: Described {
  static let schema = Schema("A period", Period.always) {
    Field.period { $1(&$0) }
  }
}

extension Threshold: Described {
  static let schema = Schema("A threshold", Threshold.atLeast(.whole)) {
    Field.threshold { $1(&$0) }
  }
}

extension Format where Value == PositionSet {
  /// A list of positions.
  @inline(__always)
  static var positions: Format {
    let list = Format<[Position]>.list(.word(unread: .none))
    return Format(
      list.shape,
      unread: .any,
      { reader throws(JSONSyntaxError) in
        try list.read(&reader)?.reduce(into: [] as PositionSet) { $0 = [$0, PositionSet($1)] }
      },
      write: { list.write($0.positions, &$1) }
    )
  }
}

extension Format where Value == ActRecord {
  /// A list of acts.
  @inline(__always)
  static var acts: Format {
    let list = Format<[Act]>.list(of: Act.self)
    return Format(
      list.shape,
      unread: ActRecord(),
      { reader throws(JSONSyntaxError) in try list.read(&reader).map { ActRecord($0) } },
      write: { list.write($0.acts, &$1) }
    )
  }
}

extension Format where Value == GovernanceDocument {
  /// A governance; provisions of the catalogue follow its own, and no set is named twice.
  @inline(__always)
  static var governance: Format {
    let part = Format<CaseFile>.object(by: CaseFile.governance)
    return Format(
      part.shape,
      unread: GovernanceDocument(),
      { reader throws(JSONSyntaxError) in
        guard let file = try part.read(&reader) else { return nil }
        for error in file.setsNamedTwice() {
          reader.note(error.code, at: nil, key: "catalogue", isUnread: false, error.sentence)
        }
        return file.documentWithProvisions
      },
      write: { part.write(CaseFile(document: $0), &$1) }
    )
  }
}
