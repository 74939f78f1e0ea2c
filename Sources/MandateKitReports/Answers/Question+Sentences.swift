import MandateKit

extension Docket.Question {
  /// The answer in a sentence or two, by the names in the docket.
  ///
  /// - Complexity: That of `resolution`, and O(document) for the names.
  public var summary: String { resolution.summary(DisplayNames(docket)) }

  /// The steps that are missing, by date, by the names in the docket.
  ///
  /// - Complexity: That of `resolution`, and O(document) for the names.
  public var missingSteps: [MissingStep] { resolution.missingSteps(DisplayNames(docket)) }

  /// The path to a mandate as lines to read, by the names in the docket: what it comes to, then its steps
  /// with their days.
  ///
  /// - Complexity: That of `path`, and O(document) for the names.
  public var pathLines: [String] { path.lines(DisplayNames(docket)) }
}
