import MandateKit

/// What stands in the model for what could not be read.
///
/// Each is chosen so that the checks of the model find nothing about it that the document does not
/// say. A document that needed one is refused.
enum Placeholder {
  static let kind = BodyKind(rawValue: "unreadable")
  static let subject: SubjectPath = "unreadable"
  static let pattern = SubjectPattern.everything
  static let date = CivilDate(daysSinceEpoch: 0)
  /// A day on or after every other, for the end of what has a beginning.
  static let lastDate = CivilDate(daysSinceEpoch: 376_199)
  /// A condition without a test.
  static let condition = Condition.all([])
  static let rule = DecisionRule(passes: condition)
  static let requirement = Requirement.authority
  static let selector = BodySelector.role(.affected)

  /// The identifier of a thing whose own could not be read: its place in the document.
  static func identifier<SubjectPath>(_ list: String, _ entry: Int) -> Identifier<SubjectPath> {
    Identifier("\(list)[\(entry)]")
  }
}
