#if !hasFeature(Embedded)
extension Step: DescribedByParts {}
extension Step.Action: DescribedByParts {}
extension Step.Ballot: DescribedByParts {}
extension Step.Ballot.Caster: DescribedByParts {}
extension PathToMandate.Obstacle: DescribedByParts {}
extension Resolution.RepudiationRisk: DescribedByParts {}
extension Docket.Timeline.State: DescribedByParts {}
extension Docket.Timeline.RequirementStatus: DescribedByParts {}
extension Docket.Timeline.Change: DescribedByParts {}
extension Docket.DecisiveReasons: DescribedByParts {}
extension Docket.DecisiveReasons.DecisiveRequirement: DescribedByParts {}
extension Docket.DecisiveReasons.DecisiveVoter: DescribedByParts {}
extension Docket.Initiative.Row: DescribedByParts {}
extension Docket.Initiative.Outcomes: DescribedByParts {}
extension Docket.Initiative.Proposer: DescribedByParts {}
extension Docket.Initiative.ProposerKind: DescribedByParts {}
extension Docket.Initiative.Forum: DescribedByParts {}
extension Docket.Initiative.Amounts: DescribedByParts {}
extension Docket.Initiative.Priority: DescribedByParts {}
extension Docket.Initiative.Reached: DescribedByParts {}
#endif
