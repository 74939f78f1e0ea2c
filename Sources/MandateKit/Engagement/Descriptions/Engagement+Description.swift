#if !hasFeature(Embedded)
extension Engagement: CustomStringConvertible {
  /// The date, and how many entries of each sort there are, on one line.
  public var description: String {
    "Engagement(asOf: \(asOf), closedProposals: \(closedProposals), openProposals: \(openProposals), "
      + "voters: \(voters.count), passengers: \(passengers.count), commitments: \(commitments.count))"
  }
}

extension Engagement.Voter: DescribedByParts {}
extension Engagement.BodyWithPassengers: DescribedByParts {}
extension Engagement.Representative: DescribedByParts {}
extension Engagement.Consultee: DescribedByParts {}
extension Engagement.NoticesOwed: DescribedByParts {}
extension Engagement.NoticesOwed.Counts: DescribedByParts {}
extension Engagement.Commitment: DescribedByParts {}
#endif
