import MandateKit

/// A slow and obvious evaluator, written from the semantics alone, to hold the engine against.
///
/// It enumerates where the engine computes: every combination of electors, every set of voters,
/// every day. It shares no code with the engine, only the model.
///
/// Where the semantics are silent it reads them like this:
/// - A recusal takes an elector out of electorates, that of the practices affected included. The
///   position of the recused body itself, its weight elsewhere and what it covers stay.
/// - An approval reaches the body selected and, below each that has a rule, exists and is
///   competent, its electors that are not recused.
/// - A body with a rule and a ballot that is not counted has a ballot all the same: it is not one of
///   the voters that an approval still needs.
/// - Ballots and warrants that only may count do not count towards the votes needed.
/// - A ballot of a body that does not exist on the decision date is unwarranted where the body has
///   a rule, and no irregularity where it has none.
/// - A ballot outside competence is reported as that alone, also where the body does not exist.
/// - Only the ballot of a body, its latest vote that is not void, is reported as unwarranted or
///   outside its competence; every void vote is reported.
/// - A body is heard in another only where the verdict of the other is settled without its ballot:
///   a verdict of `for` or `none` with a ballot `for` to stand in is settled, and not a verdict.
/// - The bodies through which one is heard may be of any kind.
/// - A body that is closed to the subjects or does not exist hears nobody: its position of `none` is
///   not its rule's verdict.
/// - A consultation that closed after the decision date, or was considered without having closed,
///   has no way on: a closed one is continued only where it lacks consideration alone.
/// - Where consultations come equally near, with the same opening day, any of them may be shown.
/// - Where a selector finds nobody the limbs are not comparable with certainty: none, or all met.
/// - Appointments, mandates, votes and recusals of a predecessor are not its successor's. A decision
///   of any predecessor of the forum is the forum's, also one of the body named before another took
///   its place.
/// - A selector of a kind finds bodies under their own name only, and a body that exists is not
///   replaced by its successor.
/// - Adoption and ratification ask for the approval of the very body named, with no successor in its
///   place, on the electorate of the other proposal's own decision date.
/// - The earliest decision of the whole counts every notice due before the decision and essential,
///   and the first notice given whether it was in time or not.
struct ReferenceEvaluator {
  let docket: ReferenceMatter
  let mandates: ReferenceMandates
  let coverage: ReferenceCoverage
  let positions: ReferencePositions

  /// Answers for one proposal of a valid case.
  static func answer(
    _ document: GovernanceDocument,
    _ proposals: [Proposal],
    _ record: ActRecord,
    _ proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> ReferenceAnswer {
    ReferenceEvaluator(document, proposals, record, proposal, asOf: date).answer
  }

  init(
    _ document: GovernanceDocument,
    _ proposals: [Proposal],
    _ record: ActRecord,
    _ proposal: Proposal.ID,
    asOf date: CivilDate
  ) {
    let world = ReferenceWorld(document, proposals, record, asOf: date)
    docket = world.docket(world.proposal(proposal))
    mandates = ReferenceMandates(docket)
    coverage = ReferenceCoverage(mandates)
    positions = ReferencePositions(docket, warrants: ReferenceWarrants(mandates))
  }

  var answer: ReferenceAnswer {
    let demands = demands
    let rows = demands.map(row)
    let outcome = outcome(demands, rows)
    let earliest = earliestDecision(demands, rows, outcome)
    return ReferenceAnswer(
      outcome: outcome,
      affected: PracticeCount(
        practices: docket.affected.count,
        patients: docket.affected.members.reduce(0) { $0 + docket.bodies[$1].listSize }
      ),
      rows: rows,
      positions: bodyPositions(demands),
      voice: ReferenceVoice(positions: positions).voice,
      irregularities: irregularities,
      earliestDecision: earliest.date,
      earliestDecisionIsComparable: earliest.isComparable
    )
  }

  /// Whether the essential requirements hold. (Section 7.)
  private func outcome(_ demands: [ReferenceDemand], _ rows: [ReferenceAnswer.Row]) -> Outcome {
    let essential = rows.filter { $0.force == .essential }
    if !grants(demands) || essential.contains(where: { $0.status == .unmet }) {
      return .notMandated
    }
    return essential.contains { $0.status == .open } ? .undetermined : .mandated
  }

  /// Whether some essential requirement can be the source of a mandate.
  private func grants(_ demands: [ReferenceDemand]) -> Bool {
    if docket.affected.isEmpty { return false }
    return demands.contains { demand in
      guard demand.provision.force == .essential else { return false }
      switch demand.provision.requires {
      case .representation, .approvalOfPractices: return true
      case .approval:
        guard let body = demand.body else { return false }
        return body != docket.forum && body != docket.proposer
          && !docket.day.constituency[body].intersection(docket.affected).isEmpty
      default: return false
      }
    }
  }

  private func earliestDecision(
    _ demands: [ReferenceDemand],
    _ rows: [ReferenceAnswer.Row],
    _ outcome: Outcome
  ) -> (date: CivilDate?, isComparable: Bool) {
    if outcome == .mandated || !grants(demands) || docket.decided != nil { return (nil, true) }
    var earliest = docket.asOf.adding(days: 1)
    var isComparable = true
    for (demand, row) in zip(demands, rows) where row.force == .essential {
      if row.votesNeeded == .votes(nil) { return (nil, true) }
      if row.votesNeeded == .notComparable { isComparable = false }
      if let day = row.earliestDecision { earliest = max(earliest, day) }
      if case .notice(_, let party, let timing) = demand.provision.requires,
        let body = demand.body
      {
        let notice = ReferenceNotice(docket, to: body, by: self.party(party), timing)
        if let day = notice.earliestDecision { earliest = max(earliest, day) }
      }
    }
    return (earliest, isComparable)
  }

  private func bodyPositions(_ demands: [ReferenceDemand]) -> [ReferenceAnswer.AttainablePositions]
  {
    var bodies = BodySet()
    for body in docket.bodies.indices
    where !docket.day.constituency[body].intersection(docket.affected).isEmpty {
      bodies.insert(body)
    }
    for demand in demands {
      guard let approval = demand.approval else { continue }
      for body in approval.paths(docket) { bodies.insert(body) }
    }
    return bodies.members.map { body in
      ReferenceAnswer.AttainablePositions(
        body: docket.bodies[body].id,
        positions: positions.attainable(body)
      )
    }
  }

  /// What is on the record and does not count. (Sections 3 and, for decisions, the format.)
  private var irregularities: [ReferenceAnswer.Irregularity] {
    var found = docket.voidVotes.map { vote in
      ReferenceAnswer.Irregularity(code: .voidBallot, body: vote.by, date: vote.date)
    }
    for (body, ballot) in docket.ballots.enumerated() {
      guard let ballot else { continue }
      if !docket.competent[body] {
        found.append(.init(code: .outsideCompetence, body: ballot.by, date: ballot.date))
      } else if docket.bodies[body].rule != nil,
        !positions.attainable(body).contains(Position(ballot.choice))
      {
        found.append(.init(code: .unwarranted, body: ballot.by, date: ballot.date))
      }
    }
    let forums = docket.world.lineage(of: docket.forum)
    for case .decision(let decision) in docket.acts
    where !forums.contains(docket.world.party(decision.by)) {
      found.append(.init(code: .notTheForum, body: decision.by, date: decision.date))
    }
    return found.sorted { first, second in
      if first.code != second.code { return first.code.rawValue < second.code.rawValue }
      return first.body == second.body ? first.date < second.date : first.body < second.body
    }
  }
}
