import MandateKit

/// An organisation of a register, of a kind that is imported.
struct RegisterRecord: Hashable, Sendable {
  /// The line on which the organisation begins.
  var line: Int
  let code: String
  let name: String
  let kind: BodyKind
  /// The days on which it exists as a body of the kind.
  let dates: RegisterDates
  /// Whether the register says that it is inactive.
  let isInactive: Bool
  /// The relationships that are memberships.
  let relationships: [RegisterRelationshipRecord]
  /// The successions in which it is a predecessor or a successor.
  let successions: [RegisterSuccessionRecord]

  /// Reads an organisation of a kind, or returns `nil` where its dates are none.
  init?(
    _ part: RegisterPart,
    code: String,
    kind: BodyKind,
    _ reader: inout RegisterReader
  ) {
    guard let dates = RegisterDates(of: part, &reader),
      let ownDates = Self.dates(of: kind, dates, part, &reader)
    else { return nil }
    line = part.line
    self.code = code
    name = part.text(.name)
    self.kind = kind
    self.dates = ownDates
    isInactive = OfficialText.folded(Array(part.text(.status).utf8)[...]).elementsEqual(
      "inactive".utf8
    )
    relationships = part.all(.relationships, .relationship).compactMap {
      RegisterRelationshipRecord($0, of: code, kind: kind, &reader)
    }
    successions = part.all(.successions, .succession).compactMap {
      RegisterSuccessionRecord($0, of: code, &reader)
    }
  }

  /// Returns the days on which an organisation is what its kind says.
  ///
  /// A prescribing cost centre is a practice until it has that role no longer, and a strategic
  /// partnership an ICB from the day on which it has that role. Of other roles, the days are those
  /// on which they were entered in the register.
  private static func dates(
    of kind: BodyKind,
    _ dates: RegisterDates,
    _ part: RegisterPart,
    _ reader: inout RegisterReader
  ) -> RegisterDates? {
    let role: String
    switch kind {
    case .practice: role = RegisterRole.practice
    case .integratedCareBoard: role = RegisterRole.board
    default: return dates
    }
    var spans: [RegisterDates] = []
    for part in part.all(.roles, .role) where part.text(.number) == role {
      guard let span = RegisterDates(of: part, &reader) else { return nil }
      spans.append(span)
    }
    if kind == .integratedCareBoard {
      let first = spans.compactMap { $0.first }.min()
      return RegisterDates(
        first: [dates.first, first].compactMap { $0 }.max(),
        last: dates.last
      )
    }
    let isOver = spans.allSatisfy { $0.last != nil }
    let last = isOver ? spans.compactMap { $0.last }.max() : nil
    return RegisterDates(first: dates.first, last: [dates.last, last].compactMap { $0 }.min())
  }

  /// The place of the organisation, for findings.
  var place: RowPlace { RowPlace(file: RowPlace.register, line: line) }

  /// Returns whether two organisations of one code say the same, on whatever lines they are.
  func says(sameAs other: Self) -> Bool {
    code == other.code && name == other.name && kind == other.kind && dates == other.dates
      && isInactive == other.isInactive
      && relationships.map { $0.content } == other.relationships.map { $0.content }
      && successions.map { $0.content } == other.successions.map { $0.content }
  }
}

extension RowPlace {
  /// The number of a register among the files of its import: the first.
  static let register = 0
}
