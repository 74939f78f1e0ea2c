/// Checks the deputies of a governance document.
struct DeputyCheck {
  let names: SymbolIndex
  /// The proposals on which deputies can vote, or `nil` if they are not known.
  let proposals: IdentifierIndex<Proposal>?

  func check(_ deputies: [Deputy], _ errors: inout DocumentErrorList) {
    for (entry, deputy) in deputies.enumerated() {
      func path() -> DocumentPath { .governance("deputies", entry) }
      errors.check(party: deputy.party, in: names, at: path()["by"])
      errors.check(voter: deputy.voter, in: names, at: path()["for"])
      if let proposal = deputy.proposal, let proposals {
        errors.check(proposal: proposal, in: proposals, at: path()["on"])
      }
      errors.check(
        deputy.period,
        of: "The time of \(quoted(deputy.party)) as deputy of \(quoted(deputy.voter))",
        at: path()
      )
    }
  }
}
