/// Finds the acts on a proposal that no provision asks for.
struct UnaskedActs {
  let evaluation: Evaluation<NoFindings>

  private var governance: Governance { evaluation.governance }

  func acts() -> [ReviewFinding.UnaskedAct] {
    let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
    if indexed.consultations.isEmpty, indexed.notices.isEmpty, indexed.attendances.isEmpty {
      return []
    }
    let nobody = BitSet<Party>(count: governance.parties.count)
    var askedInPhase: [String?: BitSet<Party>] = [:]
    var told = nobody
    var isPresenceAsked = false
    for duty in evaluation.compiled.duties {
      switch duty.demand {
      case .consultation(_, let standard):
        for addressee in evaluation.addressees(of: duty) {
          if let party = addressee.party {
            askedInPhase[standard.phase, default: nobody].insert(party)
          }
        }
      case .notice:
        for addressee in evaluation.addressees(of: duty) {
          if let party = addressee.party { told.insert(party) }
        }
      case .acting(.representation(_, present: true)): isPresenceAsked = true
      case .approval, .approvalOfPractices, .acting, .confirmation: break
      }
    }
    var acts: [ReviewFinding.UnaskedAct] = []
    for act in indexed.consultations {
      let consultees = governance.successors(of: act.consultee)
      func isAsked(_ asked: BitSet<Party>) -> Bool { consultees.contains { asked.contains($0) } }
      if askedInPhase[act.phase].map(isAsked) ?? false { continue }
      acts.append(
        self.act(
          .consultation,
          of: act.consultee,
          by: act.consulter,
          on: act.opened,
          phase: act.phase,
          isAskedInAnotherPhase: askedInPhase.values.contains(where: isAsked)
        )
      )
    }
    for act in indexed.notices
    where !governance.successors(of: act.addressee).contains(where: { told.contains($0) }) {
      acts.append(self.act(.notice, of: act.addressee, by: act.sender, on: act.date))
    }
    for act in indexed.attendances {
      let isElsewhere = !governance.succession.counts(act.forum, as: evaluation.compiled.forum)
      if isElsewhere || (isPresenceAsked && act.date > evaluation.view.cutoff) {
        acts.append(
          self.act(
            .attendance,
            of: act.forum,
            by: act.person,
            on: act.date,
            isElsewhere: isElsewhere
          )
        )
      }
    }
    return acts.sorted { left, right in
      (left.body, left.date, left.actor, left.sort.rawValue)
        < (right.body, right.date, right.actor, right.sort.rawValue)
    }
  }

  private func act(
    _ sort: ReviewFinding.UnaskedAct.Sort,
    of body: PartyIndex,
    by actor: PartyIndex,
    on date: CivilDate,
    phase: String? = nil,
    isElsewhere: Bool = false,
    isAskedInAnotherPhase: Bool = false
  ) -> ReviewFinding.UnaskedAct {
    ReviewFinding.UnaskedAct(
      sort: sort,
      body: governance.id(of: body),
      actor: governance.id(of: actor),
      date: date,
      phase: phase,
      isElsewhere: isElsewhere,
      isAskedInAnotherPhase: isAskedInAnotherPhase
    )
  }
}
