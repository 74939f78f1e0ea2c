import MandateKit

/// One key of an object: how its value is read into the whole, and written out of it.
struct Field<Value: Sendable>: Sendable {
  /// Whether a key must be there.
  enum Presence: Sendable {
    case required, optional
    /// Just one of all alternatives must be there.
    case alternative
  }

  typealias Read = @Sendable (inout Value, inout DocumentReader) throws(JSONSyntaxError) -> Void
  typealias Write = @Sendable (Value, inout JSONWriter) -> Void
  typealias Miss = @Sendable (inout Value, DocumentPath) -> Void
  /// Looks at the whole object once it has been read, given whether the key is there.
  typealias Settle = @Sendable (inout Value, Bool, inout DocumentReader) -> Void
  /// Writes content that a format supplies.
  typealias Supplied = @Sendable (inout JSONWriter) -> Void
  /// Hands the part of a value that a field is about to a closure, to look at or to set.
  typealias Part<Content> = @Sendable (inout Value, (inout Content) -> Void) -> Void

  let key: String
  let presence: Presence
  /// What the content looks like in a document.
  var shape: Shape
  /// What can be said of the key beside that.
  var remarks = FieldRemarks()
  /// Writes the content that the format supplies where the key is left out, if it supplies any.
  var supplied: Supplied?
  /// Reads the content that is due, and notes where it cannot be read.
  let read: Read
  /// Writes the key and its content, or leaves both out.
  let write: Write
  /// Puts what stands for content that is missing at a path.
  let miss: Miss
  /// The key beside which this one may not stand, with the sentence where it does.
  ///
  /// At most one field of a schema has one.
  var exclusion: (key: String, sentence: String)?
  /// Looks at the whole object once it has been read.
  var settle: Settle?

  /// Creates a field of its parts.
  @inline(__always)
  init(
    _ key: String,
    _ presence: Presence,
    _ shape: Shape,
    read: @escaping Read,
    write: @escaping Write,
    miss: @escaping Miss = { _, _ in }
  ) {
    self.key = key
    self.presence = presence
    self.shape = shape
    self.read = read
    self.write = write
    self.miss = miss
  }

  /// Creates a field that must be there.
  @inline(__always)
  init<Content>(_ key: String, _ format: Format<Content>, _ part: @escaping Part<Content>) {
    self.init(key, .required, format, set: Self.setter(part), get: Self.getter(part))
  }

  /// Creates a field that may be left out for content that the format supplies.
  @inline(__always)
  init<Content: Equatable>(
    _ key: String,
    _ format: Format<Content>,
    default supplied: Content,
    _ part: @escaping Part<Content>
  ) {
    let get = Self.getter(part)
    self.init(key, .optional, format, standsIn: false, set: Self.setter(part)) { value in
      let content = get(value)
      return content == supplied ? nil : content
    }
    self.supplied = { format.write(supplied, &$0) }
  }

  /// Creates a field that may be left out for `nil`.
  ///
  /// Content that cannot be read is there nonetheless.
  @inline(__always)
  init<Content>(_ key: String, optional format: Format<Content>, _ part: @escaping Part<Content?>) {
    let (set, get) = (Self.setter(part), Self.getter(part))
    self.init(key, .optional, format, set: { set(&$0, $1) }, get: { get($0) ?? nil })
  }

  /// Creates a field that may be left out for `nil`, for which content that cannot be read stands too.
  @inline(__always)
  init<Content>(_ key: String, ifRead format: Format<Content>, _ part: @escaping Part<Content?>) {
    let (set, get) = (Self.setter(part), Self.getter(part))
    self.init(
      key,
      .optional,
      format,
      standsIn: false,
      set: { set(&$0, $1) },
      get: { get($0) ?? nil }
    )
  }

  /// Creates one of several fields of which just one must be there.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - format: The format of the content.
  ///   - set: Makes the value the one that has some content.
  ///   - get: Returns the content, or `nil` where the value is made of another field.
  @inline(__always)
  init<Content>(
    _ key: String,
    either format: Format<Content>,
    set: @escaping @Sendable (inout Value, consuming Content) -> Void,
    get: @escaping @Sendable (Value) -> Content?
  ) {
    self.init(key, .alternative, format, set: { set(&$0, $1) }, get: get)
  }

  /// Creates a field whose content is set and got by closures.
  @inline(__always)
  init<Content>(
    _ key: String,
    _ presence: Presence,
    _ format: Format<Content>,
    standsIn: Bool = true,
    set: @escaping @Sendable (inout Value, consuming Content) -> Void,
    get: @escaping @Sendable (Value) -> Content?
  ) {
    self.init(
      key,
      presence,
      format.shape,
      read: { (value, reader) throws(JSONSyntaxError) in
        if let content = try format.read(&reader) {
          set(&value, content)
        } else if standsIn {
          set(&value, format.unread(reader.cursor.path))
        }
      },
      write: { value, writer in
        guard let content = get(value) else { return }
        writer.key(key)
        format.write(content, &writer)
      },
      miss: { set(&$0, format.unread($1)) }
    )
  }

  /// Returns a closure that sets a part.
  @inline(__always)
  static func setter<Content>(
    _ part: @escaping Part<Content>
  ) -> @Sendable (inout Value, Content) -> Void {
    { value, content in part(&value) { $0 = content } }
  }

  /// Returns a closure that returns a part.
  @inline(__always)
  static func getter<Content>(
    _ part: @escaping Part<Content>
  ) -> @Sendable (Value) -> Content? {
    { value in
      var value = value
      var content: Content?
      part(&value) { content = $0 }
      return content
    }
  }
}
