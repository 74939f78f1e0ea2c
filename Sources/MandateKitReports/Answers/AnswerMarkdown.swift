import MandateKit

/// The explanation of resolutions as Markdown, with a table of the requirements.
///
/// It says what ``AnswerText`` says. Every sign in a name that Markdown would read is escaped.
public struct AnswerMarkdown: Sendable, CustomStringConvertible {
  /// The resolutions explained, in their order.
  public var resolutions: [Resolution]
  /// The names that it uses.
  public var names: DisplayNames
  /// The outlook of each resolution, in the same order, or `nil` to leave it out.
  public var outlooks: [Outlook?]

  /// Creates the explanation of resolutions.
  public init(_ resolutions: [Resolution], names: DisplayNames, outlooks: [Outlook?] = []) {
    self.resolutions = resolutions
    self.names = names
    self.outlooks = outlooks
  }

  /// The Markdown, ending in a line break unless there is no resolution.
  public var description: String {
    outlines.map(markdown).joined(separator: "\n")
  }

  private var outlines: [AnswerOutline] {
    AnswerOutline.outlines(of: resolutions, names: names, outlooks: outlooks)
  }

  private func markdown(of outline: AnswerOutline) -> String {
    var text = "# \(Markdown.escaped(outline.title))\n\n"
    text += "**\(outline.outcome.capitalisedWord)** \(outline.asOf). "
    text += "\(Markdown.escaped(outline.reason))\n\n\(outline.affected)\n"
    if !outline.items.isEmpty {
      text += "\n## \(AnswerOutline.Heading.required)\n\n" + table(outline.items)
      text += "\n## Why\n\n" + outline.items.map(reasons).joined(separator: "\n")
    }
    text += section("Exposures", outline.exposures)
    text += section(AnswerOutline.Heading.voice, outline.voice)
    text += section(AnswerOutline.Heading.bound, outline.bound)
    text += section(AnswerOutline.Heading.irregularities, outline.irregularities)
    text += section(AnswerOutline.Heading.warnings, outline.warnings)
    text += section(AnswerOutline.Heading.risks, outline.risks)
    text += section(AnswerOutline.Heading.decisive, outline.decisive)
    text += section(AnswerOutline.Heading.way, outline.way)
    text += "\n## \(AnswerOutline.Heading.missing)\n\n"
    for line in outline.beside { text += "- \(Markdown.escaped(line))\n" }
    for step in outline.steps {
      text += "- **\(step.timeWords)**, \(step.force.words): \(Markdown.escaped(step.sentence))\n"
    }
    return text + "\n\(outline.earliest)\n"
  }

  private func table(_ items: [AnswerOutline.Item]) -> String {
    var text = "| Status | Requirement | Force | Judgement | Source |\n"
    text += "| --- | --- | --- | --- | --- |\n"
    for item in items {
      let cells = [
        AnswerMarkdown.mark(item.status),
        Markdown.escaped(item.title),
        item.force.words,
        Markdown.escaped(item.sentence),
        item.source.map(Markdown.link) ?? "",
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }

  private func reasons(_ item: AnswerOutline.Item) -> String {
    var text = "### \(Markdown.escaped(item.title))\n\n"
    text += "\(AnswerMarkdown.mark(item.status)), \(item.force.words), provision "
    text += "\(Markdown.escaped(item.provision)): \(Markdown.escaped(item.sentence))\n"
    if item.missing.isEmpty, item.findings.isEmpty, item.source?.note == nil { return text }
    text += "\n"
    for line in item.missing { text += "- \(Markdown.escaped(line))\n" }
    if let note = item.source?.note, !note.isEmpty {
      text += "- Note: \(Markdown.escaped(English.sentence(English.cleaned(note))))\n"
    }
    return text + nested(item.findings, indent: 0)
  }

  private func nested(_ findings: [FindingOutline], indent: Int) -> String {
    var text = ""
    for finding in findings {
      text += String(repeating: " ", count: indent) + "- \(Markdown.escaped(finding.text))\n"
      text += nested(finding.children, indent: indent + 2)
    }
    return text
  }

  private func section(_ heading: String, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    return "\n## \(heading)\n\n" + lines.map { "- \(Markdown.escaped($0))\n" }.joined()
  }

  private static func mark(_ status: Status) -> String {
    switch status {
    case .met: "✓ met"
    case .open: "… open"
    case .unmet: "✗ unmet"
    }
  }
}

extension String {
  /// The text with its first sign as a capital.
  fileprivate var capitalisedWord: String {
    (first?.uppercased() ?? "") + dropFirst()
  }
}
