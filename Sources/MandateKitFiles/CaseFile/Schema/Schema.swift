import MandateKit

/// A type of value that a document describes.
protocol Described: Sendable {
  /// How its objects are read, checked and written.
  static var schema: Schema<Self> { get }
}

/// The objects of one type in a document: their keys, in the order in which they are written.
///
/// A schema is all that the files know of a type. It tells which keys must and may be there, reads
/// and writes each, and leaves out on writing what the format supplies.
struct Schema<Value: Sendable>: Sendable {
  /// The sort of object, to begin a sentence: "A body".
  let title: StaticString
  /// The value into which an object is read.
  ///
  /// Fields that may be left out are at what the format supplies for them.
  let blank: Value
  /// The keys.
  let keys: WordTable
  /// The fields, in the order of their keys.
  let fields: [Field<Value>]
  /// How each field is read, by itself, for speed.
  private let reads: [Reading]

  private struct Reading: Sendable {
    let read: Field<Value>.Read
  }

  /// How a field looks at the whole object.
  struct Settling: Sendable {
    /// The bit of its key.
    let key: UInt32
    let settle: Field<Value>.Settle
  }

  /// The keys that must be there, one bit each.
  let required: UInt32
  /// The keys of which just one must be there, one bit each; 0 where there are no such keys.
  let alternatives: UInt32
  /// What is done once the whole object has been read.
  let settlings: [Settling]
  /// The key that may not stand beside another, if there is one, with the sentence where it does.
  let excluded: (key: String, sentence: String)?
  /// The bit of that key, or 0.
  let excludable: UInt32
  /// The bits of both keys, or all bits where there are none.
  let exclusive: UInt32
  /// Takes down a key that it does not know, where that is passed over, or `nil` where it is an error.
  private(set) var passOver: (@Sendable (inout Value, String) -> Void)?

  /// Creates a schema of at most 32 fields.
  init(
    _ title: StaticString,
    _ blank: Value,
    @FieldList<Value> _ fields: () -> [Field<Value>]
  ) {
    let fields = fields()
    func bits(_ isMeant: (Field<Value>) -> Bool) -> UInt32 {
      var bits: UInt32 = 0
      for (index, field) in fields.enumerated() where isMeant(field) { bits |= 1 << index }
      return bits
    }
    self.title = title
    self.blank = blank
    self.fields = fields
    keys = WordTable(fields.map { $0.key })
    reads = fields.map { Reading(read: $0.read) }
    required = bits { $0.presence == .required }
    alternatives = bits { $0.presence == .alternative }
    settlings = fields.enumerated().compactMap { index, field in
      field.settle.map { Settling(key: 1 << index, settle: $0) }
    }
    let exclusion = fields.lazy.compactMap { field in field.exclusion.map { (field.key, $0) } }
      .first
    excluded = exclusion.map { (key: $0.0, sentence: $0.1.sentence) }
    excludable = bits { $0.key == exclusion?.0 }
    exclusive = exclusion.map { pair in bits { $0.key == pair.0 || $0.key == pair.1.key } } ?? .max
  }

  /// Returns the schema, which passes over keys that it does not know.
  ///
  /// - Parameter passOver: Takes down the key.
  /// - Returns: The schema.
  func passingOver(_ passOver: @escaping @Sendable (inout Value, String) -> Void) -> Schema {
    var schema = self
    schema.passOver = passOver
    return schema
  }

  /// Reads the field at a place into a value.
  @inline(__always)
  func read(
    _ index: Int,
    into value: inout Value,
    _ reader: inout DocumentReader
  ) throws(JSONSyntaxError) {
    try reads[index].read(&value, &reader)
  }

  /// The names of the keys whose bits are set.
  func names(_ bits: UInt32) -> [String] {
    keys.names.indices.filter { bits & (1 << $0) != 0 }.map { keys.names[$0] }
  }

  /// Returns the value that stands for one that cannot be read at a path.
  func unread(at path: DocumentPath) -> Value {
    var value = blank
    miss(required, of: &value, at: path)
    return value
  }

  /// Puts what stands for missing fields, one bit each, into a value at a path.
  func miss(_ missing: UInt32, of value: inout Value, at path: DocumentPath) {
    for (index, field) in fields.enumerated() where missing & (1 << index) != 0 {
      field.miss(&value, path[field.key])
    }
  }

  /// What the objects look like in a document.
  var shape: ObjectShape {
    ObjectShape(title: "\(title)", fields: fields.map { FieldShape($0) })
  }

  /// Writes a value as an object.
  func write(_ value: Value, to writer: inout JSONWriter) {
    writer.beginObject()
    for field in fields { field.write(value, &writer) }
    writer.endObject()
  }
}

/// The fields of a schema, one a line.
@resultBuilder
enum FieldList<Value: Sendable> {
  static func buildExpression(_ field: Field<Value>) -> [Field<Value>] { [field] }
  static func buildExpression(_ fields: [Field<Value>]) -> [Field<Value>] { fields }
  static func buildBlock(_ parts: [Field<Value>]...) -> [Field<Value>] { parts.flatMap { $0 } }
}
