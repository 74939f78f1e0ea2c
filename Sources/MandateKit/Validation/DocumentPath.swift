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
  /// It is empty for the document itself.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .entry(let entry): text += "[\(entry)]"
      }
    }
    return text
  }
}
