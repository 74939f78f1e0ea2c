/// A provision with the bodies that it names by index.
struct IndexedProvision: Sendable {
  let provision: Provision
  /// The body of a selector that names one.
  let body: PartyIndex?
  /// The rule of an approval of the practices.
  let rule: CompiledRule?
  /// The identifier, force and source that every requirement of the provision repeats.
  let terms: Shared<ProvisionTerms>

  init(_ provision: Provision, parties: [PartyID: PartyIndex]) {
    self.provision = provision
    terms = Shared(
      ProvisionTerms(
        provision: provision.id,
        force: provision.force,
        source: provision.source
      )
    )
    if case .body(let body)? = provision.requires.selector {
      self.body = parties[body]
    } else {
      body = nil
    }
    if case .approvalOfPractices(let rule) = provision.requires {
      self.rule = CompiledRule(rule, parties: parties)
    } else {
      rule = nil
    }
  }
}
