/// A scale that gives each elector votes for its patients: one for each full number of them.
///
/// It is used for an elector whose membership gives no number of votes.
public struct VoteScale: Hashable, Sendable {
  /// The number of patients for one vote, 1 to 1,000,000,000.
  public var patients: Int64
  /// How a part of a vote is rounded.
  public var rounding: Rounding
  /// The fewest votes of an elector, 0 to 1,000,000,000.
  public var atLeast: Int64

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - patients: The number of patients for one vote, 1 to 1,000,000,000.
  ///   - rounding: How a part of a vote is rounded.
  ///   - atLeast: The fewest votes of an elector, 0 to 1,000,000,000.
  public init(patients: Int64, rounding: Rounding, atLeast: Int64 = 0) {
    self.patients = patients
    self.rounding = rounding
    self.atLeast = atLeast
  }

  /// How a part of a vote is rounded.
  public enum Rounding: String, Hashable, Sendable, CaseIterable {
    /// To no vote.
    case down
    /// To a whole vote.
    case up
    /// To the nearest number of votes; half a vote is rounded up.
    case nearest
  }

  /// Returns the votes of an elector.
  ///
  /// - Parameter patients: The patients of the elector, at most 10 to the power of 15.
  /// - Returns: The votes, at least ``atLeast``; where ``patients`` is not from 1, ``atLeast``.
  public func votes(for patients: Int64) -> Int64 {
    guard self.patients > 0 else { return atLeast }
    let (votes, rest) = patients.quotientAndRemainder(dividingBy: self.patients)
    let rounded: Int64 =
      switch rounding {
      case .down: votes
      case .up: votes + (rest > 0 ? 1 : 0)
      case .nearest: votes + (rest >= self.patients - rest ? 1 : 0)
      }
    return max(rounded, atLeast)
  }
}
