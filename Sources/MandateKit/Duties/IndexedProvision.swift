/// A provision with what its requirement names found.
struct IndexedProvision: Sendable {
  let provision: Provision
  /// The body of a selector that names one.
  let body: Int?
  /// The rule of an approval of the practices.
  let rule: CompiledRule?
  /// What is said again of everybody of whom it requires something.
  let terms: Shared<ProvisionTerms>

  init(_ provision: Provision, parties: [PartyID: Int]) {
    self.provision = provision
    terms = Shared(
      ProvisionTerms(
        provision: provision.id,
        force: provision.force,
        source: provision.source
      )
    )
    switch provision.requires {
    case .approval(of: .body(let body)), .consultation(of: .body(let body), _, _),
      .notice(to: .body(let body), _, _):
      self.body = parties[body]
    default: self.body = nil
    }
    if case .approvalOfPractices(let rule) = provision.requires {
      self.rule = CompiledRule(rule, parties: parties)
    } else {
      self.rule = nil
    }
  }
}
