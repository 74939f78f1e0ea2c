#if !hasFeature(Embedded)
extension ReviewFinding.UnaskedAct: DescribedByParts {}
extension ReviewFinding.LateAct: DescribedByParts {}
extension ReviewFinding.SameDayVotes: DescribedByParts {}
extension ReviewFinding.Witness: DescribedByParts {}
extension ReviewFinding.Entry: DescribedByParts {}
extension ReviewFinding.Reference: DescribedByParts {}
extension ReviewFinding.RuleOwner: DescribedByParts {}
extension ReviewFinding.Test: DescribedByParts {}
extension ReviewFinding.Duty: DescribedByParts {}
extension RuleAnalysis: DescribedByParts {}
extension RuleAnalysis.BlockingClass: DescribedByParts {}
extension Change: DescribedByParts {}
extension ProposalAnalysis.Witness: DescribedByParts {}
extension Resolution.Difference: DescribedByParts {}
extension Resolution.Difference.Changed: DescribedByParts {}
extension Resolution.Difference.RequirementChange: DescribedByParts {}
extension Resolution.Difference.PositionChange: DescribedByParts {}
#endif
