#if !hasFeature(Embedded)
extension BodyWithMembers: DescribedByParts {}
extension Representative: DescribedByParts {}
#endif
