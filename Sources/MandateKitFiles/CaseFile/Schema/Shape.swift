/// What the values of a format look like in a document.
///
/// A format reads and writes; its shape is what else can be told of it: to a JSON Schema, to a reader of the
/// documentation, and to a spreadsheet, whose cells are texts.
indirect enum Shape: Sendable {
  /// A string.
  case text(TextShape)
  /// One of some strings.
  case words([String])
  /// `true` or `false`.
  case boolean
  /// A whole number from 0, and at most another where that is given.
  case wholeNumber(upTo: Int?)
  /// `null`.
  case null
  /// A list, which may be empty or not.
  case list(Shape, isNonEmpty: Bool = false)
  /// An object; a type may hold values of its own type.
  case object(@Sendable () -> ObjectShape)
  /// Just one of several.
  case oneOf([Shape])
  /// What a finding measures: a number, a text, a list of texts, or an object of measures.
  case measure
}

/// What a string looks like.
enum TextShape: Sendable, CaseIterable {
  /// Any text, also an empty one.
  case any
  /// Any text that is not empty.
  case nonEmpty
  /// The name that a thing is given, of 1 to 200 bytes.
  case identifier
  /// The name of a thing that is given elsewhere.
  case reference
  /// A day of the years 1800 to 2999, `YYYY-MM-DD`.
  case date
  /// A day of an answer, which may lie some years beyond those.
  case day
  /// A fraction from 0 to 1, `p/q`.
  case fraction
  /// A subject, made of dotted segments.
  case subject
  /// A subject, or `*`.
  case pattern
  /// A word of the user's own, of 1 to 60 letters, digits, `_` and `-`.
  case word
  /// Such a word but `person`.
  case kind
}

/// What the objects of a schema look like.
struct ObjectShape: Sendable {
  /// The sort of object, to begin a sentence: "A body".
  var title: String
  /// The keys, in the order in which they are written.
  var fields: [FieldShape]
}

/// What stands under one key of an object.
struct FieldShape: Sendable {
  var key: String
  var presence: Presence
  var shape: Shape
  /// What the format supplies where the key is left out, as JSON, or `nil` where it supplies nothing.
  var supplied: String?
  /// The key beside which this one may not stand.
  var excluded: String?
  /// What can be said of the key beside that.
  var remarks: FieldRemarks

  /// Whether a key must be there.
  enum Presence: Sendable {
    case required, optional, alternative
  }

  /// Creates the shape of a key that only a writer knows, and always writes.
  init(_ key: String, _ shape: Shape, _ meaning: String) {
    self.key = key
    self.shape = shape
    presence = .required
    remarks = FieldRemarks(meaning: meaning)
  }

  /// Creates the shape of a key that only a writer knows, and leaves out where there is nothing to write.
  init(_ key: String, optional shape: Shape, _ meaning: String) {
    self.init(key, shape, meaning)
    presence = .optional
  }

  /// Creates the shape of a field.
  init<Value>(_ field: Field<Value>) {
    key = field.key
    presence =
      switch field.presence {
      case .required: .required
      case .optional: .optional
      case .alternative: .alternative
      }
    shape = field.shape
    supplied = field.supplied.map { write in
      var writer = JSONWriter(.oneLine)
      write(&writer)
      return writer.text
    }
    excluded = field.exclusion?.key
    remarks = field.remarks
  }
}

/// What can be said of a key that neither its content nor its presence tells.
struct FieldRemarks: Sendable {
  /// The meaning, as a sentence.
  var meaning = ""
  /// A text or a number that may stand there, for examples, or `nil` for any.
  var example: String?
  /// The key without which this one may not stand.
  var companion: String?
  /// The kinds of object that have the key, and whether they need it, or `nil` where all have it.
  var kinds: (words: [String], isRequired: Bool)?
}
