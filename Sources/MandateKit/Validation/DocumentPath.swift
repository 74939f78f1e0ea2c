/// The path of a value in a document, such as `governance.memberships[3].of`.
///
/// Its words are those of the case file, even if the document was made in Swift.
public struct DocumentPath: Hashable, Sendable {
  /// One step into an object or a list.
  public enum Step: Hashable, Sendable {
    /// Into the value of a key.
    case key(String)
    /// Into an entry of a list, counted from 0.
    case entry(Int)
  }

  /// The steps from the document to the value.
  public var steps: [Step]

  /// Creates a path from its steps.
  package init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path of a list of the governance.
  static func governance(_ list: String) -> DocumentPath {
    DocumentPath([.key("governance"), .key(list)])
  }

  /// The path of an entry in a list of the governance.
  static func governance(_ list: String, _ entry: Int) -> DocumentPath {
    DocumentPath([.key("governance"), .key(list), .entry(entry)])
  }

  /// Returns the path one key further in.
  package subscript(key: String) -> DocumentPath {
    DocumentPath(steps + [.key(key)])
  }

  /// Returns the path one entry further in.
  package subscript(entry: Int) -> DocumentPath {
    DocumentPath(steps + [.entry(entry)])
  }
}

extension DocumentPath: CustomStringConvertible {
  /// The path with dots before keys and brackets around entries.
  ///
  /// Empty for the document itself. A key that is not made of ASCII letters, digits, `_` and `-` is
  /// written in brackets as a JSON string, so that no two paths read alike.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .entry(let entry): text += "[\(entry)]"
      case .key(let key) where DocumentPath.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\"\(DocumentPath.escaped(key))\"]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    key.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    } && !key.utf8.isEmpty
  }

  private static func escaped(_ key: String) -> String {
    var text = ""
    for scalar in key.unicodeScalars {
      if let escape = jsonEscape(of: scalar) {
        text += escape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// Returns the escape that a scalar needs in a JSON string, or `nil` where it stands for itself.
///
/// These are quotation marks, backslashes and control characters (RFC 8259, section 7).
package func jsonEscape(of scalar: Unicode.Scalar) -> String? {
  switch scalar {
  case "\"": "\\\""
  case "\\": "\\\\"
  case "\u{8}": "\\b"
  case "\t": "\\t"
  case "\n": "\\n"
  case "\u{C}": "\\f"
  case "\r": "\\r"
  case "\0"..<" ": (scalar.value < 0x10 ? "\\u000" : "\\u00") + String(scalar.value, radix: 16)
  default: nil
  }
}
