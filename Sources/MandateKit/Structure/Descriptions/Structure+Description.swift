#if !hasFeature(Embedded)
extension Body: DescribedByParts {}
extension Person: DescribedByParts {}
extension Membership: DescribedByParts {}
extension ApplicableRule: DescribedByParts {}
extension ListSize.Entry: DescribedByParts {}
#endif
