import MandateKit

/// The explanation of resolutions as plain text, about a hundred columns wide.
///
/// It is for reading: long lists are folded, and the wording may improve. A program reads the
/// answer file instead.
public struct AnswerText: Sendable, CustomStringConvertible {
  /// The resolutions explained, in their order.
  public var resolutions: [Resolution]
  /// What things are called.
  public var names: Names
  /// The number of columns after which a line is broken between words.
  public var width: Int

  /// Creates the explanation of resolutions.
  public init(_ resolutions: [Resolution], names: Names, width: Int = 100) {
    self.resolutions = resolutions
    self.names = names
    self.width = width
  }

  /// The text, ending in a line break unless there is nothing to explain.
  public var description: String {
    resolutions.map { text(of: AnswerOutline($0, names)) }.joined(separator: "\n\n")
  }

  private func text(of outline: AnswerOutline) -> String {
    var page = TextPage(width: width)
    page.heading(outline.title, underline: "=")
    page.paragraph("\(outline.outcome.uppercased()) \(outline.asOf).")
    page.paragraph(outline.reason)
    page.paragraph(outline.affected)
    if !outline.items.isEmpty {
      page.blank()
      page.heading("What is required", underline: "-")
      for item in outline.items { add(item, to: &page) }
    }
    add(
      "Exposures: the mandate can stand without these, and can be challenged for want of them",
      outline.exposures,
      to: &page
    )
    add("The voice of general practice", outline.voice, to: &page)
    add("On the record, and not counted", outline.irregularities, to: &page)
    let steps = outline.steps.map { "\($0.timeWords), \($0.force.words): \($0.sentence)" }
    let nothing = steps.isEmpty ? ["Nothing is missing."] : steps
    add("What is missing, and by when", nothing, to: &page)
    page.blank()
    page.paragraph(outline.earliest)
    return page.text
  }

  private func add(_ item: AnswerOutline.Item, to page: inout TextPage) {
    let mark = AnswerText.mark(item.status)
    page.entry(mark, "\(item.title) (\(item.force.words), \(item.provision))")
    let indent = mark.count
    page.paragraph(item.sentence, indent: indent)
    for line in item.missing { page.paragraph(line, indent: indent) }
    if let source = item.source {
      page.paragraph("Source: \(English.sentence(source.citation))", indent: indent)
      if let note = source.note, !note.isEmpty {
        page.paragraph("Note: \(English.sentence(English.cleaned(note)))", indent: indent)
      }
    }
    add(item.findings, indent: indent, to: &page)
  }

  private func add(_ findings: [FindingOutline], indent: Int, to page: inout TextPage) {
    for finding in findings {
      page.entry("- ", finding.text, indent: indent)
      add(finding.children, indent: indent + 2, to: &page)
    }
  }

  private func add(_ heading: String, _ lines: [String], to page: inout TextPage) {
    if lines.isEmpty { return }
    page.blank()
    page.heading(heading, underline: "-")
    for line in lines { page.entry("- ", line) }
  }

  /// The sign and the word for a status, all of one width.
  static func mark(_ status: Status) -> String {
    switch status {
    case .met: "✓ met    "
    case .open: "… open   "
    case .unmet: "✗ unmet  "
    }
  }
}
