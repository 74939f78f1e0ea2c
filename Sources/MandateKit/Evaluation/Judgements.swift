/// What a proposal requires, judged, with the findings that rests on.
struct Judgements {
  private(set) var judged: [Judged] = []
  var findings: FindingTree

  /// What one provision requires of one body, judged.
  struct Judged {
    /// The place of the provision among all.
    let provision: Int
    let isEssential: Bool
    let body: Int?
    let status: Status
    let reason: RequirementResult.Reason
    let detail: RequirementResult.Detail
    /// Where what it rests on lies among the findings.
    let findings: Range<Int>
  }

  /// Makes room for what there mostly is to say of a proposal: of its essential approvals and of
  /// mandates.
  init(
    _ compiled: borrowing CompiledProposal,
    _ symbols: Shared<SymbolTable>,
    ratifiers: [Proposal.ID]
  ) {
    findings = FindingTree(symbols, ratifiers: ratifiers)
    let count = compiled.items.reduce(0) { $0 + $1.count }
    judged.reserveCapacity(count)
    let mandates = compiled.delegation?.value.mandates.count ?? 0
    let ruled = compiled.essentials
    let electors = compiled.structure.ruled.prefix(ruled).last?.electors.upperBound ?? 0
    findings.reserveCapacity(count + 2 * (ruled + mandates) + electors)
  }

  /// Adds a judgement, which rests on the findings that were added since the last.
  mutating func add(
    _ item: CompiledProposal.Item,
    of body: Int?,
    _ status: Status,
    _ reason: RequirementResult.Reason,
    _ detail: RequirementResult.Detail
  ) {
    judged.append(
      Judged(
        provision: item.provision,
        isEssential: item.isEssential,
        body: body,
        status: status,
        reason: reason,
        detail: detail,
        findings: (judged.last?.findings.upperBound ?? 0)..<findings.count
      )
    )
  }

  /// The judgements with names.
  func requirements(_ governance: Governance) -> [RequirementResult] {
    let parties = findings.symbols.value.parties
    let findings = Shared(findings)
    return judged.map { judged in
      RequirementResult(
        judged,
        governance.provisions[judged.provision].terms,
        judged.body.map { parties[$0] },
        findings
      )
    }
  }
}
