#if !hasFeature(Embedded)
extension Catalogue.Entry: DescribedByParts {}
extension Catalogue.Subject: DescribedByParts {}
extension Catalogue.GrantRule: DescribedByParts {}
extension Catalogue.GrantRule.Givers: DescribedByParts {}
extension Catalogue.CommissionerEra: DescribedByParts {}
extension Catalogue.Prospect: DescribedByParts {}
extension Catalogue.ProvisionSet.Omission: DescribedByParts {}
extension Catalogue.Organisation: DescribedByParts {}
extension Catalogue.Succession: DescribedByParts {}
extension Catalogue.Succession.Successor: DescribedByParts {}
#endif
