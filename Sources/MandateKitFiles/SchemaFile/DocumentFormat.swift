import MandateKit

/// The formats of documents whose keys are described: as a JSON Schema, and as a reference in Markdown.
///
/// Both are made of the schema by which the library reads and writes the documents, so that they say what it
/// does. The JSON Schema is of the draft 2020-12, and as strict as the reader where a schema can be: a key that
/// the format does not know is refused. What only the whole document can tell, as a reference to an entry that is
/// not there, it leaves to the reader.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// A case file, `mandatekit/1`.
  case `case`
  /// An answer file, `mandatekit/answer/1`.
  case answer
  /// A review file, `mandatekit/review/1`.
  case review
  /// An errors file, `mandatekit/errors/1`.
  case errors
  /// A scenario file, `mandatekit/tests/1`.
  case tests

  /// The name that a document of the format gives as its `schema`.
  public var schema: String {
    switch self {
    case .case: CaseFile.schema
    case .answer: AnswerFile.schema
    case .review: ReviewFile.schema
    case .errors: ErrorsFile.schema
    case .tests: ScenarioFile.schema
    }
  }

  /// The JSON Schema of the format, as the bytes of a JSON document.
  public var jsonSchema: [UInt8] { JSONWriter.document { $0.schema(of: self) } }

  /// The reference of the format: every key, what it is when it is left out, and an example, in Markdown.
  public var reference: String { FormatReference(self).text }

  /// Returns the formats with the nearest names to a text, none where all are far from it.
  ///
  /// - Parameter name: The text, which may be misspelt.
  /// - Returns: The formats, mostly one.
  public static func nearest(to name: String) -> [DocumentFormat] {
    NearWords.nearest(to: name, among: allCases.map { $0.rawValue })
      .compactMap { DocumentFormat(rawValue: $0) }
  }

  /// What the document looks like.
  var shape: ObjectShape {
    switch self {
    case .case: CaseFile.document.shape
    case .answer: AnswerFile.document.shape
    case .review: ReviewFile.shape
    case .errors: ErrorsFile.document.shape
    case .tests: ScenarioFile.document.shape
    }
  }
}

extension ObjectShape {
  /// The name of the object among others, made of its title without the article: `ruleForSomeProposals` for
  /// “A rule for some proposals”.
  var name: String {
    let words = title.split(separator: " ")
    let rest = ["A", "An", "The"].contains(words.first ?? "") ? words.dropFirst() : words[...]
    return rest.enumerated().map { index, word in
      index == 0 ? word.lowercased() : word.prefix(1).uppercased() + word.dropFirst()
    }
    .joined()
  }

  /// The object and all that stand in it, each once, in the order in which they are met.
  var withParts: [ObjectShape] {
    var found: [ObjectShape] = []
    var names: Set<String> = []
    var rest = [self]
    while let next = rest.popLast() {
      guard names.insert(next.name).inserted else { continue }
      found.append(next)
      rest += next.fields.flatMap { $0.shape.objects }.reversed()
    }
    return found
  }
}

extension Shape {
  /// The objects that the values are or hold at once.
  fileprivate var objects: [ObjectShape] {
    switch self {
    case .object(let object): [object()]
    case .list(let element, _): element.objects
    case .oneOf(let shapes): shapes.flatMap { $0.objects }
    case .text, .words, .boolean, .wholeNumber, .null, .measure: []
    }
  }
}
