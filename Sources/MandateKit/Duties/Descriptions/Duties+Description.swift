#if !hasFeature(Embedded)
extension Provision: DescribedByParts {}
extension ConsultationStandard: DescribedByParts {}
extension NoticePeriod: DescribedByParts {}
extension BodySelector: DescribedByParts {}
extension Requirement.NoticeTiming: DescribedByParts {}
#endif
