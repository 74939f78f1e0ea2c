import MandateKit
import MandateKitReports

/// A writer of JSON: keys stand in the order written, and equal calls give equal bytes.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { json in
///   json.member("body", "london")
///   json.key("voters")
///   json.array { $0.value("camden") }
/// }
/// writer.endLine()
/// ```
///
/// It escapes only what RFC 8259 requires: quotation marks, backslashes and control characters.
/// Calls that do not fit together, such as a value without a key in an object, give text that is
/// not JSON, but never trap.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Style: Hashable, Sendable {
    /// Each member and element on its own line, indented by two spaces a level.
    case pretty
    /// All on one line, without a space.
    case oneLine
  }

  /// What has been written and not handed on.
  package private(set) var bytes: [UInt8] = []

  private let style: Style
  private var depth = 0

  /// Whether something stands before what comes next in the same container.
  private var follows = false
  private var standsAfterKey = false

  /// Creates a writer whose document is still empty.
  package init(_ style: Style = .pretty) {
    self.style = style
  }

  /// What has been written, as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends a line; what is written next is a document of its own.
  package mutating func endLine() {
    bytes.append(ASCIIByte.lineFeed)
    follows = false
  }

  /// Forgets what has been written but keeps its memory, to go on with a stream.
  package mutating func removeWritten() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands what has been written to a sink and forgets it, once there is enough of it.
  package mutating func passOn<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void,
    atLeast least: Int = [UInt8].chunk
  ) throws(Failure) {
    try bytes.passOn(to: sink, atLeast: least)
  }

  /// Begins an object; members are written until it is ended.
  package mutating func beginObject() {
    begin(ASCIIByte.openBrace)
  }

  /// Ends the object begun last.
  package mutating func endObject() {
    end(ASCIIByte.closeBrace)
  }

  /// Begins an array; elements are written until it is ended.
  package mutating func beginArray() {
    begin(ASCIIByte.openBracket)
  }

  /// Ends the array begun last.
  package mutating func endArray() {
    end(ASCIIByte.closeBracket)
  }

  /// Writes a member's key; its value is to be written next.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(ASCIIByte.colon)
    if style == .pretty { bytes.append(ASCIIByte.space) }
    standsAfterKey = true
  }

  /// Writes a string.
  package mutating func value(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  package mutating func value(_ value: some FixedWidthInteger) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number by its text.
  mutating func number(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `true` or `false`.
  package mutating func value(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    follows = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth = max(depth - 1, 0)
    if follows { breakLine() }
    bytes.append(bracket)
    follows = true
  }

  /// Writes what belongs between the last thing and the next.
  private mutating func separate() {
    if standsAfterKey {
      standsAfterKey = false
    } else {
      if follows { bytes.append(ASCIIByte.comma) }
      if depth > 0 { breakLine() }
    }
    follows = true
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(ASCIIByte.lineFeed)
    bytes.append(contentsOf: repeatElement(ASCIIByte.space, count: 2 * depth))
  }

  private mutating func quote(_ string: String) {
    bytes.append(ASCIIByte.quote)
    var string = string
    string.withUTF8 { utf8 in
      var plain = 0
      for index in utf8.indices where Self.needsEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[plain..<index])
        bytes.append(contentsOf: (jsonEscape(of: Unicode.Scalar(utf8[index])) ?? "").utf8)
        plain = index + 1
      }
      bytes.append(contentsOf: utf8[plain...])
    }
    bytes.append(ASCIIByte.quote)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < ASCIIByte.space || byte == ASCIIByte.quote || byte == ASCIIByte.backslash
  }
}
