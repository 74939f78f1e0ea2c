/// The properties of a proposal that a mandate for it must cover.
struct ProposalTerms: Sendable {
  let subjects: [SubjectPath]
  let value: Int
  let concession: Bool

  init(_ proposal: Proposal) {
    subjects = proposal.subjects
    value = proposal.value
    concession = proposal.concession
  }
}
