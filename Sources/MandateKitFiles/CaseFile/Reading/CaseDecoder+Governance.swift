import MandateKit

/// The keys of a governance.
enum GovernanceKey: String, DocumentKey {
  case bodies, people, memberships, appointments, mandates, provisions, catalogue, bankHolidays

  static let table = KeyTable<GovernanceKey>("A governance", holdsNames: true)
}

extension CaseDecoder {
  /// Reads a governance, and the provision sets that it names.
  mutating func governance() throws(JSONSyntaxError) -> (GovernanceDocument, catalogue: [String]) {
    var document = GovernanceDocument()
    var catalogue: [String] = []
    guard var members = try begin(GovernanceKey.self) else {
      unreadableNames.formUnion([.parties, .mandates])
      return (document, catalogue)
    }
    while let key = try next(&members) {
      switch key {
      case .bodies: document.bodies = try bodies()
      case .people: document.people = try people()
      case .memberships:
        document.memberships =
          try list { (decoder, _) throws(JSONSyntaxError) in try decoder.membership() } ?? []
      case .appointments:
        document.appointments =
          try list { (decoder, _) throws(JSONSyntaxError) in try decoder.appointment() } ?? []
      case .mandates: document.mandates = try mandates()
      case .provisions:
        document.provisions =
          try list { (decoder, entry) throws(JSONSyntaxError) in try decoder.provision(entry) }
          ?? []
      case .catalogue:
        catalogue =
          try list { (decoder, _) throws(JSONSyntaxError) in try decoder.catalogueName() } ?? []
      case .bankHolidays:
        document.bankHolidays =
          try list { (decoder, _) throws(JSONSyntaxError) in
            try decoder.date() ?? Placeholder.date
          } ?? []
      }
    }
    return (document, catalogue)
  }

  private mutating func bodies() throws(JSONSyntaxError) -> [Body] {
    let bodies = try list { (decoder, entry) throws(JSONSyntaxError) in try decoder.body(entry) }
    if isIncomplete(bodies?.count) { unreadableNames.insert(.parties) }
    return bodies ?? []
  }

  private mutating func people() throws(JSONSyntaxError) -> [Person] {
    let people = try list { (decoder, entry) throws(JSONSyntaxError) in try decoder.person(entry) }
    if isIncomplete(people?.count) { unreadableNames.insert(.parties) }
    return people ?? []
  }

  private mutating func mandates() throws(JSONSyntaxError) -> [Mandate] {
    let mandates = try list { (decoder, entry) throws(JSONSyntaxError) in
      try decoder.mandate(entry)
    }
    if isIncomplete(mandates?.count) { unreadableNames.insert(.mandates) }
    return mandates ?? []
  }

  /// Reads the name of a provision set that ships with the library.
  private mutating func catalogueName() throws(JSONSyntaxError) -> String {
    guard let text = try cursor.readText() else {
      try noteMismatch(.string)
      return CaseDecoder.unreadableReference
    }
    let name = text.string
    if ShippedProvisions.set(named: name) == nil {
      let known = ShippedProvisions.names
      note(
        .unknownCatalogue,
        at: text.offset,
        "No provision set \(quoted(text)) ships with the library: "
          + (known.isEmpty
            ? "none does in this version, so write the provisions out in `provisions`."
            : "name one of \(listed(known, "and")), or remove it.")
      )
    }
    return name
  }
}
