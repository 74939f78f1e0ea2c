#if !hasFeature(Embedded)
extension Vote: DescribedByParts {}
extension CastingVote: DescribedByParts {}
extension Recusal: DescribedByParts {}
extension Attendance: DescribedByParts {}
extension Consultation: DescribedByParts {}
extension Notice: DescribedByParts {}
extension Decision: DescribedByParts {}
extension Revocation: DescribedByParts {}
#endif
