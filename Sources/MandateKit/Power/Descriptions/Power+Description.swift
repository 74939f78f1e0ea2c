#if !hasFeature(Embedded)
extension VotingPower: DescribedByParts {}
extension VotingPower.Voter: DescribedByParts {}
extension ChanceOfApproval: DescribedByParts {}
extension ChanceOfApproval.Voter: DescribedByParts {}
extension ChanceOfApproval.Expectation: DescribedByParts {}
#endif
