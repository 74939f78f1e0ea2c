import MandateKit

/// Members of objects that the model's values make.
extension JSONWriter {
  /// Writes a member that is a string, or leaves it out for nil.
  mutating func optional(_ name: String, _ content: String?) {
    if let content { member(name, content) }
  }

  /// Writes a member that is a whole number, or leaves it out for nil.
  mutating func optional(_ name: String, _ content: Int?) {
    if let content { member(name, content) }
  }

  /// Writes a member that is `true` or `false`, or leaves it out for nil.
  mutating func optional(_ name: String, _ content: Bool?) {
    if let content { member(name, content) }
  }

  /// Writes a member that is a list of strings, or leaves it out for nil.
  mutating func optional(_ name: String, _ content: [String]?) {
    guard let content else { return }
    key(name)
    array(of: content) { $0.value($1) }
  }

  /// Writes a member that is a date, or `null` for nil.
  mutating func member(_ name: String, _ content: CivilDate?) {
    member(name, content?.description)
  }

  /// Writes a member that is an identifier, or `null` for nil.
  mutating func member<SubjectPath>(_ name: String, _ content: Identifier<SubjectPath>?) {
    member(name, content?.rawValue)
  }

  /// Writes a member that is a word, or `null` for nil.
  mutating func member<Word: RawRepresentable>(_ name: String, _ content: Word?)
  where Word.RawValue == String {
    member(name, content?.rawValue)
  }

  /// Writes the ends of a period, each where there is one.
  mutating func members(_ period: Period) {
    optional("from", period.from?.description)
    optional("until", period.until?.description)
  }

  /// Writes a source.
  mutating func value(_ source: Source) {
    object { json in
      json.member("title", source.title)
      json.optional("provision", source.provision)
      json.optional("year", source.year)
      json.optional("basis", source.basis?.rawValue)
      json.optional("note", source.note)
      json.optional("url", source.url)
    }
  }
}
