import MandateKit

/// The keys of a body.
enum BodyKey: String, DocumentKey {
  case id, kind, name, from, until, successor, listSize, rule, binds, competence

  static let table = KeyTable<BodyKey>("A body", required: [.id, .kind])
}

/// The keys of a person.
enum PersonKey: String, DocumentKey {
  case id, name

  static let table = KeyTable<PersonKey>("A person", required: [.id])
}

extension CaseDecoder {
  /// Reads a body.
  mutating func body(_ entry: Int) throws(JSONSyntaxError) -> Body {
    var id: Body.ID?
    var kind: BodyKind?
    var name: String?
    var existence = Period.always
    var successor: Body.ID?
    var listSize: Int?
    var listSizeStart: Int?
    var rule: DecisionRule?
    var binds = false
    var bindsStart: Int?
    var competence: [SubjectPattern]?
    if var members = try begin(BodyKey.self) {
      while let key = try next(&members) {
        switch key {
        case .id: id = try identifier()
        case .kind: kind = try self.kind()
        case .name: name = try string()
        case .from: existence.from = try date()
        case .until: existence.until = try date()
        case .successor: successor = try reference()
        case .listSize:
          listSizeStart = cursor.offset
          listSize = try amount()
        case .rule: rule = try self.rule()
        case .binds:
          bindsStart = cursor.offset
          binds = try boolean() ?? false
        case .competence: competence = try patterns()
        }
      }
    }
    // Where a value says more than its default does, the checks of the model find it.
    if let listSizeStart, listSize ?? 0 == 0, let kind, kind != .practice {
      noteListSize(at: listSizeStart)
    }
    if let bindsStart, rule == nil, !binds { noteBinds(at: bindsStart) }
    if id == nil { unreadableNames.insert(.parties) }
    return Body(
      id ?? Placeholder.identifier("governance.bodies", entry),
      kind: kind ?? Placeholder.kind,
      name: name,
      existence: existence,
      successor: successor,
      listSize: kind == nil ? 0 : Int64(listSize ?? 0),
      rule: rule,
      binds: binds,
      competence: competence
    )
  }

  /// Reads a person.
  mutating func person(_ entry: Int) throws(JSONSyntaxError) -> Person {
    var id: Person.ID?
    var name: String?
    if var members = try begin(PersonKey.self) {
      while let key = try next(&members) {
        switch key {
        case .id: id = try identifier()
        case .name: name = try string()
        }
      }
    }
    if id == nil { unreadableNames.insert(.parties) }
    return Person(id ?? Placeholder.identifier("governance.people", entry), name: name)
  }

  /// Reads a list of patterns, of which one stands for each entry that cannot be read.
  mutating func patterns() throws(JSONSyntaxError) -> [SubjectPattern]? {
    try list { (decoder, _) throws(JSONSyntaxError) in
      try decoder.pattern() ?? Placeholder.pattern
    }
  }

  /// A list size may not stand elsewhere than with a practice, even if it is 0.
  @inline(never)
  private mutating func noteListSize(at offset: Int) {
    note(
      .practicesOnly,
      at: offset,
      "Only a body of the kind `practice` has a list size: remove `listSize`, or correct the kind."
    )
  }

  /// Whether its members are bound may not be said of a body without a rule, even if they are not.
  @inline(never)
  private mutating func noteBinds(at offset: Int) {
    note(
      .bindsWithoutRule,
      at: offset,
      "Only a body with a rule can bind its members or not: give it a `rule`, or remove `binds`."
    )
  }
}
