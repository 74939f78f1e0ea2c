#if !hasFeature(Embedded)
extension Docket.MandateRegister: DescribedByParts {}
extension Docket.MandateRegister.Entry: DescribedByParts {}
extension Docket.DutyRegister: DescribedByParts {}
extension Docket.DutyRegister.Entry: DescribedByParts {}
extension Docket.Lapses: DescribedByParts {}
extension Docket.Lapses.EndedBody: DescribedByParts {}
extension Docket.Lapses.EndedBody.Practices: DescribedByParts {}
extension Docket.Lapses.Entry: DescribedByParts {}
extension Docket.Lapses.Subject: DescribedByParts {}
extension Docket.DiaryEntry: DescribedByParts {}
extension Docket.DiaryEntry.Event: DescribedByParts {}
#endif
