#if !hasFeature(Embedded)
extension Catalogue.CareBoard: DescribedByParts {}
extension Catalogue.CareBoard.Committee: DescribedByParts {}
extension Catalogue.CareBoard.UrgentPowers: DescribedByParts {}
extension Catalogue.NetworkAgreement: DescribedByParts {}
extension Catalogue.PrimaryMedicalCommissioners: DescribedByParts {}
extension Catalogue.PracticeBallot: DescribedByParts {}
extension Catalogue.ShareholderFederation: DescribedByParts {}
extension Catalogue.ShareholderFederation.Holder: DescribedByParts {}
extension Catalogue.ElectedCommittee: DescribedByParts {}
extension Catalogue.JointCommittee: DescribedByParts {}
extension Catalogue.JointCommittee.Partner: DescribedByParts {}
extension Catalogue.SeatHolder: DescribedByParts {}
#endif
