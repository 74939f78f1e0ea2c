/// Answers questions about the proposals of a case, keeping what they share.
struct Resolver {
  let docket: Docket
  /// Lays out the proposals that the case has not.
  private var builder: ProposalCompiler?
  /// The last proposal that was laid out so.
  private var last: CompiledProposal?

  init(_ docket: Docket) {
    self.docket = docket
  }

  /// Returns a proposal laid out, and further bodies whose positions are asked for.
  mutating func compiled(_ place: Int, others: [Int] = []) -> CompiledProposal {
    let known = docket.compiled(place) ?? (last?.place == place ? last : nil)
    if let known, others.allSatisfy({ known.structure.seat(of: $0) != nil }) { return known }
    var builder = builder ?? ProposalCompiler(docket)
    self.builder = nil
    let compiled = builder.compiled(for: docket.prepared[place], at: place, others: others)
    self.builder = builder
    last = compiled
    return compiled
  }

  /// Returns a proposal laid out, with where every body can stand as of the end of a date.
  ///
  /// Positions of further bodies can be asked for, and one be taken to stand within some, whatever
  /// makes it.
  mutating func evaluation(
    _ place: Int,
    asOf: CivilDate,
    others: [Int] = [],
    holding held: (body: Int, positions: PositionSet)? = nil
  ) -> Evaluation {
    let compiled = compiled(place, others: others + (held.map { [$0.body] } ?? []))
    let held = held.flatMap { held in
      compiled.structure.seat(of: held.body).map { (seat: $0, positions: held.positions) }
    }
    return Evaluation(compiled, asOf: asOf, in: docket, holding: held)
  }

  /// Returns whether a proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  mutating func resolve(_ place: Int, asOf: CivilDate) -> Resolution {
    compiled(place).resolution(asOf: asOf, in: docket)
  }

  /// Returns only whether a proposal has a valid mandate as of the end of a date.
  mutating func outcome(_ place: Int, asOf: CivilDate) -> Outcome {
    compiled(place).outcome(asOf: asOf, in: docket).outcome
  }
}

extension CompiledProposal {
  /// Returns whether the proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  func resolution(asOf: CivilDate, in docket: Docket) -> Resolution {
    var evaluation = Evaluation(self, asOf: asOf, in: docket)
    var judgements = Judgements(
      self,
      docket.governance.symbols,
      ratifiers: docket.prepared[place].ratifiers.map { docket.prepared[$0].proposal.id }
    )
    for item in items { evaluation.judge(item, in: docket, &judgements) }
    let judged = judgements.judged
    let (outcome, reason) = self.outcome(judged.lazy.filter(\.isEssential).map(\.status))
    let (structure, affected) = (evaluation.structure, self.affected)
    let voice = VoiceJudge(structure, affected, evaluation.question, evaluation.positions)
    return Resolution(
      proposal: docket.prepared[place].proposal.id,
      asOf: asOf,
      decisionDate: decisionDate,
      decided: evaluation.question.decided,
      outcome: outcome,
      reason: reason,
      affected: affected.affected,
      requirements: judgements.requirements(docket.governance),
      positions: PositionList(
        seating,
        reached(evaluation.question),
        evaluation.positions,
        isHeard: voice.isHeard
      ),
      voice: voice.voice(structure, affected),
      irregularities: Irregularities.found(evaluation, in: docket),
      earliestDecision: evaluation.earliestDecision(outcome, judged, in: docket)
    )
  }
}

extension CompiledProposal {
  /// Returns only whether the proposal has a valid mandate as of the end of a date.
  ///
  /// A body that has voted, by its seat, can be supposed to have voted otherwise on the same day.
  func outcome(
    asOf: CivilDate,
    supposing ballot: (seat: Int, choice: Choice)? = nil,
    in docket: Docket
  ) -> (outcome: Outcome, reason: Outcome.Reason) {
    guard canGrant else { return outcome(CollectionOfOne(.unmet)) }
    var question = RecordView(self, asOf: asOf)
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
    _ question: RecordView,
    _ positions: PositionJudge,
    _ mandates: MandateJudge,
    in docket: Docket
  ) -> Status {
    var evaluation = Evaluation(self, question, positions, mandates)
    return evaluation.worst(of: item, in: docket)
  }

  /// The outcome that follows from the statuses of what is essential.
  func outcome(_ statuses: some Sequence<Status>) -> (outcome: Outcome, reason: Outcome.Reason) {
    if affected.practices.isEmpty { return (.notMandated, .nobodyAffected) }
    if !grants { return (.notMandated, .nothingGrants) }
    var isOpen = false
    for status in statuses {
      if status == .unmet { return (.notMandated, .essentialUnmet) }
      if status == .open { isOpen = true }
    }
    return isOpen ? (.undetermined, .essentialOpen) : (.mandated, .everyEssentialMet)
  }
}

extension CompiledProposal {
  /// Whether anybody is affected and asked, without which there is no mandate.
  var canGrant: Bool { !affected.practices.isEmpty && grants }

  /// The seats of the bodies that stand for practices affected, and of those that an approval
  /// reaches, sorted.
  func reached(_ question: RecordView) -> [Int32] {
    if question.recusals.isEmpty { return reached }
    return CompiledProposal.reached(structure, affected, items.flatMap(\.seats)) {
      question.recused($0) == nil
    }
  }
}

extension Evaluation {
  /// The earliest date for the decision, as far as votes, consultations and notices go.
  fileprivate func earliestDecision(
    _ outcome: Outcome,
    _ judged: [Judgements.Judged],
    in docket: Docket
  ) -> CivilDate? {
    guard outcome != .mandated, compiled.canGrant, question.decided == nil else { return nil }
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
    for item in compiled.items where item.isEssential {
      let requires = docket.governance.provisions[item.provision].provision.requires
      guard case .notice(_, _, .before(let days)) = requires else { continue }
      let judge = NoticeJudge(question, .before(days: days))
      for body in item.bodies {
        let first = judge.first(compiled.notices(to: body, by: item.party, in: docket))
        earliest = max(earliest, (first ?? next).adding(days: days))
      }
    }
    return earliest
  }
}
