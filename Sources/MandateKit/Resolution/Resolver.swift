/// Answers questions about the proposals of a case, keeping what they share.
struct Resolver {
  let docket: Case
  /// Lays out the proposals that the case has not.
  private var builder: AgendaBuilder?
  /// The last proposal that was laid out so.
  private var last: Agenda?

  init(_ docket: Case) {
    self.docket = docket
  }

  /// Returns a proposal laid out, and further bodies whose positions are asked for.
  mutating func agenda(_ place: Int, others: [Int] = []) -> Agenda {
    let known = docket.agenda(place) ?? (last?.place == place ? last : nil)
    if let known, others.allSatisfy({ known.assembly.seat(of: $0) != nil }) { return known }
    var builder = builder ?? AgendaBuilder(docket)
    self.builder = nil
    let agenda = builder.agenda(for: docket.prepared[place], at: place, others: others)
    self.builder = builder
    last = agenda
    return agenda
  }

  /// Returns a proposal laid out, with where every body can stand as of the end of a date.
  ///
  /// Positions of further bodies can be asked for, and one be taken to stand within some, whatever
  /// makes it.
  mutating func matter(
    _ place: Int,
    asOf: CivilDate,
    others: [Int] = [],
    holding held: (body: Int, positions: PositionSet)? = nil
  ) -> Matter {
    let agenda = agenda(place, others: others + (held.map { [$0.body] } ?? []))
    let held = held.flatMap { held in
      agenda.assembly.seat(of: held.body).map { (seat: $0, positions: held.positions) }
    }
    return Matter(agenda, asOf: asOf, in: docket, holding: held)
  }

  /// Returns whether a proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  mutating func resolve(_ place: Int, asOf: CivilDate) -> Resolution {
    agenda(place).resolution(asOf: asOf, in: docket)
  }

  /// Returns only whether a proposal has a valid mandate as of the end of a date.
  mutating func outcome(_ place: Int, asOf: CivilDate) -> Outcome {
    agenda(place).outcome(asOf: asOf, in: docket).outcome
  }
}

extension Agenda {
  /// Returns whether the proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  func resolution(asOf: CivilDate, in docket: Case) -> Resolution {
    var matter = Matter(self, asOf: asOf, in: docket)
    var judgements = Judgements(self, docket.governance.namesByNumber)
    for item in items { matter.judge(item, in: docket, &judgements) }
    let judged = judgements.judged
    let (outcome, reason) = self.outcome(judged.lazy.filter(\.isEssential).map(\.status))
    let (assembly, reach) = (matter.assembly, self.reach)
    let voice = VoiceJudge(assembly, reach, matter.question, matter.positions)
    return Resolution(
      proposal: docket.prepared[place].proposal.id,
      asOf: asOf,
      decisionDate: decisionDate,
      decided: matter.question.decided,
      outcome: outcome,
      reason: reason,
      affected: reach.affected,
      requirements: judgements.requirements(docket.governance),
      positions: PositionList(
        seating,
        reached(matter.question),
        matter.positions,
        isHeard: voice.isHeard
      ),
      voice: voice.voice(assembly, reach),
      irregularities: Irregularities.found(matter, in: docket),
      earliestDecision: matter.earliestDecision(outcome, judged, in: docket)
    )
  }
}

extension Agenda {
  /// Returns only whether the proposal has a valid mandate as of the end of a date.
  ///
  /// A body that has voted, by its seat, can be supposed to have voted otherwise on the same day.
  func outcome(
    asOf: CivilDate,
    supposing ballot: (seat: Int, choice: Choice)? = nil,
    in docket: Case
  ) -> (outcome: Outcome, reason: Outcome.Reason) {
    guard canGrant else { return outcome(CollectionOfOne(.unmet)) }
    var question = Question(self, asOf: asOf)
    if let ballot { question.suppose(ballot.choice, inSeat: ballot.seat) }
    var mandates = MandateJudge()
    let positions = PositionJudge(self, question, in: docket, bodies: essentials, &mandates)
    var worst = Status.met
    for item in items.indices where items[item].isEssential {
      for place in 0..<items[item].count {
        var status = self.status(of: items[item], place, question, positions, in: docket)
        if status == nil {
          status = unsettled(items[item], question, positions, mandates, in: docket)
        }
        switch status {
        case .met: break
        case .open: worst = .open
        case .unmet, nil: return outcome(CollectionOfOne(.unmet))
        }
      }
    }
    return outcome(CollectionOfOne(worst))
  }

  /// The worst status of an item where what is on the record decides whether mandates are live.
  @inline(never)
  private func unsettled(
    _ item: Item,
    _ question: Question,
    _ positions: PositionJudge,
    _ mandates: MandateJudge,
    in docket: Case
  ) -> Status {
    var matter = Matter(self, question, positions, mandates)
    return matter.worst(of: item, in: docket)
  }

  /// The outcome that follows from the statuses of what is essential.
  func outcome(_ statuses: some Sequence<Status>) -> (outcome: Outcome, reason: Outcome.Reason) {
    if reach.practices.isEmpty { return (.notMandated, .nobodyAffected) }
    if !grants { return (.notMandated, .nothingGrants) }
    var isOpen = false
    for status in statuses {
      if status == .unmet { return (.notMandated, .essentialUnmet) }
      if status == .open { isOpen = true }
    }
    return isOpen ? (.undetermined, .essentialOpen) : (.mandated, .everyEssentialMet)
  }
}

extension Agenda {
  /// Whether anybody is affected and asked, without which there is no mandate.
  var canGrant: Bool { !reach.practices.isEmpty && grants }

  /// The seats of the bodies that stand for practices affected, and of those that an approval
  /// reaches, sorted.
  func reached(_ question: Question) -> [Int32] {
    if question.recusals.isEmpty { return reached }
    return Agenda.reached(assembly, reach, items.flatMap(\.seats)) { question.recused($0) == nil }
  }
}

extension Matter {
  /// The earliest date for the decision, as far as votes, consultations and notices go.
  fileprivate func earliestDecision(
    _ outcome: Outcome,
    _ judged: [Judgements.Judged],
    in docket: Case
  ) -> CivilDate? {
    guard outcome != .mandated, agenda.canGrant, question.decided == nil else { return nil }
    let next = question.asOf.adding(days: 1)
    var earliest = next
    for judged in judged where judged.isEssential {
      switch judged.detail {
      case .approval(nil): return nil
      case .consultation(let path):
        if let day = path.earliestDecision { earliest = max(earliest, day) }
      case .approval, .notice, .representation, .authority: break
      }
    }
    for item in agenda.items where item.isEssential {
      let requires = docket.governance.provisions[item.provision].provision.requires
      guard case .notice(_, _, .before(let days)) = requires else { continue }
      let judge = NoticeJudge(question, .before(days: days))
      for body in item.bodies {
        let first = judge.first(agenda.notices(to: body, by: item.party, in: docket))
        earliest = max(earliest, (first ?? next).adding(days: days))
      }
    }
    return earliest
  }
}
