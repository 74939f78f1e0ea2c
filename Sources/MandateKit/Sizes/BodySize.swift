/// The size of a body that stands for practices, such as a primary care network or a place, and what follows
/// from it.
///
/// Nothing is recommended: a larger body shares more and has fewer to deal with, and a smaller one is easier to
/// carry along.
public struct BodySize: Sendable, Hashable, Identifiable {
  /// The body.
  public let id: Body.ID
  /// The kind of the body.
  public let kind: BodyKind
  /// The number of practices for which it stands: those who are members of it, or of members.
  public let practices: Int
  /// The sum of their list sizes.
  public let patients: Int64
  /// The number of them that have no list size.
  public let practicesWithoutListSize: Int
  /// The practice with most patients, the first by identifier where several have as many; `nil` where no practice
  /// has any.
  public let largest: Practice?
  /// The fewest practices that together have more than half of the patients, or `nil` where there are none.
  public let fewestWithMajorityOfPatients: Int?
  /// The networks among its members, or members of members; 1 for a network.
  ///
  /// Each is somebody to talk to: whoever wants something of every network has so many points of contact.
  public let networks: Int
  /// The posts of a scheme that pays one for each network; see ``BodySize/secondPost``.
  public let posts: Int
  /// The local medical committees of its practices, sorted.
  ///
  /// They are those to which the practices belong, themselves or through others than the body; where there are
  /// none, those to which the body belongs.
  public let committees: [Body.ID]
  /// The integrated care boards of its practices, found likewise, sorted.
  public let boards: [Body.ID]
  /// How the body decides, or `nil` where that was not asked for.
  public internal(set) var decision: Decision?

  /// A practice with its patients.
  public struct Practice: Sendable, Hashable {
    /// The practice.
    public let id: Body.ID
    /// Its list size.
    public let patients: Int64
  }

  /// How a body decides when all of its practices are asked.
  public struct Decision: Sendable, Hashable {
    /// Whether the rule is one of the body's own, the first in force that applies whatever is proposed; otherwise it
    /// is the one that was assumed.
    public let isOwnRule: Bool
    /// The fewest votes that carry a decision while all others are silent, or `nil` where none do.
    public let votesNeeded: RequirementResult.VotesNeeded?
    /// The Banzhaf index of the largest practice, or `nil` where it has no vote or its power was not found.
    public let powerOfLargest: Double?
    /// The probability of an approval, or `nil` where it was not asked for or not found.
    public let chance: Double?
  }

  /// The band of sizes in which the patients lie.
  public var band: Band { Band(patients: patients) }

  /// Whether fewer than half of the practices can have more than half of the patients.
  ///
  /// A rule by patients and a rule by practices can then come to different ends.
  public var minorityHoldsMajority: Bool {
    fewestWithMajorityOfPatients.map { $0 < practices - $0 } ?? false
  }

  /// Whether one of several practices has more patients than all others together.
  public var largestOutvotesRest: Bool {
    practices > 1 && fewestWithMajorityOfPatients == 1
  }

  /// Whether there are more than four practices with more than 70,000 patients in all, at which engagement is said
  /// to fail.
  public var isHardToEngage: Bool {
    patients > BodySize.engagementLimit && practices > BodySize.fewPractices
  }
}
