/// Someone who may cast the votes of another: a substitute or a proxy.
///
/// Where some deputy of a body without a rule is named for a proposal on a date, only the body and its
/// deputies may cast its vote. A person's vote is cast by that person or a deputy, whether or not one
/// is named.
public struct Deputy: Hashable, Sendable {
  /// The body or person that may cast the vote.
  public var party: PartyID
  /// The voter: a person, or a body without a rule.
  public var voter: PartyID
  /// The only proposal on which the deputy may vote, or `nil` for any.
  public var proposal: Proposal.ID?
  /// The days on which the deputy may vote.
  public var period: Period

  /// Creates a deputy.
  ///
  /// - Parameters:
  ///   - party: The body or person that may cast the vote.
  ///   - voter: The voter: a person, or a body without a rule.
  ///   - proposal: The only proposal on which the deputy may vote, or `nil` for any.
  ///   - period: The days on which the deputy may vote.
  public init(
    _ party: PartyID,
    for voter: PartyID,
    on proposal: Proposal.ID? = nil,
    period: Period = .always
  ) {
    self.party = party
    self.voter = voter
    self.proposal = proposal
    self.period = period
  }
}
