/// Finds the positions that bodies can still take on a proposal.
///
/// Each body is judged once, after its electors, which are taken as independent of one another.
struct PositionJudge: Sendable {
  /// Where the body in each seat can stand.
  private(set) var standings: [AttainablePositions]

  /// Judges the bodies of an agenda.
  ///
  /// - Parameters:
  ///   - compiled: The compiled proposal.
  ///   - question: The date, and what is known by then.
  ///   - docket: The case.
  ///   - bodies: How many of the bodies that decide by a rule to judge, the first ones; all, where
  ///     nothing is given. The others are taken to have their ballots for positions.
  ///   - held: A body taken to stand within some positions, whatever its electors or ballot say.
  ///   - ballotsStandIn: Whether ballots can stand in for verdicts of none.
  ///   - mandates: What was found of the mandates on which more than their terms decides.
  init(
    _ compiled: borrowing CompiledProposal,
    _ question: borrowing RecordView,
    in docket: borrowing Docket,
    bodies: Int? = nil,
    holding held: (seat: Int, positions: PositionSet)? = nil,
    ballotsStandIn: Bool = true,
    _ mandates: inout MandateJudge
  ) {
    // Taken once: it is read for every elector.
    let structure = compiled.structure
    standings = PositionJudge.beforeVerdicts(structure, question)
    if let held { standings[held.seat].attainable = held.positions }
    let bodies = bodies ?? structure.ruled.count
    var count = PositionHistogram()
    var steps = SearchBudget()
    for place in 0..<bodies {
      let seat = structure.ruled[place].seat
      if held?.seat == seat { continue }
      let found = find(structure.ruled[place], structure, question, &count)
      let verdict =
        found.toSearch.isEmpty
        ? found.attainable
        : searched(
          found,
          structure.ruled[place],
          docket.governance.rules[structure.body(seat)],
          structure,
          question,
          &steps
        )
      standings[seat] = AttainablePositions(attainable: verdict, verdict: verdict)
      if ballotsStandIn, verdict.contains(PositionSet.none) {
        letBallotStandIn(place, seat, compiled, question, in: docket, &mandates)
      }
    }
  }

  /// Where bodies stand by their own ballots.
  private static func beforeVerdicts(_ structure: VotingStructure, _ question: RecordView)
    -> [AttainablePositions]
  {
    let silent: PositionSet = question.votingIsOpen ? .any : .none
    let (bars, ballots) = (structure.bars.span, question.ballots.span)
    return [AttainablePositions](unsafeUninitializedCapacity: bars.count) { standings, count in
      for seat in bars.indices {
        let ballot = ballots[seat]
        let attainable = bars[seat] != .nothing ? .none : ballot.isEmpty ? silent : ballot
        standings.initializeElement(at: seat, to: AttainablePositions(attainable: attainable))
      }
      count = bars.count
    }
  }

  /// Returns the verdicts that all practices together can come to by a rule.
  func verdicts(
    ofPracticesUnder direct: VotingStructure.DecisionNode,
    _ rule: CompiledRule?,
    _ compiled: CompiledProposal,
    _ question: RecordView
  ) -> PositionSet {
    let structure = compiled.structure
    var count = PositionHistogram()
    var steps = SearchBudget()
    let found = find(direct, structure, question, &count)
    return searched(found, direct, rule, structure, question, &steps)
  }

  /// Returns the verdicts found, and those that a search finds where counting does not tell.
  @inline(never)
  private func searched(
    _ found: AttainableVerdicts.Found,
    _ ruled: VotingStructure.DecisionNode,
    _ rule: CompiledRule?,
    _ structure: VotingStructure,
    _ question: RecordView,
    _ steps: inout SearchBudget
  ) -> PositionSet {
    guard !found.toSearch.isEmpty, let rule else { return found.attainable }
    let electors = structure.electors(ruled, question)
    let positions = electors.map { standings[$0.body].attainable }
    return found.searched(under: rule, electors: electors, positions: positions, &steps)
  }

  /// Finds the verdicts that a rule can come to, in one pass over its electors.
  @inline(__always)
  private func find(
    _ ruled: VotingStructure.DecisionNode,
    _ structure: VotingStructure,
    _ question: RecordView,
    _ count: inout PositionHistogram
  ) -> AttainableVerdicts.Found {
    countElectors(ruled, structure, question, &count)
    return AttainableVerdicts.find(
      quorum: ruled.quorum,
      tests: structure.tests.span,
      from: ruled.tests,
      start: ruled.start,
      among: count
    )
  }

  /// Counts the electors of a rule by where each can stand, and nobody else.
  @inline(__always)
  func countElectors(
    _ ruled: VotingStructure.DecisionNode,
    _ structure: VotingStructure,
    _ question: RecordView,
    _ count: inout PositionHistogram
  ) {
    count.removeAll()
    let (standings, electors) = (standings.span, structure.electors.span)
    let patients = structure.patients.span
    if question.recusals.isEmpty {
      for place in ruled.electors {
        let seat = Int(electors[place])
        count.add(
          standings[seat].attainable,
          patients: ruled.countsPatients ? Int64(patients[seat]) : 0
        )
      }
      for place in ruled.named {
        let (seat, bit) = structure.named[place]
        count.note(bit, standings[Int(seat)].attainable)
      }
    } else {
      for elector in structure.electors(ruled, question) {
        count.add(standings[elector.body].attainable, patients: elector.patients)
        if elector.bit != 0 { count.note(elector.bit, standings[elector.body].attainable) }
      }
    }
  }

  /// Finds whether a ballot stands in for a verdict of none, or could.
  private mutating func letBallotStandIn(
    _ place: Int,
    _ seat: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket,
    _ mandates: inout MandateJudge
  ) {
    let ballot = question.ballots[seat]
    guard !ballot.isEmpty || question.votingIsOpen else { return }
    let castBy = question.vote(seat, compiled)?.castBy
    let standIn = compiled.warrant(place, castBy: castBy, question, in: docket, &mandates)
    standings[seat].standIn = standIn
    if ballot.isEmpty {
      if standIn != .unmet { standings[seat].attainable = .any }
    } else {
      if standIn == .met { standings[seat].attainable.remove(.none) }
      if standIn != .unmet { standings[seat].attainable.insert(ballot) }
    }
  }
}

extension CompiledProposal {
  /// Returns whether the ballot of a body, by its place among those that decide by a rule, has a
  /// warrant held by a party, or by anyone where none is named.
  func warrant(
    _ place: Int,
    castBy holder: Int?,
    _ question: RecordView,
    in docket: Docket,
    _ mandates: inout MandateJudge
  ) -> Status {
    var best = Status.unmet
    for warrant in warrants[place] where holder == nil || warrant.holder == holder {
      var status = Status.met
      if !warrant.isSettled {
        status = mandates.status(of: warrant.mandate, self, question, in: docket)
      }
      switch status {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return best
  }

}

extension VotingStructure {
  /// Returns the electors who are not recused, by seat, as a rule sees them.
  func electors(_ ruled: DecisionNode, _ question: RecordView) -> [Elector] {
    var found: [Elector] = []
    found.reserveCapacity(ruled.electors.count)
    for place in ruled.electors {
      let seat = Int(electors[place])
      if question.recused(body(seat)) != nil { continue }
      var bit: UInt8 = 0
      for name in ruled.named where named[name].seat == electors[place] { bit = named[name].bit }
      found.append(
        Elector(body: seat, patients: ruled.countsPatients ? Int64(patients[seat]) : 0, bit: bit)
      )
    }
    return found
  }
}
