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
  ///
  /// - Parameters:
  ///   - resolutions: The resolutions, in their order.
  ///   - names: The names to use.
  ///   - outlooks: The outlook of each resolution, in the same order, or `nil` to leave it out.
  public init(_ resolutions: [Resolution], names: DisplayNames, outlooks: [Outlook?] = []) {
    self.resolutions = resolutions
    self.names = names
    self.outlooks = outlooks
  }

  /// The Markdown, ending in a line break unless there is no resolution.
  ///
  /// - Complexity: O(bytes of the text), all of which is in memory.
  public var description: String {
    var bytes: [UInt8] = []
    AnswerMarkdown.write(resolutions, names: names, outlook: outlooks.inOrder) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the explanation of resolutions in chunks, while they are found.
  ///
  /// A resolution is asked for when the one before has been written, and is let go of then. Held are
  /// one resolution with its outlook, and a chunk of some 64 KiB.
  ///
  /// - Parameters:
  ///   - resolutions: The resolutions, in their order. A lazy sequence finds each when it is due.
  ///   - names: The names that it uses.
  ///   - outlook: Finds the outlook of each resolution, in their order; `nil` leaves it out.
  ///   - sink: Takes the next bytes, which are UTF-8 and never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: O(bytes written), and what it takes to find the resolutions.
  public static func write<Failure: Error>(
    _ resolutions: some Sequence<Resolution>,
    names: DisplayNames,
    outlook: (Resolution) -> Outlook? = { _ in nil },
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var page = MarkdownPage()
    var isFirst = true
    for resolution in resolutions {
      if !isFirst { page.add("\n") }
      isFirst = false
      let outline = AnswerOutline(resolution, names: names, outlook: outlook(resolution))
      try add(outline, to: &page, sink)
    }
    try page.bytes.passOn(to: sink, atLeast: 1)
  }

  private static func add<Failure: Error>(
    _ outline: AnswerOutline,
    to page: inout MarkdownPage,
    _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    page.add("# \(Markdown.escaped(outline.title))\n\n")
    page.add("**\(outline.outcome.capitalisedWord)** \(outline.asOf). ")
    page.add("\(Markdown.escaped(outline.reason))\n\n\(outline.affected)\n")
    if !outline.items.isEmpty {
      page.add("\n## \(AnswerOutline.Heading.required)\n\n")
      page.add("| Status | Requirement | Force | Judgement | Source |\n")
      page.add("| --- | --- | --- | --- | --- |\n")
      for item in outline.items {
        addRow(item, to: &page)
        try page.bytes.passOn(to: sink)
      }
      page.add("\n## Why\n")
      for item in outline.items {
        addReasons(item, to: &page)
        try page.bytes.passOn(to: sink)
      }
    }
    try add("Exposures", outline.exposures, to: &page, sink)
    try add(AnswerOutline.Heading.voice, outline.voice, to: &page, sink)
    try add(AnswerOutline.Heading.bound, outline.bound, to: &page, sink)
    try add(AnswerOutline.Heading.irregularities, outline.irregularities, to: &page, sink)
    try add(AnswerOutline.Heading.warnings, outline.warnings, to: &page, sink)
    try add(AnswerOutline.Heading.risks, outline.risks, to: &page, sink)
    try add(AnswerOutline.Heading.decisive, outline.decisive, to: &page, sink)
    try add(AnswerOutline.Heading.missing, outline.missing, to: &page, sink)
    page.add("\n\(outline.earliest)\n")
  }

  private static func addRow(_ item: AnswerOutline.Item, to page: inout MarkdownPage) {
    page.add("| \(item.status.mark) | \(Markdown.escaped(item.title)) | \(item.force.words) | ")
    page.add("\(Markdown.escaped(item.sentence)) | \(item.source.map(Markdown.link) ?? "") |\n")
  }

  private static func addReasons(_ item: AnswerOutline.Item, to page: inout MarkdownPage) {
    page.add("\n### \(Markdown.escaped(item.title))\n\n")
    page.add("\(item.status.mark), \(item.force.words), provision ")
    page.add("\(Markdown.escaped(item.provision)): \(Markdown.escaped(item.sentence))\n")
    let missing = item.missing
    let findings = item.findings
    if missing.isEmpty, findings.isEmpty, item.source?.note == nil { return }
    page.add("\n")
    for line in missing { page.add("- \(Markdown.escaped(line))\n") }
    if let note = item.source?.note, !note.isEmpty {
      page.add("- Note: \(Markdown.escaped(English.sentence(English.cleaned(note))))\n")
    }
    add(findings, indent: 0, to: &page)
  }

  private static func add(_ findings: [FindingOutline], indent: Int, to page: inout MarkdownPage) {
    for finding in findings {
      page.add(String(repeating: " ", count: indent))
      page.add("- \(Markdown.escaped(finding.text))\n")
      add(finding.children, indent: indent + 2, to: &page)
    }
  }

  private static func add<Failure: Error>(
    _ heading: String,
    _ lines: some Collection<String>,
    to page: inout MarkdownPage,
    _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if lines.isEmpty { return }
    page.add("\n## \(heading)\n\n")
    for line in lines {
      page.add("- \(Markdown.escaped(line))\n")
      try page.bytes.passOn(to: sink)
    }
  }
}

/// Markdown that is handed on in chunks while it is written.
private struct MarkdownPage {
  /// What has been written and not handed on.
  var bytes: [UInt8] = []

  mutating func add(_ text: String) { bytes += text.utf8 }
}
