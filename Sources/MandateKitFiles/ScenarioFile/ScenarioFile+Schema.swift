import MandateKit

extension ScenarioFile {
  /// The schema of the whole document.
  static let document = Schema(
    "A scenario file",
    ScenarioFile(.inline(CaseFile(document: GovernanceDocument())), scenarios: [])
  ) {
    Field(
      "schema",
      .required,
      .words([ScenarioFile.schema]),
      read: { (_, reader) throws(JSONSyntaxError) in
        try reader.schemaName(ScenarioFile.schema, of: "a scenario file")
      },
      write: { $1.member("schema", ScenarioFile.schema) }
    )
    .means("The name and version of the format.")
    Field("case", .scenarioCase) { $1(&$0.source) }
      .means("The case, or the name of the file in which it stands, from the folder of this one.")
    Field("scenarios", .nonEmptyList(of: .object(Scenario.self))) { $1(&$0.scenarios) }
      .means("The scenarios, in order.")
  }
}

extension Format where Value == ScenarioFile.Source {
  /// A case file, or the name of a file.
  fileprivate static var scenarioCase: Format {
    let inline = Format<CaseFile>.object(by: CaseFile.document)
    return Format(
      .oneOf([inline.shape, .text(.nonEmpty)]),
      unread: .inline(CaseFile(document: GovernanceDocument())),
      { reader throws(JSONSyntaxError) in
        if try reader.cursor.kind() == .string {
          return try reader.fileName().map { .file($0) }
        }
        return try inline.read(&reader).map { .inline($0) }
      },
      write: { source, writer in
        switch source {
        case .inline(let file): inline.write(file, &writer)
        case .file(let name): writer.value(name)
        }
      }
    )
  }
}

extension DocumentReader {
  /// Reads the name of a file, which is not empty.
  fileprivate mutating func fileName() throws(JSONSyntaxError) -> String? {
    guard let extent = try text(.string) else { return nil }
    let name = extent.string(in: cursor.bytes)
    if !name.isEmpty { return name }
    note(
      .malformedIdentifier,
      at: cursor.text(extent).offset,
      "This name of a file is empty: name the case file, or write the case here as an object."
    )
    return nil
  }
}
