import MandateKit

extension Field {
  /// Creates a field for a text that is another's unless it is given.
  @inline(__always)
  init(
    _ key: String,
    unlessGiven supplied: @escaping @Sendable (Value) -> String,
    _ part: @escaping Part<String>
  ) {
    let (set, get) = (Self.setter(part), Self.getter(part))
    self.init(key, .optional, .text, standsIn: false, set: set) { value in
      // Texts that are canonically equivalent can still be two.
      get(value).flatMap { $0.utf8.elementsEqual(supplied(value).utf8) ? nil : $0 }
    }
    settle = { value, isThere, _ in if !isThere { set(&value, supplied(value)) } }
  }

  /// Creates the two ends of a period, each of which may be left out.
  ///
  /// One that cannot be read is none, so that the other is not wrong for it.
  @inline(__always)
  static func period(_ part: @escaping Part<Period>) -> [Field] {
    [
      Field("from", ifRead: .date) { value, use in part(&value) { use(&$0.from) } }
        .means("The first day on which it is so; left out, always before."),
      Field("until", ifRead: .date) { value, use in part(&value) { use(&$0.until) } }
        .means("The first day on which it is so no longer; left out, for ever."),
    ]
  }

  /// Creates a field whose object holds more fields of the same value.
  @inline(__always)
  init(
    _ key: String,
    _ presence: Presence,
    within schema: Schema<Value>,
    isWritten: @escaping @Sendable (Value) -> Bool = { _ in true }
  ) {
    self.init(
      key,
      presence,
      .object { schema.shape },
      read: { (value, reader) throws(JSONSyntaxError) in
        _ = try reader.read(schema, into: &value)
      },
      write: { value, writer in
        guard isWritten(value) else { return }
        writer.key(key)
        schema.write(value, to: &writer)
      }
    )
  }
}
