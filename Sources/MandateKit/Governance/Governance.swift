/// A governance document that has been checked and indexed, ready for questions.
///
/// Bodies and people are indexed in the order of their identifiers, so that no answer depends on
/// the order in which a document was written.
public struct Governance: Sendable {
  /// The document as it was written.
  public let document: GovernanceDocument

  /// The entries to which names of the document refer.
  let names: SymbolIndex
  /// The bodies, sorted by identifier.
  let bodies: Column<Party, Body>
  /// The people, sorted by identifier.
  let people: [Person]
  /// The index of each body, and of each person after all bodies.
  let parties: [PartyID: PartyIndex]
  /// The identifiers of parties and mandates.
  let symbols: Shared<SymbolTable>
  /// Whether each body is a practice.
  let isPractice: Column<Party, Bool>
  /// Whether each body is of a kind that speaks for general practice.
  let isGeneralPractice: Column<Party, Bool>
  /// The rules of each body and person.
  let rules: Column<Party, CompiledRules>
  /// Whether the subjects or dates of a proposal decide what position each body and person can take.
  let dependsOnMatter: Column<Party, Bool>
  /// The bodies that take the places of others.
  let succession: Succession
  /// The memberships, sorted by group, then member.
  let memberships: [IndexedMembership]
  /// The bodies that each body was ever a member of, sorted.
  let groupsEver: Adjacency<Party, PartyIndex>
  /// The mandates, sorted by identifier.
  let mandates: Column<Mandate, IndexedMandate>
  /// The mandates that each party gives, sorted.
  let mandatesGiven: Adjacency<Party, Index<Mandate>>
  /// The mandates that each party holds, sorted.
  let mandatesHeld: Adjacency<Party, Index<Mandate>>
  /// The mandates by which each party can warrant a ballot of its own, where they are live, sorted.
  let warrants: Adjacency<Party, Index<Mandate>>
  /// The mandates that nobody gives, by the party over whose constituency each runs, sorted.
  let originalMandates: Adjacency<Party, Index<Mandate>>
  /// Whether a mandate is given by the party or runs over it, so that it needs a class of its own.
  let isNamedByMandates: Column<Party, Bool>
  /// The mandates that the grant rules of the document do not allow, by identifier.
  private(set) var grantsNotAllowed: [GrantNotAllowed] = []
  /// The deputies of each body and person.
  let deputies: Adjacency<Party, IndexedDeputy>
  /// The appointments to each body, sorted by person.
  let appointments: Adjacency<Party, IndexedAppointment>
  /// The provisions, in the order of the document.
  let provisions: Column<Provision, IndexedProvision>
  /// The days on which some body or membership begins or has ended, sorted.
  let turns: [CivilDate]
  /// The calendar of working days.
  let calendar: WorkingCalendar

  /// Checks a document and indexes it.
  ///
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with the document.
  public init(_ document: GovernanceDocument) throws(InvalidDocumentError) {
    let names = SymbolIndex(document)
    let errors = DocumentCheck.errors(in: document, names: names)
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    self.init(checked: document, names: names)
  }

  /// Indexes a document that is known to be valid.
  ///
  /// An entry that names what the document does not have, which a checked one never does, is left
  /// out.
  package init(checked document: GovernanceDocument, names: SymbolIndex) {
    self.document = document
    self.names = names
    let (bodyOrder, personOrder) = (document.bodies.orderByID(), document.people.orderByID())
    let bodies = Column<Party, Body>(bodyOrder.map { document.bodies[$0] })
    let people = personOrder.map { document.people[$0] }
    let ids = Column<Party, PartyID>(bodies.values.map { $0.id } + people.map { $0.id })
    let parties = names.mapped(
      bodies: Governance.indices(from: 0, inOrder: bodyOrder),
      people: Governance.indices(from: bodies.count, inOrder: personOrder)
    )
    self.bodies = bodies
    self.people = people
    self.parties = parties

    // People, who come after all bodies, are no practices.
    isPractice = Column(
      ids.indices.map { $0.position < bodies.count && bodies[$0].kind == .practice }
    )
    isGeneralPractice = Governance.isGeneralPractice(
      bodies,
      people: people.count,
      voice: document.voice.map { Set($0) } ?? BodyKind.generalPractice
    )
    let rules = Governance.rules(of: bodies, people: people.count, parties: parties)
    self.rules = rules
    // People have no limits and no rules.
    dependsOnMatter = Column(
      ids.indices.map {
        $0.position < bodies.count
          && (bodies[$0].competence != nil || rules[$0].isForSomeProposalsOnly)
      }
    )
    succession = Succession(
      successors: Adjacency(
        nodes: bodies.count,
        edges: bodies.indices.flatMap { body in
          bodies[body].successors.compactMap { id in parties[id].map { (node: body, edge: $0) } }
        }
      )
    )
    let memberships = Governance.indexed(document.memberships, parties: parties)
    self.memberships = memberships
    groupsEver = Adjacency(
      nodes: ids.count,
      edges: memberships.map { (node: $0.member, edge: $0.group) }
    )
    turns = Governance.turns(of: bodies, memberships: memberships)

    let mandates = Column<Mandate, IndexedMandate>(
      document.mandates.sortedByID().compactMap { IndexedMandate($0, parties: parties) }
    )
    self.mandates = mandates
    symbols = Shared(
      SymbolTable(
        parties: ids,
        kinds: Column(bodies.values.map { $0.kind } + people.map { _ in "person" }),
        bodies: bodies.count,
        mandates: Column(mandates.values.map { $0.mandate.id }),
        adopters: Column(mandates.values.map { $0.mandate.adoptedBy }),
        sources: Column(mandates.values.map { $0.mandate.source })
      )
    )
    func grouped(by party: (IndexedMandate) -> PartyIndex?) -> Adjacency<Party, Index<Mandate>> {
      Adjacency(
        nodes: ids.count,
        edges: mandates.elements.compactMap { mandate, indexed in
          party(indexed).map { (node: $0, edge: mandate) }
        }
      )
    }
    mandatesGiven = grouped { $0.giver }
    warrants = grouped { $0.warrantsBallots ? $0.giver : nil }
    mandatesHeld = grouped { $0.holder }
    originalMandates = grouped { $0.giver == nil ? $0.over ?? $0.holder : nil }
    var isNamed = Column<Party, Bool>(repeating: false, count: ids.count)
    for mandate in mandates.values {
      if let giver = mandate.giver { isNamed[giver] = true }
      if let body = mandate.over ?? (mandate.giver == nil ? mandate.holder : nil) {
        isNamed[body] = true
      }
    }
    isNamedByMandates = isNamed
    appointments = Adjacency(
      nodes: ids.count,
      edges: document.appointments
        .compactMap { IndexedAppointment($0, parties: parties) }
        .sorted { $0.person < $1.person }
        .map { (node: $0.forum, edge: $0) }
    )
    deputies = Adjacency(
      nodes: ids.count,
      edges: document.deputies.compactMap { deputy in
        guard let party = parties[deputy.party], let voter = parties[deputy.voter] else {
          return nil
        }
        return (
          voter, IndexedDeputy(party: party, proposal: deputy.proposal, period: deputy.period)
        )
      }
    )
    provisions = Column(document.provisions.map { IndexedProvision($0, parties: parties) })
    calendar = WorkingCalendar(bankHolidays: document.bankHolidays.flatMap { $0.dates })
    grantsNotAllowed = grants(against: document.grantRules)
  }
}
