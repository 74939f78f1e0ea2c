/// The index of the names in a governance document.
///
/// It is created once for a document. The proposals and records of many dockets can then be checked
/// against it without reading the document again.
package struct SymbolIndex: Sendable {
  /// The things that an identifier of a body or a person names.
  struct Party: Sendable {
    /// The sorts of the things: one, unless the identifier was given twice.
    var sorts: Sorts
    /// The entry of the first of the things: among the bodies, or, where it is none, among the people.
    let entry: Int
    /// Whether each of them is a body that decides by a rule.
    var hasRule: Bool

    /// The entry of the first body with the identifier, or `nil` if it names no body.
    var body: Int? { sorts.isDisjoint(with: .body) ? nil : entry }
  }

  /// The sorts of things that share the names of bodies and people.
  struct Sorts: OptionSet, Sendable {
    let rawValue: UInt8

    static let practice = Sorts(rawValue: 1)
    static let group = Sorts(rawValue: 2)
    static let person = Sorts(rawValue: 4)
    static let body: Sorts = [.practice, .group]
  }

  private var parties: [PartyID: Party] = [:]
  private(set) var duplicateBodies: Set<Int> = []
  private(set) var duplicatePeople: Set<Int> = []
  let mandates: IdentifierIndex<Mandate>
  /// The entries of the mandates that a proposal adopted, with that proposal.
  let adoptions: [(mandate: Int, proposal: Proposal.ID)]
  /// The entries of the deputies for one proposal, with that proposal.
  let deputations: [(deputy: Int, proposal: Proposal.ID)]

  /// Creates the index of a document, which may have errors.
  package init(_ document: GovernanceDocument) {
    mandates = IdentifierIndex(document.mandates.lazy.map { $0.id })
    adoptions = document.mandates.enumerated().compactMap { entry, mandate in
      mandate.adoptedBy.map { (mandate: entry, proposal: $0) }
    }
    deputations = document.deputies.enumerated().compactMap { entry, deputy in
      deputy.proposal.map { (deputy: entry, proposal: $0) }
    }
    let bodies = document.bodies
    parties.reserveCapacity(bodies.count + document.people.count)
    for entry in bodies.indices {
      let party = Party(
        sorts: bodies[entry].kind == .practice ? .practice : .group,
        entry: entry,
        hasRule: bodies[entry].hasRule
      )
      if insert(party, for: bodies[entry].id) { duplicateBodies.insert(entry) }
    }
    for (entry, person) in document.people.enumerated() {
      if insert(Party(sorts: .person, entry: entry, hasRule: false), for: person.id) {
        duplicatePeople.insert(entry)
      }
    }
  }

  /// Adds a thing that an identifier names, and returns whether it is a duplicate.
  private mutating func insert(_ party: Party, for id: PartyID) -> Bool {
    guard var first = parties.updateValue(party, forKey: id) else { return false }
    first.sorts.formUnion(party.sorts)
    first.hasRule = first.hasRule && party.hasRule
    parties[id] = first
    return true
  }

  /// The things that an identifier names, or `nil` if it names none.
  subscript(id: PartyID) -> Party? { parties[id] }

  /// Returns what each identifier of a body or a person stands for, given that of every entry.
  ///
  /// The identifiers are not hashed again.
  func mapped<Value>(bodies: [Value], people: [Value]) -> [PartyID: Value] {
    parties.mapValues { $0.body.map { bodies[$0] } ?? people[$0.entry] }
  }
}
