import MandateKit

/// A step that is still missing for a proposal, and the day by which it is needed.
///
/// A day by which it is needed is never one that has passed. Where that day has passed, the step can be
/// taken from a later day on, if the decision waits for it, or on none.
public struct MissingStep: Hashable, Sendable {
  /// The time at which a step is needed, or can be done.
  public enum Time: Hashable, Sendable {
    /// On or before a day.
    case by(CivilDate)
    /// On a day at the earliest.
    case from(CivilDate)
    /// There is no day on which it could be done.
    case never
  }

  /// The time at which the step is needed, or can be done.
  public var time: Time
  /// Whether the day comes after the decision date.
  public var isAfterDecision: Bool
  /// The provision that asks for it.
  public var provision: Provision.ID
  /// The force of that provision.
  public var force: Provision.Force
  /// The step as one sentence.
  public var sentence: String

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - time: When it can be done.
  ///   - isAfterDecision: Whether it is due after the decision.
  ///   - provision: The provision that asks for it.
  ///   - force: The force of that provision.
  ///   - sentence: What to do, as a sentence.
  public init(
    time: Time,
    isAfterDecision: Bool = false,
    provision: Provision.ID,
    force: Provision.Force,
    sentence: String
  ) {
    self.time = time
    self.isAfterDecision = isAfterDecision
    self.provision = provision
    self.force = force
    self.sentence = sentence
  }

  /// The day as words that open a line: `By 20 October 2022`.
  public var timeWords: String {
    let day =
      switch time {
      case .by(let date): "By \(English.date(date))"
      case .from(let date): "From \(English.date(date))"
      case .never: "On no day"
      }
    if isAfterDecision, case .from = time { return "\(day) (after the decision date)" }
    return day
  }
}
