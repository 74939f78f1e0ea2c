import MandateKit

extension Docket.Question {
  /// The answer in a sentence or two, by the names in the docket.
  ///
  /// - Complexity: That of `resolution`, and O(document) for the names.
  public var summary: String { resolution.summary(DisplayNames(docket)) }

  /// The answer in a few lines: the summary, then the path to a mandate where there is none yet.
  ///
  /// Lines are parted by line breaks; the last has none.
  ///
  /// - Complexity: That of `resolution` and of `path`, and O(document) for the names.
  public var brief: String {
    let names = DisplayNames(docket)
    let resolution = resolution
    let path = path
    let lines =
      resolution.outcome == .mandated
      ? (path.furtherSteps.isEmpty ? [] : ["Nothing is missing."]) + path.furtherLines(names)
      : path.lines(names)
    return ([resolution.summary(names)] + lines.prefix(1) + lines.dropFirst().map { "- \($0)" })
      .joined(separator: "\n")
  }

  /// Returns a sentence about a requirement of the answer, by the names in the docket.
  ///
  /// - Complexity: O(document) for the names.
  public func sentence(_ requirement: RequirementResult) -> String {
    requirement.sentence(DisplayNames(docket))
  }

  /// The answer with all its reasons, as plain text: see ``AnswerText``.
  ///
  /// - Complexity: That of `resolution`, `path` and `decisiveReasons`, and O(bytes of the text).
  public var text: String {
    AnswerText([resolution], names: DisplayNames(docket), outlooks: [outlook]).description
  }

  /// The answer with all its reasons, as Markdown: see ``AnswerMarkdown``.
  ///
  /// - Complexity: That of `resolution`, `path` and `decisiveReasons`, and O(bytes of the text).
  public var markdown: String {
    AnswerMarkdown([resolution], names: DisplayNames(docket), outlooks: [outlook]).description
  }

  private var outlook: Outlook? { Outlook(docket, proposal: proposal.id, asOf: asOf) }

  /// The path to a mandate as lines to read, by the names in the docket: what it comes to, then its steps
  /// with their days.
  ///
  /// - Complexity: That of `path`, and O(document) for the names.
  public var pathLines: [String] { path.lines(DisplayNames(docket)) }
}
