/// What the names of an arrangement stand for.
///
/// It is made once for an arrangement; the proposals and records of many cases can then be checked
/// against it without going through the arrangement again.
package struct SymbolIndex: Sendable {
  /// What an identifier of a body or a person stands for.
  struct Party: Sendable {
    /// The sorts of thing that have the identifier: one, unless it was given twice.
    var sorts: Sorts
    /// The entry of the first body that has it, or -1 where none has.
    var body: Int
  }

  /// Sorts of thing that share the names of bodies and people.
  struct Sorts: OptionSet, Sendable {
    let rawValue: UInt8

    static let practice = Sorts(rawValue: 1)
    static let group = Sorts(rawValue: 2)
    static let person = Sorts(rawValue: 4)
    static let body: Sorts = [.practice, .group]
  }

  /// A mandate that says by which proposal it was adopted.
  struct Adoption: Sendable {
    var mandate: Int
    var proposal: Proposal.ID
  }

  private var parties: [PartyID: Party] = [:]
  private(set) var duplicateBodies: Set<Int> = []
  private(set) var duplicatePeople: Set<Int> = []
  let mandates: IdentifierIndex<Mandate>
  let adoptions: [Adoption]

  /// Creates the index of an arrangement, whatever may be wrong with it.
  package init(_ document: GovernanceDocument) {
    mandates = IdentifierIndex(document.mandates.lazy.map(\.id))
    adoptions = document.mandates.enumerated().compactMap { entry, mandate in
      mandate.adoptedBy.map { Adoption(mandate: entry, proposal: $0) }
    }
    let bodies = document.bodies
    parties.reserveCapacity(bodies.count + document.people.count)
    for entry in bodies.indices {
      let party = Party(sorts: bodies[entry].kind == .practice ? .practice : .group, body: entry)
      if insert(party, for: bodies[entry].id) { duplicateBodies.insert(entry) }
    }
    for (entry, person) in document.people.enumerated() {
      let party = Party(sorts: .person, body: -1)
      if insert(party, for: person.id) { duplicatePeople.insert(entry) }
    }
  }

  /// Adds what an identifier stands for, and returns whether it stood for something already.
  private mutating func insert(_ party: Party, for id: PartyID) -> Bool {
    guard var first = parties.updateValue(party, forKey: id) else { return false }
    first.sorts.formUnion(party.sorts)
    parties[id] = first
    return true
  }

  /// What an identifier stands for, or nothing where it stands for nothing.
  subscript(id: PartyID) -> Party? { parties[id] }
}
