/// The way from the root of a document to a value in it, such as `governance.memberships[3].of`.
package struct JSONPath: Hashable, Sendable {
  /// One step: into a member of an object, or to an element of an array.
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  package var steps: [Step]

  /// Creates the path that takes some steps; without any, it is that of the document's own value.
  package init(_ steps: [Step] = []) {
    self.steps = steps
  }
}

extension JSONPath.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) {
    self = .key(value)
  }

  package init(integerLiteral value: Int) {
    self = .index(value)
  }
}

extension JSONPath: ExpressibleByArrayLiteral {
  package init(arrayLiteral steps: Step...) {
    self.init(steps)
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as text; empty for the document's own value.
  ///
  /// A key that is not made of ASCII letters, digits, `_` and `-` is written in brackets as a
  /// JSON string, so that no two paths read alike.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]"
      case .key(let key) where Self.isPlain(key):
        text += text.isEmpty ? key : ".\(key)"
      case .key(let key):
        var writer = JSONWriter(.oneLine)
        writer.value(key)
        text += "[\(writer.text)]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy {
        ASCIIByte.isLetter($0) || ASCIIByte.isDigit($0) || $0 == 0x5F || $0 == ASCIIByte.minus
      }
  }
}
