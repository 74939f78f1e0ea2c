/// Finds, for practices for which nobody may act, the defective mandate that comes nearest to
/// covering each.
struct NearestMandate {
  private let compiled: Shared<CompiledProposal>
  private let docket: Shared<CompiledDocket>
  /// Defective mandates, the nearest to being live first.
  private let candidates: Column<Candidate, Candidate>
  /// For each body, the candidates that would cover the practices it stands for, in that order, and
  /// those that would cover the practices for which it may act.
  private let over: SparseAdjacency<Party, Index<Candidate>>
  private let given: SparseAdjacency<Party, Index<Candidate>>
  /// The parties that have such candidates.
  private var withCandidates: BitSet<Party>

  /// A mandate, with the number of its defects and the first of them.
  struct Candidate {
    let mandate: Index<Mandate>
    let count: Int
    let cause: MandateDefect.Cause
    /// The finding that states it.
    let finding: Index<Finding>
  }

  init(
    _ compiled: Shared<CompiledProposal>,
    candidates: [Candidate],
    in docket: Shared<CompiledDocket>
  ) {
    self.compiled = compiled
    self.docket = docket
    // The fewest defects, then the first by identifier.
    let sorted = Column<Candidate, Candidate>(
      candidates.sorted { ($0.count, $0.mandate) < ($1.count, $1.mandate) }
    )
    let mandates = docket.value.governance.mandates
    var over: [(node: PartyIndex, edge: Index<Candidate>)] = []
    var given: [(node: PartyIndex, edge: Index<Candidate>)] = []
    given.reserveCapacity(candidates.count)
    withCandidates = BitSet(count: docket.value.governance.mandatesGiven.nodes)
    for (index, candidate) in sorted.elements {
      let giver = mandates[candidate.mandate].giver
      let body = mandates[candidate.mandate].over
      if body == nil, let giver {
        given.append((giver, index))
        withCandidates.insert(giver)
      } else {
        let body = body ?? mandates[candidate.mandate].holder
        over.append((body, index))
        withCandidates.insert(body)
      }
    }
    self.candidates = sorted
    self.over = SparseAdjacency(over)
    self.given = SparseAdjacency(given)
  }

  private var governance: Governance { _read { yield docket.value.governance } }
  private var structure: VotingStructure { _read { yield compiled.value.structure } }
  private var affected: AffectedPractices { _read { yield compiled.value.affected } }

  /// Returns, for each practice that is not covered, in order, the mandate with the fewest defects
  /// that would cover it, were the mandate live and its giver authorised; `nil` where none would.
  func candidates(toCover isCovered: Column<PracticeClass, Bool>) -> [Candidate?] {
    var ofClass = Column<PracticeClass, Candidate??>(repeating: nil, count: isCovered.count)
    var nearest: [Candidate?] = []
    nearest.reserveCapacity(affected.practices.count)
    var able = AbleParties(count: governance.mandatesGiven.nodes)
    for (practice, practiceClass) in affected.classOfEach.elements
    where !isCovered[practiceClass] {
      if candidates.isEmpty {
        nearest.append(nil)
      } else if hasEndedGroup(structure.parties[affected.practices[practice]]) {
        nearest.append(candidate(for: practice, in: practiceClass, able: &able))
      } else {
        // The answer is mostly the same for every practice of a class.
        let candidate =
          ofClass[practiceClass] ?? candidate(for: practice, in: practiceClass, able: &able)
        ofClass[practiceClass] = candidate
        nearest.append(candidate)
      }
    }
    return nearest
  }

  /// The parties that might act for one practice; made once, and filled for one after the other.
  private struct AbleParties {
    /// First those that stand for the practice, then those who might act by mandates.
    private(set) var parties: [PartyIndex] = []
    private var known: BitSet<Party>

    init(count: Int) {
      known = BitSet(count: count)
    }

    mutating func add(_ party: PartyIndex) {
      if known.insert(party) { parties.append(party) }
    }

    mutating func removeAll() {
      for party in parties { known.remove(party) }
      parties.removeAll(keepingCapacity: true)
    }
  }

  /// The nearest candidate for a practice.
  private func candidate(
    for practice: Index<AffectedPractice>,
    in practiceClass: Index<PracticeClass>,
    able: inout AbleParties
  ) -> Candidate? {
    able.removeAll()
    able.add(structure.parties[affected.practices[practice]])
    for slot in affected.above.slots(of: practiceClass) {
      able.add(structure.parties[affected.above[slot]])
    }
    var nearest: Index<Candidate>?
    func consider(_ candidate: Index<Candidate>?) {
      if let candidate { nearest = min(nearest ?? candidate, candidate) }
    }
    for body in able.parties where withCandidates.contains(body) {
      consider(over.first(of: body))
    }
    if !given.isEmpty {
      findWhoCouldAct(&able)
      for party in able.parties where withCandidates.contains(party) {
        consider(given.first(of: party))
      }
    }
    return nearest.map { candidates[$0] }
  }

  /// Returns whether a body was a member of some that does not exist on the decision date.
  ///
  /// Who belonged to such a body tells for whom it might have acted.
  private func hasEndedGroup(_ body: PartyIndex) -> Bool {
    governance.groupsEver.slots(of: body).contains { isEnded(governance.groupsEver[$0]) }
  }

  private func isEnded(_ body: PartyIndex) -> Bool {
    !governance.exists(body, on: compiled.value.decisionDate)
  }

  /// Adds, to those that stand for a practice, all who might act for it by any mandates, were each
  /// live and might each be passed on.
  private func findWhoCouldAct(_ able: inout AbleParties) {
    let standing = able.parties.count
    for position in 0..<standing {
      for slot in governance.originalMandates.slots(of: able.parties[position]) {
        able.add(governance.mandates[governance.originalMandates[slot]].holder)
      }
    }
    var next = 0
    while next < able.parties.count {
      let giver = able.parties[next]
      next += 1
      if governance.isBody(giver) {
        for slot in governance.groupsEver.slots(of: giver)
        where isEnded(governance.groupsEver[slot]) {
          able.add(governance.groupsEver[slot])
        }
      }
      for slot in governance.mandatesGiven.slots(of: giver) {
        let mandate = governance.mandatesGiven[slot]
        let over = governance.mandates[mandate].over
        if over.map({ able.parties.prefix(standing).contains($0) }) ?? true {
          able.add(governance.mandates[mandate].holder)
        }
      }
    }
  }
}
