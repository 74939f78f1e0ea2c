#if !hasFeature(Embedded)
extension VotingPower: DescribedByParts {}
extension VotingPower.Voter: DescribedByParts {}
extension ChanceOfApproval: DescribedByParts {}
extension ChanceOfApproval.Voter: DescribedByParts {}
extension ChanceOfApproval.Expectation: DescribedByParts {}
extension ChanceByTurnout: DescribedByParts {}
extension ChanceByTurnout.Point: DescribedByParts {}
extension SmallestCoalitions: DescribedByParts {}
extension SmallestCoalition: DescribedByParts {}
#endif
