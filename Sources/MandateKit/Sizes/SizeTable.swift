/// The sizes of several bodies on one date.
public struct SizeTable: Sendable, Hashable {
  /// The date.
  public let date: CivilDate
  /// The sizes.
  public let sizes: [BodySize]
  /// Whether all bodies that exist on the date could be counted within `Limits.sizeSteps`.
  public let isComplete: Bool

  /// What there is in all, each body counted once.
  public var summary: Summary { Summary(of: sizes) }

  /// Numbers of bodies, and of what they have in all.
  public struct Summary: Sendable, Hashable {
    /// The number of bodies.
    public let bodies: Int
    /// The number of practices; one that belongs to several of the bodies counts for each.
    public let practices: Int
    /// The number of practices without a list size.
    public let practicesWithoutListSize: Int
    /// The number of patients, likewise.
    public let patients: Int64
    /// The number of networks, which are points of contact.
    public let networks: Int
    /// The posts of a scheme that pays one for each network; see ``BodySize/secondPost``.
    public let posts: Int
    /// The bodies of one practice.
    public let ofOnePractice: Int
    /// The bodies of at least three practices.
    public let ofThreePracticesOrMore: Int
    /// Of these, the bodies where fewer than half of the practices have more than half of the patients.
    public let withMinorityHoldingMajority: Int
    /// The bodies where one of several practices has more patients than the others together.
    public let withLargestOutvotingRest: Int
    /// The bodies with more than 70,000 patients.
    public let hardToEngageByPatients: Int
    /// Of these, the bodies with more than four practices.
    public let hardToEngage: Int
    /// The bodies whose practices have several local medical committees.
    public let acrossCommittees: Int
    /// The bodies whose practices have several integrated care boards.
    public let acrossBoards: Int
    private let byBand: [Int]

    /// The number of bodies in a band of sizes.
    public subscript(band: BodySize.Band) -> Int {
      zip(BodySize.Band.allCases, byBand).first { $0.0 == band }?.1 ?? 0
    }

    init(of sizes: [BodySize]) {
      bodies = sizes.count
      practices = sizes.reduce(0) { $0 + $1.practices }
      practicesWithoutListSize = sizes.reduce(0) { $0 + $1.practicesWithoutListSize }
      patients = sizes.reduce(0) { $0 + $1.patients }
      networks = sizes.reduce(0) { $0 + $1.networks }
      posts = sizes.reduce(0) { $0 + $1.posts }
      ofOnePractice = sizes.count { $0.practices == 1 }
      ofThreePracticesOrMore = sizes.count { $0.practices >= 3 }
      withMinorityHoldingMajority = sizes.count { $0.practices >= 3 && $0.minorityHoldsMajority }
      withLargestOutvotingRest = sizes.count { $0.largestOutvotesRest }
      hardToEngageByPatients = sizes.count { $0.patients > BodySize.engagementLimit }
      hardToEngage = sizes.count { $0.isHardToEngage }
      acrossCommittees = sizes.count { $0.committees.count > 1 }
      acrossBoards = sizes.count { $0.boards.count > 1 }
      byBand = BodySize.Band.allCases.map { band in sizes.count { $0.band == band } }
    }
  }
}
