/// Finds the positions that bodies can still take on a proposal.
///
/// Each body is judged once, after its electors, which are taken as independent of one another.
struct PositionJudge: Sendable {
  /// Where the body in each seat can stand.
  private(set) var standings: [Standing]

  /// Judges the bodies of an agenda.
  ///
  /// - Parameters:
  ///   - rules: The rules of bodies, asked in the one corner where a count does not tell enough.
  ///   - bodies: How many of the bodies that decide by a rule to judge, the first ones; all, where
  ///     nothing is given. The others are taken to have their ballots for positions.
  ///   - held: A body taken to stand within some positions, whatever its electors or ballot say.
  ///   - ballotsStandIn: Whether ballots can stand in for verdicts of none.
  ///   - status: Whether a mandate is live of which its terms do not say it for all dates.
  init(
    _ agenda: Agenda,
    _ question: Question,
    rules: [PreparedRule?],
    bodies: Int? = nil,
    holding held: (seat: Int, positions: PositionSet)? = nil,
    ballotsStandIn: Bool = true,
    status: (Int) -> Status
  ) {
    let silent: PositionSet = question.votingIsOpen ? .any : .none
    standings = []
    standings.reserveCapacity(agenda.assembly.bodies.count)
    for seat in agenda.assembly.bars.indices {
      let ballot = question.ballots[seat]
      let attainable =
        agenda.assembly.bars[seat] != .nothing ? .none : ballot.isEmpty ? silent : ballot
      standings.append(Standing(attainable: attainable))
    }
    if let held { standings[held.seat].attainable = held.positions }
    ElectorCount.with { count in
      for place in 0..<(bodies ?? agenda.assembly.ruled.count) {
        let ruled = agenda.assembly.ruled[place]
        if held?.seat == ruled.seat { continue }
        let verdict = verdicts(ruled, agenda, question, &count) {
          rules[agenda.assembly.bodies[ruled.seat]]
        }
        var standing = Standing(attainable: verdict, verdict: verdict)
        if ballotsStandIn, verdict.contains(PositionSet.none) {
          PositionJudge.standIn(&standing, place, agenda, question, status)
        }
        standings[ruled.seat] = standing
      }
    }
  }

  /// Returns the verdicts that all practices together can come to by a rule.
  func verdicts(
    ofPracticesUnder direct: Assembly.RuledSeat,
    _ agenda: Agenda,
    _ question: Question,
    rule: () -> PreparedRule?
  ) -> PositionSet {
    ElectorCount.with { count in verdicts(direct, agenda, question, &count, rule: rule) }
  }

  /// Returns the verdicts that a rule can come to, in one pass over its electors.
  @inline(__always)
  private func verdicts(
    _ ruled: Assembly.RuledSeat,
    _ agenda: Agenda,
    _ question: Question,
    _ count: inout ElectorCount,
    rule: () -> PreparedRule?
  ) -> PositionSet {
    count.removeAll()
    let everyoneTakesPart = question.recusals.isEmpty
    for place in ruled.electors {
      let seat = Int(agenda.assembly.electors[place])
      if !everyoneTakesPart, question.recused(agenda.assembly.bodies[seat]) != nil { continue }
      let patients = ruled.countsPatients ? agenda.assembly.patients[seat] : 0
      count.add(standings[seat].attainable, patients: patients)
    }
    for place in ruled.named {
      let (seat, bit) = agenda.assembly.named[place]
      if !everyoneTakesPart, question.recused(agenda.assembly.bodies[Int(seat)]) != nil { continue }
      count.note(bit, standings[Int(seat)].attainable)
    }
    return Verdicts.attainable(
      quorum: ruled.quorum,
      count,
      passes: { tally in
        TestList.holds(agenda.assembly.tests, from: ruled.tests, start: ruled.start, tally)
      },
      canReach: { verdict in
        guard let rule = rule() else { return false }
        let electors = agenda.electors(ruled, question)
        let positions = electors.map { standings[$0.body].attainable }
        return Verdicts.canReach(verdict, rule, electors, positions)
      }
    )
  }

  /// Finds whether a ballot stands in for a verdict of none, or could.
  private static func standIn(
    _ standing: inout Standing,
    _ place: Int,
    _ agenda: Agenda,
    _ question: Question,
    _ status: (Int) -> Status
  ) {
    let seat = agenda.assembly.ruled[place].seat
    let ballot = question.ballots[seat]
    guard !ballot.isEmpty || question.votingIsOpen else { return }
    standing.standIn = agenda.warrant(
      place,
      castBy: question.vote(seat, agenda)?.castBy,
      status
    )
    if ballot.isEmpty {
      if standing.standIn != .unmet { standing.attainable = .any }
    } else {
      if standing.standIn == .met { standing.attainable.remove(.none) }
      if standing.standIn != .unmet { standing.attainable.insert(ballot) }
    }
  }
}

extension Agenda {
  /// Returns whether the ballot of a body, by its place among those that decide by a rule, has a
  /// warrant held by a party, or by anyone where none is named.
  func warrant(_ place: Int, castBy holder: Int?, _ status: (Int) -> Status) -> Status {
    var best = Status.unmet
    for warrant in warrants[place] where holder == nil || warrant.holder == holder {
      switch warrant.isSettled ? .met : status(warrant.mandate) {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return best
  }

  /// Returns the electors who are not recused, by seat, as a rule sees them.
  func electors(_ ruled: Assembly.RuledSeat, _ question: Question) -> [Elector] {
    assembly.electors[ruled.electors].compactMap { number in
      let seat = Int(number)
      guard question.recused(assembly.bodies[seat]) == nil else { return nil }
      let named = assembly.named[ruled.named].first { $0.seat == number }
      return Elector(
        body: seat,
        patients: ruled.countsPatients ? assembly.patients[seat] : 0,
        bit: named?.bit ?? 0
      )
    }
  }
}
