/// Finds the grants and ratifications that would give a representative or a forum the authority that
/// is wanting.
struct MandateRemedies {
  private var evaluation: Evaluation<NoFindings>
  private let docket: Docket

  /// A mandate that would be live, were it ratified, and how it can be.
  struct PendingRatification {
    var mandate: Mandate.ID
    var by: Body.ID
    /// The last day for it.
    var last: CivilDate
    /// The fewest votes by which a proposal to ratify is approved.
    var votes: [Body.ID]
  }

  /// The days on which what is agreed can be ratified.
  enum RatificationTime {
    /// The decision date.
    case onDecision
    /// Until the last day that each mandate allows.
    case untilLast
  }

  init(_ evaluation: Evaluation<NoFindings>, docket: Docket) {
    self.evaluation = evaluation
    self.docket = docket
  }

  private var governance: Governance { _read { yield evaluation.governance } }
  private var structure: VotingStructure { _read { yield evaluation.structure } }
  private var affected: AffectedPractices { _read { yield evaluation.affected } }
  private var grants: Column<DelegationGraph.Grant, DelegationGraph.Grant> {
    evaluation.compiled.delegation?.value.grants ?? Column()
  }

  /// Returns the mandates to ratify so that those who hold them cover practices with a power; none where
  /// ratification would not be enough.
  mutating func ratifications(
    covering uncovered: [Body.ID],
    power: Power,
    _ time: RatificationTime
  ) -> [PendingRatification] {
    let classes = classes(of: uncovered)
    let possible = evaluation.coverage(for: power, orMayYetBe: true)
    let grants = grants
    var pending: [PendingRatification] = []
    for grant in grants.indices.sorted(by: { grants[$0].mandate < grants[$1].mandate })
    where possible.byGrant[grant].contains(where: { classes.contains($0) }) {
      let mandate = grants[grant].mandate
      let defects = evaluation.liveness(of: mandate, for: power).defects
      guard defects.count == 1,
        case .notRatified(let ratifier, _, let until)? = defects.first?.cause
      else { continue }
      let last =
        switch time {
        case .onDecision: evaluation.view.decisionDate
        case .untilLast: until
        }
      guard let votes = votesToRatify(by: ratifier, on: last) else { return [] }
      pending.append(
        PendingRatification(
          mandate: governance.mandates[mandate].mandate.id,
          by: governance.id(of: ratifier),
          last: last,
          votes: votes
        )
      )
    }
    return pending
  }

  /// Returns the fewest votes by which a body approves a new proposal on the same subjects, decided on a
  /// day.
  private func votesToRatify(by body: PartyIndex, on day: CivilDate) -> [Body.ID]? {
    let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
    var ratifying = indexed.proposal
    ratifying.decisionDate = day
    let alone = docket.following([ratifying], record: ActRecord())
    guard let index = alone.index(of: ratifying.id) else { return nil }
    var resolver = Resolver(alone.compiled)
    var new = resolver.evaluation(of: index, asOf: evaluation.view.asOf, asking: [body])
    guard let node = new.structure.node(of: body),
      let needed = new.votesNeeded(for: node, ballotsStandIn: false), !needed.isUnknown
    else { return nil }
    return needed.voters
  }

  /// Returns bodies whose mandates cover practices together: each time the one that covers most of
  /// those left, of equals the first.
  mutating func givers(covering uncovered: [Body.ID], onlyPractices: Bool) -> [Body.ID] {
    // A practice covers itself.
    if onlyPractices { return uncovered }
    guard evaluation.compiled.delegation != nil else { return [] }
    let ofItself = evaluation.coverage(for: .agree).ofItself
    var covering: [PartyIndex: Set<Body.ID>] = [:]
    for (node, party) in structure.parties.elements {
      let classes = ofItself[DelegationGraph.delegate(node)]
      if !classes.isEmpty { covering[party] = Set(practices(of: classes)) }
    }
    // A practice covers itself, whichever of its class it is.
    for node in affected.practices.values {
      covering[structure.parties[node]] = [structure.id(of: node)]
    }
    var left = Set(uncovered)
    var givers: [Body.ID] = []
    while let best = best(of: covering, for: left) {
      givers.append(governance.id(of: best.body))
      left.subtract(best.practices)
    }
    return givers
  }

  /// Returns the bodies that can pass on the power to decide over practices, and `nil` for those that
  /// are left to original authority.
  mutating func authorities(
    covering uncovered: [Body.ID],
    otherThan forum: Body.ID
  ) -> [Body.ID?] {
    let byGrant = evaluation.coverage(for: .decide).byGrant
    var covering: [PartyIndex: Set<Body.ID>] = [:]
    for (index, grant) in grants.elements where grant.passOn {
      let holder = governance.mandates[grant.mandate].holder
      guard governance.isBody(holder), governance.id(of: holder) != forum else { continue }
      covering[holder, default: []].formUnion(practices(of: byGrant[index]))
    }
    var left = Set(uncovered)
    var authorities: [Body.ID?] = []
    while let best = best(of: covering, for: left) {
      authorities.append(governance.id(of: best.body))
      left.subtract(best.practices)
    }
    if !left.isEmpty { authorities.append(nil) }
    return authorities
  }

  private func best(
    of covering: [PartyIndex: Set<Body.ID>],
    for left: Set<Body.ID>
  ) -> (body: PartyIndex, practices: Set<Body.ID>)? {
    var best: (body: PartyIndex, practices: Set<Body.ID>)?
    for body in covering.keys.sorted() {
      let practices = (covering[body] ?? []).intersection(left)
      if practices.count > best?.practices.count ?? 0 { best = (body, practices) }
    }
    return best
  }

  /// The practices of some classes.
  private func practices(of classes: some Sequence<Index<PracticeClass>>) -> [Body.ID] {
    let classes = Set(classes)
    return affected.practices { classes.contains($0) }.map { structure.id(of: $0) }
  }

  /// The classes of some practices.
  private func classes(of practices: [Body.ID]) -> Set<Index<PracticeClass>> {
    let practices = Set(practices)
    return Set(
      zip(affected.practices.values, affected.classOfEach.values)
        .compactMap { practices.contains(structure.id(of: $0)) ? $1 : nil }
    )
  }
}
