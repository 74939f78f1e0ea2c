import MandateKit

/// A slow and obvious evaluator, written from the semantics alone, to hold the engine against.
///
/// It enumerates where the engine computes: every combination of voters, every number of votes,
/// every day. It shares no code with the engine, only the model.
///
/// Where the semantics are silent it reads them like this:
/// - An entitled casting act that a later one replaces is not void.
/// - A body with a rule and a ballot that is not counted has a ballot all the same: it is not one of
///   the voters that an approval still needs.
/// - Ballots and warrants that only may count do not count towards the votes needed.
/// - A ballot of a body that does not exist on the decision date is unwarranted where the body has
///   a rule, and is without effect or no irregularity where it has none.
/// - A ballot outside competence is reported as that alone, also where the body does not exist.
/// - The bodies through which one is heard may be of any kind.
/// - Appointments, mandates, votes and recusals of a predecessor are not its successor's. A decision
///   of any predecessor of the forum is the forum's, also one of the body named before another took
///   its place.
/// - A body without an end, in whose place a successor stands because it has yet to begin, has no
///   last day and so no practices in common with anybody: the smallest identifier stands in it.
/// - A selector of a kind finds bodies under their own name only.
/// - Adoption and ratification ask for the approval of the very body named, with no successor in its
///   place, on the electorate of the other proposal's own record date.
struct ReferenceEvaluator {
  let matter: ReferenceMatter
  let mandates: ReferenceMandates
  let coverage: ReferenceCoverage
  let positions: ReferencePositions
  /// What the provisions that apply require.
  let demands: [ReferenceDemand]

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
    matter = world.matter(world.proposal(proposal))
    mandates = ReferenceMandates(matter)
    coverage = ReferenceCoverage(mandates)
    positions = ReferencePositions(matter, warrants: ReferenceWarrants(mandates))
    demands = ReferenceDemand.all(matter)
  }

  var answer: ReferenceAnswer {
    let rows = demands.map(row)
    let outcome = outcome(rows)
    let earliest = earliestDecision(rows, outcome)
    let reached = reached
    var listed = reached
    for party in matter.parties where matter.meetsAffected(matter.day.constituency[party]) {
      listed.insert(party)
    }
    return ReferenceAnswer(
      outcome: outcome,
      affected: PracticeCount(
        practices: matter.affected.count,
        patients: Int64(matter.day.patients(of: matter.affected))
      ),
      rows: rows,
      positions: listed.members.map { party in
        ReferenceAnswer.AttainablePositions(
          body: matter.id(party),
          positions: positions.attainable(party)
        )
      },
      bound: bound(outcome),
      voice: ReferenceVoice(positions: positions).voice,
      irregularities: irregularities(positions: listed),
      warnings: warnings(reached: reached),
      earliestDecision: earliest.date,
      earliestDecisionIsComparable: earliest.isComparable
    )
  }

  /// Everybody that an approval reaches.
  private var reached: PartySet {
    var reached = PartySet()
    for demand in demands {
      guard let approval = demand.approval else { continue }
      reached.formUnion(PartySet(approval.paths(matter)))
    }
    return reached
  }
}
