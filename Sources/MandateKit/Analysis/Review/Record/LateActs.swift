/// Finds the acts on a proposal that come after the last day on which they could count.
///
/// That is its decision date, or the day of an earlier decision of its forum. Votes and casting votes after
/// it are told as acts that do not count, and acts that are not asked for, or by another party, as that.
struct LateActs {
  let evaluation: Evaluation<NoFindings>

  private typealias Act = ReviewFinding.LateAct

  private var governance: Governance { evaluation.governance }
  private var last: CivilDate { evaluation.view.cutoff }

  /// The late acts, but for those consultations and notices that are told otherwise.
  func acts(besides told: Set<ActKey>) -> [ReviewFinding.LateAct] {
    let acts = decisions() + recusals() + consultations() + notices()
    return acts.filter { act in
      let sort: ReviewFinding.UnaskedAct.Sort
      switch act.sort {
      case .decision, .recusal: return true
      case .consultation: sort = .consultation
      case .notice: sort = .notice
      }
      return !told.contains(ActKey(sort: sort, body: act.body, actor: act.actor, date: act.date))
    }
    .sorted { left, right in
      (left.body, left.date, left.actor ?? "", left.sort.rawValue)
        < (right.body, right.date, right.actor ?? "", right.sort.rawValue)
    }
  }

  private var indexed: IndexedProposal {
    evaluation.docket.value.record.proposals[evaluation.compiled.index]
  }

  private func late(
    _ sort: Act.Sort,
    of body: PartyIndex,
    by actor: PartyIndex? = nil,
    on date: CivilDate
  ) -> Act {
    Act(
      sort: sort,
      body: governance.id(of: body),
      actor: actor.map { governance.id(of: $0) },
      date: date,
      last: last
    )
  }

  /// Decisions of the forum after the last day.
  private func decisions() -> [Act] {
    indexed.decisions
      .filter {
        $0.date > last && governance.succession.counts($0.body, as: evaluation.compiled.forum)
      }
      .map { late(.decision, of: $0.body, on: $0.date) }
  }

  /// The first recusal of each party, where it comes too late.
  private func recusals() -> [Act] {
    indexed.firstRecusals.filter { $0.value > last }
      .map { late(.recusal, of: $0.key, on: $0.value) }
  }

  private func consultations() -> [Act] {
    indexed.consultations.filter { $0.opened > last }
      .map { late(.consultation, of: $0.consultee, by: $0.consulter, on: $0.opened) }
  }

  /// Notices after the last day to somebody who is only to be told before the decision.
  private func notices() -> [Act] {
    let notices = indexed.notices.filter { $0.date > last }
    if notices.isEmpty { return [] }
    var toldAfter: Set<PartyIndex> = []
    for duty in evaluation.compiled.duties {
      if case .notice(_, .after) = duty.demand { toldAfter.formUnion(duty.parties) }
    }
    return notices.filter { notice in
      !governance.successors(of: notice.addressee).contains { toldAfter.contains($0) }
    }
    .map { late(.notice, of: $0.addressee, by: $0.sender, on: $0.date) }
  }
}

/// What tells consultations, notices and attendances on one proposal apart.
struct ActKey: Hashable {
  let sort: ReviewFinding.UnaskedAct.Sort
  let body: PartyID
  let actor: PartyID?
  let date: CivilDate
}
