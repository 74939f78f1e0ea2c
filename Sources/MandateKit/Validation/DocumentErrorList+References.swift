extension DocumentErrorList {
  /// Checks that an identifier names a body.
  mutating func check(
    body id: Body.ID,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard let party = names[id] else {
      return add(
        .unknownReference,
        at: path(),
        "There is no body \(quoted(id)): add it to `governance.bodies`, or correct the name."
      )
    }
    guard party.sorts.isDisjoint(with: .body) else { return }
    add(
      .wrongReference,
      at: path(),
      "\(quoted(id)) is a person, and only a body can stand here: name a body."
    )
  }

  /// Checks that an identifier names a person.
  mutating func check(
    person id: Person.ID,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard let party = names[id] else {
      return add(
        .unknownReference,
        at: path(),
        "There is no person \(quoted(id)): add them to `governance.people`, or correct the name."
      )
    }
    guard !party.sorts.contains(.person) else { return }
    add(
      .wrongReference,
      at: path(),
      "\(quoted(id)) is a body, and only a person can stand here: name a person."
    )
  }

  /// Checks that an identifier names a body or a person.
  mutating func check(
    party id: PartyID,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard names[id] == nil else { return }
    add(
      .unknownReference,
      at: path(),
      "There is no body or person \(quoted(id)): add it to `governance.bodies` or"
        + " `governance.people`, or correct the name."
    )
  }

  /// Checks that an identifier names somebody that votes by itself: a person, or a body without a rule.
  mutating func check(
    voter id: PartyID,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    check(party: id, in: names, at: path())
    guard names[id]?.hasRule == true else { return }
    add(
      .wrongReference,
      at: path(),
      "\(quoted(id)) decides by a rule, and only a person or a body without a rule can stand here:"
        + " name one of those."
    )
  }

  /// Checks that a selector of one finds a body or a person, or one of many a body or a kind.
  mutating func check(
    _ selector: BodySelector,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    switch selector {
    case .body(let party): check(party: party, in: names, at: path()["body"])
    case .kind(let kind): check(kind, at: path()["kind"])
    case .every(let kind): check(kind, at: path()["every"])
    case .membersOf(let body, _): check(body: body, in: names, at: path()["membersOf"])
    case .role: break
    }
  }

  /// Checks that an identifier names a proposal, and returns whether it does.
  @discardableResult
  mutating func check(
    proposal id: Proposal.ID,
    in proposals: IdentifierIndex<Proposal>,
    at path: @autoclosure () -> DocumentPath
  ) -> Bool {
    guard proposals[id] == nil else { return true }
    add(
      .unknownReference,
      at: path(),
      "There is no proposal \(quoted(id)): add it to `proposals`, or correct the name."
    )
    return false
  }

  /// Checks that an identifier names a mandate.
  mutating func check(
    mandate id: Mandate.ID,
    in names: SymbolIndex,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard names.mandates[id] == nil else { return }
    add(
      .unknownReference,
      at: path(),
      "There is no mandate \(quoted(id)): add it to `governance.mandates`, or correct the name."
    )
  }
}
