/// A part of a register, which is the same whether it is written in JSON or in XML.
///
/// A member of an object and an attribute are parts of what they belong to, as an element is of the
/// one around it. Each entry of an array is a part by the array's key. The text of an element is
/// what it holds, or else its attribute `value`.
struct RegisterPart: Sendable {
  let key: RegisterKey
  /// The line on which the part begins.
  let line: Int
  /// The text, without the white space around it; empty where there is none.
  var text = ""
  /// The parts within it, in their order.
  var parts: [RegisterPart] = []

  /// Returns the parts within it that have a key.
  func all(_ key: RegisterKey) -> [RegisterPart] { parts.filter { $0.key == key } }

  /// Returns the parts that have the last of some keys, within those that have the keys before.
  func all(_ keys: RegisterKey...) -> [RegisterPart] {
    keys.reduce([self]) { parts, key in parts.flatMap { $0.all(key) } }
  }

  /// Returns the first text that stands under some keys, one within the other; empty for none.
  func text(_ keys: RegisterKey...) -> String {
    let parts = keys.reduce([self]) { parts, key in parts.flatMap { $0.all(key) } }
    return parts.first { !$0.text.isEmpty }?.text ?? ""
  }

  /// Gives the part a text.
  mutating func setText(_ text: String) {
    self.text = String(decoding: OfficialText.trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }
}
