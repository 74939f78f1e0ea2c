/// How the text of a JSON document is laid out.
public enum JSONStyle: Hashable, Sendable, CaseIterable {
  /// Each key and each entry on its own line, indented by two spaces a level.
  case indented
  /// All on one line, without a space.
  case oneLine

  /// The style by the name that the writer has for it.
  var writerStyle: JSONWriter.Style {
    switch self {
    case .indented: .pretty
    case .oneLine: .oneLine
    }
  }
}
