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
  ///
  /// - Parameters:
  ///   - resolutions: The resolutions, in their order.
  ///   - names: The names to use.
  ///   - outlooks: The outlook of each resolution, in the same order, or `nil` to leave it out.
  ///   - width: The number of columns after which a line is broken between words.
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
  ///
  /// - Complexity: O(bytes of the text), all of which is in memory.
  public var description: String {
    var bytes: [UInt8] = []
    AnswerText.write(resolutions, names: names, width: width, outlook: outlooks.inOrder) {
      bytes += $0
    }
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
  ///   - width: The number of columns after which a line is broken between words.
  ///   - outlook: Finds the outlook of each resolution, in their order; `nil` leaves it out.
  ///   - sink: Takes the next bytes, which are UTF-8 and never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: O(bytes written), and what it takes to find the resolutions.
  public static func write<Failure: Error>(
    _ resolutions: some Sequence<Resolution>,
    names: DisplayNames,
    width: Int = 100,
    outlook: (Resolution) -> Outlook? = { _ in nil },
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var page = TextPage(width: width)
    var isFirst = true
    for resolution in resolutions {
      if !isFirst {
        page.blank()
        page.blank()
      }
      isFirst = false
      let outline = AnswerOutline(resolution, names: names, outlook: outlook(resolution))
      try add(outline, to: &page, sink)
    }
    try page.bytes.passOn(to: sink, atLeast: 1)
  }

  private static func add<Failure: Error>(
    _ outline: AnswerOutline,
    to page: inout TextPage,
    _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    page.heading(outline.title, underline: "=")
    page.paragraph("\(outline.outcome.uppercased()) \(outline.asOf).")
    page.paragraph(outline.reason)
    page.paragraph(outline.affected)
    if !outline.items.isEmpty {
      page.blank()
      page.heading(AnswerOutline.Heading.required, underline: "-")
      for item in outline.items {
        add(item, to: &page)
        try page.bytes.passOn(to: sink)
      }
    }
    try add(
      "Exposures: the mandate can stand without these, and can be challenged for want of them",
      outline.exposures,
      to: &page,
      sink
    )
    try add(AnswerOutline.Heading.voice, outline.voice, to: &page, sink)
    try add(AnswerOutline.Heading.bound, outline.bound, to: &page, sink)
    try add(AnswerOutline.Heading.irregularities, outline.irregularities, to: &page, sink)
    try add(AnswerOutline.Heading.warnings, outline.warnings, to: &page, sink)
    try add(AnswerOutline.Heading.risks, outline.risks, to: &page, sink)
    try add(AnswerOutline.Heading.decisive, outline.decisive, to: &page, sink)
    try add(AnswerOutline.Heading.missing, outline.missing, to: &page, sink)
    page.blank()
    page.paragraph(outline.earliest)
  }

  private static func add(_ item: AnswerOutline.Item, to page: inout TextPage) {
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

  private static func add(_ findings: [FindingOutline], indent: Int, to page: inout TextPage) {
    for finding in findings {
      page.entry("- ", finding.text, indent: indent)
      add(finding.children, indent: indent + 2, to: &page)
    }
  }

  private static func add<Failure: Error>(
    _ heading: String,
    _ lines: some Collection<String>,
    to page: inout TextPage,
    _ sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if lines.isEmpty { return }
    page.blank()
    page.heading(heading, underline: "-")
    for line in lines {
      page.entry("- ", line)
      try page.bytes.passOn(to: sink)
    }
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
