#if !hasFeature(Embedded)
extension PracticeCount: DescribedByParts {}
#endif
