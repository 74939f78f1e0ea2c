/// The properties of a proposal that a mandate for it must cover.
struct ProposalTerms: Sendable {
  let subjects: SubjectList
  let value: Int
  let concession: Bool

  init(_ proposal: Proposal) {
    subjects = SubjectList(proposal.subjects)
    value = proposal.value
    concession = proposal.concession
  }
}
