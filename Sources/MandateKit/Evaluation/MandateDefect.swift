/// What keeps a mandate from being live for a proposal, or from covering a practice.
struct MandateDefect: Sendable {
  let code: Finding.Code
  /// Whether it is lacking for certain, or may yet be made good.
  let status: Status
  let mandate: Int
  var party: Int?
  var proposal: Proposal.ID?
  var date: CivilDate?
  var required: Measure?
  var actual: Measure?

  init(
    _ code: Finding.Code,
    _ status: Status,
    mandate: Int,
    party: Int? = nil,
    proposal: Proposal.ID? = nil,
    date: CivilDate? = nil,
    required: Measure? = nil,
    actual: Measure? = nil
  ) {
    self.code = code
    self.status = status
    self.mandate = mandate
    self.party = party
    self.proposal = proposal
    self.date = date
    self.required = required
    self.actual = actual
  }
}

extension FindingTree {
  /// Adds what a mandate lacks.
  mutating func add(_ defect: MandateDefect) {
    add(
      defect.code,
      defect.status,
      party: defect.party,
      mandate: defect.mandate,
      date: defect.date,
      required: defect.required,
      actual: defect.actual,
      reference: reference(proposal: defect.proposal)
    )
  }
}
