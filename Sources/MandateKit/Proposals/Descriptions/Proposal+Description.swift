#if !hasFeature(Embedded)
extension Proposal: DescribedByParts {}
#endif
