/// The terms of mandates and who exists: the liveness of mandates, as far as it follows from these.
///
/// Apart from the governance, which takes longer to copy.
struct MandateTerms: Sendable {
  let mandates: Column<Mandate, IndexedMandate>
  let bodies: Column<Party, Body>

  /// Finds the defects of a mandate that follow from its terms, from who exists and from when it was
  /// revoked; what awaits an approval is left aside, and so are powers.
  ///
  /// - Parameters:
  ///   - mandate: The mandate.
  ///   - date: The decision date.
  ///   - proposal: The proposal for which the mandate is to be live, or `nil` for any.
  ///   - revoked: The day of the first revocation that counts, or `nil` where none does.
  ///   - report: A function called with each defect, which returns whether to look for more.
  func findDefects(
    of mandate: Index<Mandate>,
    on date: CivilDate,
    for proposal: ProposalTerms?,
    revoked: CivilDate?,
    _ report: (MandateDefect.Cause) -> Bool
  ) {
    func exists(_ party: PartyIndex) -> Bool {
      party.position >= bodies.count || bodies[party].existence.contains(date)
    }
    // Borrowed to avoid copying a large value.
    let period = mandates[mandate].mandate.period
    if let from = period.from, date < from, !report(.notYetInForce(from: from)) { return }
    if let until = period.until, date >= until, !report(.expired(until)) { return }
    if let revoked, !report(.revoked(revoked)) { return }
    if let giver = mandates[mandate].giver, !exists(giver),
      !report(.giverDoesNotExist(giver))
    {
      return
    }
    let holder = mandates[mandate].holder
    if !exists(holder), !report(.holderDoesNotExist(holder)) { return }
    guard let proposal else { return }
    if !mandates[mandate].mandate.subjects.matchAll(of: proposal.subjects), !report(.outOfScope) {
      return
    }
    if let ceiling = mandates[mandate].mandate.ceiling, proposal.value > ceiling,
      !report(.overCeiling(ceiling, value: proposal.value))
    {
      return
    }
    if proposal.concession, !mandates[mandate].mandate.concessions {
      _ = report(.concessionNotAllowed)
    }
  }

  /// Returns whether a mandate is live on a date, as far as its terms and who exists tell.
  ///
  /// - Parameters:
  ///   - mandate: The mandate.
  ///   - date: The decision date.
  ///   - proposal: The proposal for which the mandate is to be live, or `nil` for any.
  /// - Returns: Whether there is no defect, revocations and what awaits an approval left aside.
  func isLive(
    _ mandate: Index<Mandate>,
    on date: CivilDate,
    for proposal: ProposalTerms? = nil
  ) -> Bool {
    var isLive = true
    findDefects(of: mandate, on: date, for: proposal, revoked: nil) { _ in
      isLive = false
      return false
    }
    return isLive
  }
}

extension Governance {
  /// The terms of the mandates.
  @inline(__always)
  var mandateTerms: MandateTerms { MandateTerms(mandates: mandates, bodies: bodies) }
}
