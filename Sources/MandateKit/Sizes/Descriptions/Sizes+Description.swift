#if !hasFeature(Embedded)
extension BodySize: DescribedByParts {}
extension BodySize.Band: DescribedByParts {}
extension BodySize.Practice: DescribedByParts {}
extension BodySize.Decision: DescribedByParts {}
extension SizeAssumptions: DescribedByParts {}
extension SizeTable: DescribedByParts {}
extension SizeTable.Summary: DescribedByParts {}
#endif
