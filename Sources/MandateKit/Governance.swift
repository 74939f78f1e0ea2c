/// A governance arrangement that has been checked, prepared for questions.
///
/// Everything is laid out once: bodies as dense integers in the order of their identifiers, so
/// that no answer depends on the order in which an arrangement was written.
public struct Governance: Sendable {
  /// The arrangement as it was written.
  public let document: GovernanceDocument

  /// What every name of the arrangement stands for.
  let names: SymbolIndex
  /// The bodies, sorted by identifier.
  let bodies: [Body]
  /// The people, sorted by identifier.
  let people: [Person]
  /// The place of each body among the bodies, and of each person behind all bodies.
  let parties: [PartyID: Int]
  /// The list size of each body, side by side for those who read many.
  let listSizes: [Int]
  /// What parties and mandates are called.
  let symbols: Shared<SymbolTable>
  /// Whether each body is a practice.
  let isPractice: [Bool]
  /// Whether the competence of each body is limited to some subjects.
  let isLimited: [Bool]
  /// Whether each body is of a kind that speaks for general practice.
  let isGeneralPractice: [Bool]
  /// The rule of each body that has one.
  let rules: [CompiledRule?]
  /// Who takes whose place.
  let succession: Succession
  /// The memberships, sorted by group, then member.
  let memberships: [IndexedMembership]
  /// The bodies that each body was ever a member of, sorted.
  let groupsEver: Adjacency<Int>
  /// The mandates, sorted by identifier.
  let mandates: [IndexedMandate]
  /// The mandates that each body gives, and those that each party holds, sorted.
  let mandatesGiven: Adjacency<Int>
  let mandatesHeld: Adjacency<Int>
  /// Whether mandates tell a body from others in the same groups: it gives one, or one runs over it.
  let standsOut: [Bool]
  /// The mandates that nobody gives, by the body over whose constituency each runs, sorted.
  let originalMandates: Adjacency<Int>
  /// The appointments to each body, sorted by person.
  let appointments: Adjacency<IndexedAppointment>
  /// The provisions, in the order of the arrangement.
  let provisions: [IndexedProvision]
  /// The days on which some body or membership begins or has ended, sorted.
  private let turns: [CivilDate]
  /// The calendar of working days.
  let calendar: WorkingCalendar

  /// Checks an arrangement and prepares it.
  ///
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with the arrangement.
  public init(_ document: GovernanceDocument) throws(InvalidDocumentError) {
    let names = SymbolIndex(document)
    let errors = DocumentCheck.errors(in: document, names: names)
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    self.init(checked: document, names: names)
  }

  /// Prepares an arrangement that is known to be valid.
  ///
  /// A name that refers to nothing, which a checked arrangement has none of, drops what names it.
  package init(checked document: GovernanceDocument, names: SymbolIndex) {
    self.document = document
    self.names = names
    let bodies = document.bodies.sortedByID()
    let people = document.people.sortedByID()
    self.bodies = bodies
    self.people = people
    var parties: [PartyID: Int] = [:]
    parties.reserveCapacity(bodies.count + people.count)
    for index in bodies.indices { parties[bodies[index].id] = index }
    for index in people.indices { parties[people[index].id] = bodies.count + index }
    self.parties = parties

    isPractice = bodies.map { $0.kind == .practice }
    isLimited = bodies.map { $0.competence != nil }
    listSizes = bodies.map(\.listSize)
    // Bodies of one kind mostly stand together.
    var last: (kind: BodyKind, speaks: Bool)?
    isGeneralPractice = bodies.map { body in
      if let last, last.kind == body.kind { return last.speaks }
      let speaks = BodyKind.generalPractice.contains(body.kind)
      last = (body.kind, speaks)
      return speaks
    }
    rules = Governance.rules(of: bodies, parties)
    succession = Succession(successors: bodies.map { $0.successor.flatMap { parties[$0] } })
    let memberships = Governance.prepared(document.memberships, parties)
    self.memberships = memberships
    groupsEver = Adjacency(
      nodes: bodies.count,
      edges: memberships.map { (node: $0.member, edge: $0.group) }
    )
    let mandates = document.mandates.sortedByID()
      .compactMap { IndexedMandate($0, parties: parties) }
    self.mandates = mandates
    let count = bodies.count + people.count
    symbols = Shared(
      SymbolTable(
        parties: bodies.map(\.id) + people.map(\.id),
        kinds: bodies.map(\.kind),
        mandates: mandates.map(\.mandate.id),
        adopters: mandates.map(\.mandate.adoptedBy),
        sources: mandates.map(\.mandate.source)
      )
    )
    mandatesGiven = Adjacency(
      nodes: count,
      edges: mandates.indices.compactMap { mandate in
        mandates[mandate].giver.map { (node: $0, edge: mandate) }
      }
    )
    mandatesHeld = Adjacency(
      nodes: count,
      edges: mandates.indices.map { (node: mandates[$0].holder, edge: $0) }
    )
    var standsOut = [Bool](repeating: false, count: count)
    for mandate in mandates {
      if let giver = mandate.giver { standsOut[giver] = true }
      if let body = mandate.over ?? (mandate.giver == nil ? mandate.holder : nil) {
        standsOut[body] = true
      }
    }
    self.standsOut = standsOut
    originalMandates = Adjacency(
      nodes: count,
      edges: mandates.indices.compactMap { mandate in
        let prepared = mandates[mandate]
        guard prepared.giver == nil else { return nil }
        return (node: prepared.over ?? prepared.holder, edge: mandate)
      }
    )
    appointments = Adjacency(
      nodes: count,
      edges: document.appointments
        .compactMap { IndexedAppointment($0, parties: parties) }
        .sorted { $0.person < $1.person }
        .map { (node: $0.forum, edge: $0) }
    )
    provisions = document.provisions.map { IndexedProvision($0, parties: parties) }
    turns = Governance.turns(bodies, memberships)
    calendar = WorkingCalendar(bankHolidays: document.bankHolidays)
  }

  /// Returns the identifier of a body or person.
  func id(of party: Int) -> PartyID {
    symbols.value.parties[party]
  }

  /// Returns the number of the epoch that a date lies in: the span of days between two on which some
  /// body or membership begins or ends.
  ///
  /// The structure is the same on every day of an epoch.
  func epoch(of date: CivilDate) -> Int {
    turns.firstSorted { $0 > date }
  }

  /// Returns the place of a mandate, found by halving, or nothing where there is none.
  func place(of mandate: Mandate.ID) -> Int? {
    let place = mandates.firstSorted { !($0.mandate.id < mandate) }
    return place < mandates.count && mandates[place].mandate.id == mandate ? place : nil
  }

  /// Returns whether a party exists on a date.
  ///
  /// A person always does.
  func exists(_ party: Int, on date: CivilDate) -> Bool {
    party >= bodies.count || bodies[party].existence.contains(date)
  }
}
