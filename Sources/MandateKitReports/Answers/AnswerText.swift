import MandateKit

/// The explanation of resolutions as plain text, about a hundred columns wide.
///
/// It is for reading: long lists are folded, and the wording may improve. A program reads the
/// answer file instead.
public struct AnswerText: Sendable, CustomStringConvertible {
  /// The resolutions explained, in their order.
  public var resolutions: [Resolution]
  /// The names that it uses.
  public var names: DisplayNames
  /// The outlook of each resolution, in the same order, or `nil` to leave it out.
  public var outlooks: [Outlook?]
  /// The number of columns after which a line is broken between words.
  public var width: Int

  /// Creates the explanation of resolutions.
  public init(
    _ resolutions: [Resolution],
    names: DisplayNames,
    outlooks: [Outlook?] = [],
    width: Int = 100
  ) {
    self.resolutions = resolutions
    self.names = names
    self.outlooks = outlooks
    self.width = width
  }

  /// The text, ending in a line break unless there is no resolution.
  public var description: String {
    outlines.map(text).joined(separator: "\n\n")
  }

  private var outlines: [AnswerOutline] {
    AnswerOutline.outlines(of: resolutions, names: names, outlooks: outlooks)
  }

  private func text(of outline: AnswerOutline) -> String {
    var page = TextPage(width: width)
    page.heading(outline.title, underline: "=")
    page.paragraph("\(outline.outcome.uppercased()) \(outline.asOf).")
    page.paragraph(outline.reason)
    page.paragraph(outline.affected)
    if !outline.items.isEmpty {
      page.blank()
      page.heading(AnswerOutline.Heading.required, underline: "-")
      for item in outline.items { add(item, to: &page) }
    }
    add(
      "Exposures: the mandate can stand without these, and can be challenged for want of them",
      outline.exposures,
      to: &page
    )
    add(AnswerOutline.Heading.voice, outline.voice, to: &page)
    add(AnswerOutline.Heading.bound, outline.bound, to: &page)
    add(AnswerOutline.Heading.irregularities, outline.irregularities, to: &page)
    add(AnswerOutline.Heading.warnings, outline.warnings, to: &page)
    add(AnswerOutline.Heading.risks, outline.risks, to: &page)
    add(AnswerOutline.Heading.decisive, outline.decisive, to: &page)
    add(AnswerOutline.Heading.way, outline.way, to: &page)
    let steps = outline.steps.map { "\($0.timeWords), \($0.force.words): \($0.sentence)" }
    add(AnswerOutline.Heading.missing, outline.beside + steps, to: &page)
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
