import MandateKit

/// A relationship of a register that is a membership.
struct RegisterRelationshipRecord: Hashable, Sendable {
  /// The line on which the relationship begins.
  let line: Int
  /// What the relationship says, on whatever line it is.
  let content: Content

  /// A membership in an organisation of a kind.
  struct Content: Hashable, Sendable {
    /// The code of the organisation.
    let target: String
    /// The kinds of which the target can be.
    let group: Group
    /// Whether the register says that the target has the role of such an organisation.
    let isSaid: Bool
    /// The first and the last day.
    let dates: RegisterDates
  }

  /// The sorts of organisations that have members.
  enum Group: Hashable, Sendable {
    /// A PCN, of which practices are members.
    case network
    /// A sub-ICB location, or the CCG before it, to which practices belong.
    case commissioner
    /// An ICB, to which locations belong.
    case board

    /// The primary role of such an organisation.
    var role: String {
      switch self {
      case .network: RegisterRole.network
      case .commissioner: RegisterRole.commissioner
      case .board: RegisterRole.partnership
      }
    }
  }

  /// Reads a relationship, or returns `nil` where it is none of these or cannot be read.
  ///
  /// - Parameters:
  ///   - part: The relationship.
  ///   - owner: The code of the organisation that has it.
  ///   - kind: The kind of that organisation.
  ///   - reader: The reader, for findings.
  init?(
    _ part: RegisterPart,
    of owner: String,
    kind: BodyKind,
    _ reader: inout RegisterReader
  ) {
    guard let group = Self.group(part.text(.number), of: kind) else { return nil }
    let role = part.text(.target, .primaryRole, .number)
    guard role.isEmpty || role == group.role else { return nil }
    guard let code = reader.target(of: part, named: "a relationship of \(owner)"),
      let dates = RegisterDates(of: part, &reader)
    else { return nil }
    line = part.line
    content = Content(target: code, group: group, isSaid: !role.isEmpty, dates: dates)
  }

  private static func group(_ number: String, of kind: BodyKind) -> Group? {
    switch (kind, number) {
    case (.practice, RegisterRelationship.isPartnerTo): .network
    case (.practice, RegisterRelationship.isCommissionedBy): .commissioner
    case (.subICBLocation, _) where RegisterRelationship.isWithin.contains(number): .board
    default: nil
    }
  }

  /// The place of the relationship, for findings.
  var place: RowPlace { RowPlace(file: RowPlace.register, line: line) }
}
