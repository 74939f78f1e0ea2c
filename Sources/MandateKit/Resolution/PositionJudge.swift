/// Finds the positions that bodies can still take on a proposal.
///
/// Each body is judged once, after its electors, which are taken as independent of one another.
struct PositionJudge: Sendable {
  /// Where the body in each seat can stand.
  private(set) var standings: [Standing]

  /// Judges the bodies of an agenda.
  ///
  /// - Parameters:
  ///   - agenda: The proposal laid out.
  ///   - question: The date, and what is known by then.
  ///   - docket: The case.
  ///   - bodies: How many of the bodies that decide by a rule to judge, the first ones; all, where
  ///     nothing is given. The others are taken to have their ballots for positions.
  ///   - held: A body taken to stand within some positions, whatever its electors or ballot say.
  ///   - ballotsStandIn: Whether ballots can stand in for verdicts of none.
  ///   - mandates: What was found of the mandates on which more than their terms decides.
  init(
    _ agenda: borrowing Agenda,
    _ question: borrowing Question,
    in docket: borrowing Case,
    bodies: Int? = nil,
    holding held: (seat: Int, positions: PositionSet)? = nil,
    ballotsStandIn: Bool = true,
    _ mandates: inout MandateJudge
  ) {
    // Taken once: it is read for every elector.
    let assembly = agenda.assembly
    standings = PositionJudge.beforeVerdicts(assembly, question)
    if let held { standings[held.seat].attainable = held.positions }
    let bodies = bodies ?? assembly.ruled.count
    ElectorCount.with { count in
      for place in 0..<bodies {
        let seat = assembly.ruled[place].seat
        if held?.seat == seat { continue }
        let found = find(assembly.ruled[place], assembly, question, &count)
        let verdict =
          found.toSearch.isEmpty
          ? found.attainable
          : searched(
            found,
            assembly.ruled[place],
            docket.governance.rules[assembly.body(seat)],
            assembly,
            question
          )
        standings[seat] = Standing(attainable: verdict, verdict: verdict)
        if ballotsStandIn, verdict.contains(PositionSet.none) {
          letBallotStandIn(place, seat, agenda, question, in: docket, &mandates)
        }
      }
    }
  }

  /// Where bodies stand by their own ballots.
  private static func beforeVerdicts(_ assembly: Assembly, _ question: Question) -> [Standing] {
    let silent: PositionSet = question.votingIsOpen ? .any : .none
    let (bars, ballots) = (assembly.bars.span, question.ballots.span)
    return [Standing](unsafeUninitializedCapacity: bars.count) { standings, count in
      for seat in bars.indices {
        let ballot = ballots[seat]
        let attainable = bars[seat] != .nothing ? .none : ballot.isEmpty ? silent : ballot
        standings.initializeElement(at: seat, to: Standing(attainable: attainable))
      }
      count = bars.count
    }
  }

  /// Returns the verdicts that all practices together can come to by a rule.
  func verdicts(
    ofPracticesUnder direct: Assembly.RuledSeat,
    _ rule: PreparedRule?,
    _ agenda: Agenda,
    _ question: Question
  ) -> PositionSet {
    let assembly = agenda.assembly
    let found = ElectorCount.with { count in find(direct, assembly, question, &count) }
    return searched(found, direct, rule, assembly, question)
  }

  /// Returns the verdicts found, and those that a search finds where counting does not tell.
  @inline(never)
  private func searched(
    _ found: Verdicts.Found,
    _ ruled: Assembly.RuledSeat,
    _ rule: PreparedRule?,
    _ assembly: Assembly,
    _ question: Question
  ) -> PositionSet {
    guard !found.toSearch.isEmpty, let rule else { return found.attainable }
    let electors = assembly.electors(ruled, question)
    let positions = electors.map { standings[$0.body].attainable }
    return Verdicts.searched(found, rule, electors, positions)
  }

  /// Finds the verdicts that a rule can come to, in one pass over its electors.
  @inline(__always)
  private func find(
    _ ruled: Assembly.RuledSeat,
    _ assembly: Assembly,
    _ question: Question,
    _ count: inout ElectorCount
  ) -> Verdicts.Found {
    countElectors(ruled, assembly, question, &count)
    return Verdicts.find(
      quorum: ruled.quorum,
      tests: assembly.tests.span,
      from: ruled.tests,
      start: ruled.start,
      count
    )
  }

  /// Counts the electors of a rule by where each can stand, and nobody else.
  @inline(__always)
  func countElectors(
    _ ruled: Assembly.RuledSeat,
    _ assembly: Assembly,
    _ question: Question,
    _ count: inout ElectorCount
  ) {
    count.removeAll()
    let (standings, electors) = (standings.span, assembly.electors.span)
    let patients = assembly.patients.span
    if question.recusals.isEmpty {
      for place in ruled.electors {
        let seat = Int(electors[place])
        count.add(standings[seat].attainable, patients: ruled.countsPatients ? patients[seat] : 0)
      }
      for place in ruled.named {
        let (seat, bit) = assembly.named[place]
        count.note(bit, standings[Int(seat)].attainable)
      }
    } else {
      for elector in assembly.electors(ruled, question) {
        count.add(standings[elector.body].attainable, patients: elector.patients)
        if elector.bit != 0 { count.note(elector.bit, standings[elector.body].attainable) }
      }
    }
  }

  /// Finds whether a ballot stands in for a verdict of none, or could.
  private mutating func letBallotStandIn(
    _ place: Int,
    _ seat: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case,
    _ mandates: inout MandateJudge
  ) {
    let ballot = question.ballots[seat]
    guard !ballot.isEmpty || question.votingIsOpen else { return }
    let castBy = question.vote(seat, agenda)?.castBy
    let standIn = agenda.warrant(place, castBy: castBy, question, in: docket, &mandates)
    standings[seat].standIn = standIn
    if ballot.isEmpty {
      if standIn != .unmet { standings[seat].attainable = .any }
    } else {
      if standIn == .met { standings[seat].attainable.remove(.none) }
      if standIn != .unmet { standings[seat].attainable.insert(ballot) }
    }
  }
}

extension Agenda {
  /// Returns whether the ballot of a body, by its place among those that decide by a rule, has a
  /// warrant held by a party, or by anyone where none is named.
  func warrant(
    _ place: Int,
    castBy holder: Int?,
    _ question: Question,
    in docket: Case,
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

extension Assembly {
  /// Returns the electors who are not recused, by seat, as a rule sees them.
  func electors(_ ruled: RuledSeat, _ question: Question) -> [Elector] {
    var found: [Elector] = []
    found.reserveCapacity(ruled.electors.count)
    for place in ruled.electors {
      let seat = Int(electors[place])
      if question.recused(body(seat)) != nil { continue }
      var bit: UInt8 = 0
      for name in ruled.named where named[name].seat == electors[place] { bit = named[name].bit }
      found.append(
        Elector(body: seat, patients: ruled.countsPatients ? patients[seat] : 0, bit: bit)
      )
    }
    return found
  }
}
