#if !hasFeature(Embedded)
extension Mandate: DescribedByParts {}
extension Mandate.Ratification: DescribedByParts {}
extension Appointment: DescribedByParts {}
extension Deputy: DescribedByParts {}
#endif
