import MandateKit

/// The keys of a source.
enum SourceKey: String, DocumentKey {
  case title, provision, year, basis, note, url

  static let table = KeyTable<SourceKey>("A source", required: [.title])
}

extension CaseDecoder {
  /// Reads a source.
  mutating func source() throws(JSONSyntaxError) -> Source {
    var source = Source("")
    if var members = try begin(SourceKey.self) {
      while let key = try next(&members) {
        switch key {
        case .title: source.title = try string() ?? ""
        case .provision: source.provision = try string()
        case .year: source.year = try amount()
        case .basis: source.basis = try word(Vocabulary.bases)
        case .note: source.note = try string()
        case .url: source.url = try string()
        }
      }
    }
    return source
  }
}
