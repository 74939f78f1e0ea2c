/// A value in a call.
enum CallValue {
  /// A text, as UTF-8.
  ///
  /// It is what stands in the call as a string, or the next bytes after the call where a number of them does.
  case text([UInt8])
  /// A list.
  case list([CallValue])
  /// An object, with its members in order.
  case object([(key: String, value: CallValue)])
  /// `true` or `false`.
  case flag
  /// `null`.
  case null

  /// Returns the value of a key, or `nil` where there is none or it is `null`.
  ///
  /// Of several the last counts, as in JavaScript.
  subscript(_ key: String) -> CallValue? {
    guard case .object(let members) = self,
      let value = members.last(where: { $0.key == key })?.value
    else { return nil }
    if case .null = value { return nil }
    return value
  }

  /// The bytes of a text, or `nil` for anything else.
  var bytes: [UInt8]? {
    if case .text(let bytes) = self { bytes } else { nil }
  }

  /// The text, or `nil` for anything else.
  var string: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The elements of a list, or `nil` for anything else.
  var elements: [CallValue]? {
    if case .list(let elements) = self { elements } else { nil }
  }
}
