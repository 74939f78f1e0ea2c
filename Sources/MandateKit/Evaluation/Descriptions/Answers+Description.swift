#if !hasFeature(Embedded)
extension BoundPractices: DescribedByParts {}
extension RequirementResult.ConsultationPath: DescribedByParts {}
extension RequirementResult.ConsultationPath.Limbs: DescribedByParts {}
extension RequirementResult.Detail: DescribedByParts {}
extension RequirementResult.VoteChange: DescribedByParts {}
extension RequirementResult.VotesNeeded: DescribedByParts {}
extension RequirementResult.VotesNeeded.Bounds: DescribedByParts {}
extension Resolution.BodyPositions: DescribedByParts {}
extension Resolution.Deadline: DescribedByParts {}
extension Irregularity: DescribedByParts {}
extension Warning: DescribedByParts {}
extension Voice: DescribedByParts {}
extension Voice.Conflict: DescribedByParts {}
extension Voice.Patients: DescribedByParts {}
extension Finding.GenericFact.MandateScope: DescribedByParts {}
#endif
