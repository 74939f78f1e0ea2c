import MandateKit

/// A reader that pulls one value after another out of a JSON document, strictly (RFC 8259).
///
/// It builds no tree. The one who reads asks for what should stand next; where something else
/// does, the answer is `nil` or false, the value stays unread, and reading may go on: a value that
/// was never read is skipped, and checked, by the next call of `nextKey()`, `nextElement()` or
/// `finish()`. Only a breach of the syntax throws, and then the reading is over.
///
/// ```swift
/// var cursor = try JSONCursor(bytes)
/// if try cursor.beginObject() {
///   while let key = try cursor.nextKey() {
///     switch key {
///     case "name": name = try cursor.readString()
///     default: unknown.append(key.string)
///     }
///   }
/// }
/// try cursor.finish()
/// ```
///
/// A container that has been begun is read until `nextKey()` gives `nil` or `nextElement()` gives
/// false. A copy of a cursor reads on by itself. Skipping allocates no memory, no function recurses, and
/// no input traps.
///
/// The cursor knows the path of what it reads, and can take down on its way where the values of
/// some paths stand.
package struct JSONCursor: Sendable {
  /// The number of bytes that a document may have.
  package static let largestDocument = 64 * 1024 * 1024

  /// How many objects and arrays may stand inside one another.
  package static let deepestNesting = Limits.greatestNesting

  let bytes: [UInt8]

  /// The offset of the next byte to read; that of a value's first byte when a value is due.
  package internal(set) var offset: Int

  /// The number of containers that have been begun and not ended.
  var depth = 0

  /// The sorts of these containers, the innermost in the lowest bit: 1 is an object.
  var containers: UInt64 = 0

  var state = State.valueDue

  /// The step taken last into the innermost container.
  ///
  /// It is the offset of a key's text in an object, an index in an array, and -1 before the first.
  var step = -1

  /// The steps that lead into the innermost container, the outermost first: one for each level that
  /// there may be.
  var outerSteps = [Int](repeating: -1, count: deepestNesting)

  /// The places that are looked for, or `nil` where none are.
  var places: JSONPlaces?

  /// Whether places are looked for, by itself for speed.
  var looksForPlaces = false

  enum State {
    case valueDue
    case containerBegun
    case valueRead
  }

  /// Creates a cursor that stands before the one value of a document.
  package init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    self.bytes = bytes
    self.offset = 0
    if let error = refusalBeforeReading() { throw error }
    skipWhiteSpace()
    guard offset < bytes.count else { throw complaint(.value) }
  }

  /// The path of the value or the key that was reached last.
  package var path: DocumentPath { DocumentPath((0..<depth).compactMap { step(at: $0) }) }

  /// The path of what is being read: of the value that is due, or else of the container around.
  var pathOfReading: DocumentPath {
    let known = state == .valueRead ? max(depth - 1, 0) : depth
    return DocumentPath((0..<known).compactMap { step(at: $0) })
  }

  /// Returns the step taken last into the container at a level, or `nil` before the first.
  func step(at level: Int) -> DocumentPath.Step? {
    let step = level == depth - 1 ? step : outerSteps[level]
    guard step >= 0 else { return nil }
    guard containers >> (depth - 1 - level) & 1 == 1 else { return .entry(step) }
    return .key(JSONTextExtent(ofTextAt: step, in: bytes).string(in: bytes))
  }

  /// The byte at an index, or 0, which no grammar rule accepts, where the document has ended.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// The byte that stands next.
  @inline(__always)
  var next: UInt8 { byte(at: offset) }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte <= ASCIIByte.space else { return }
      guard
        byte == ASCIIByte.space || byte == ASCIIByte.lineFeed
          || byte == ASCIIByte.carriageReturn || byte == ASCIIByte.tab
      else { return }
      offset += 1
    }
  }

  /// The sort of the value that is due; no byte is read.
  package func kind() throws(JSONSyntaxError) -> JSONKind {
    guard let kind = JSONKind(firstByte: next) else { throw complaint(.value) }
    return kind
  }

  /// Ends the reading: skips the value if it was not read, and throws if another follows it.
  package mutating func finish() throws(JSONSyntaxError) {
    try skipValue()
    skipWhiteSpace()
    guard offset == bytes.count else { throw complaint(.end) }
  }
}
