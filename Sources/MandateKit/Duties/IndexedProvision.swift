/// A provision with the bodies that it names by index.
struct IndexedProvision: Sendable {
  let provision: Provision
  /// The body or person that the selector names.
  let body: PartyIndex?
  /// The body or person that owes a consultation or notice, where one is named.
  let party: PartyIndex?
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
    switch provision.requires.selector {
    case .body(let body)?, .membersOf(let body, _)?: self.body = parties[body]
    case .kind?, .every?, .role?, nil: body = nil
    }
    switch provision.requires {
    case .consultation(_, .named(let party), _), .notice(_, .named(let party), _):
      self.party = parties[party]
    case .approval, .approvalOfPractices, .consultation, .notice, .representation, .authority,
      .confirmation:
      party = nil
    }
    if case .approvalOfPractices(let rule) = provision.requires {
      self.rule = CompiledRule(rule, parties: parties)
    } else {
      rule = nil
    }
  }
}
