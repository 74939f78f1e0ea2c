import MandateKit

/// What a sentence about an irregularity is checked against.
struct IrregularityFacts {
  let docket: Docket
  let resolution: Resolution
  let irregularity: Irregularity

  var code: Irregularity.Code { irregularity.code }
  var document: GovernanceDocument { docket.governance.document }
  var body: Body? { document.bodies.first { $0.id == irregularity.body } }

  /// The last day on which an act counts.
  var cutoff: CivilDate {
    min(resolution.decided ?? resolution.decisionDate, resolution.decisionDate)
  }

  /// Whether the voter did not exist on the day of the act.
  var isByNobody: Bool { body.map { !$0.existence.contains(irregularity.date) } ?? false }

  func isRecused(_ party: PartyID, by day: CivilDate) -> Bool {
    docket.record.acts.contains { act in
      if case .recusal(let recusal) = act {
        recusal.by == party && recusal.proposal == resolution.proposal && recusal.date <= day
      } else {
        false
      }
    }
  }

  /// Whether a consultation or a notice of the party that acted is on record.
  var isOnRecord: Bool {
    docket.record.acts.contains { act in
      switch act {
      case .consultation(let act):
        irregularity.isConsultation && act.of == irregularity.body && act.by == irregularity.actor
          && act.opened == irregularity.date
      case .notice(let act):
        !irregularity.isConsultation && act.to == irregularity.body && act.by == irregularity.actor
          && act.date == irregularity.date
      default: false
      }
    }
  }
}

extension Claim<IrregularityFacts> {
  /// The wordings of sentences about irregularities.
  static let aboutIrregularities: [Claim] = [
    Claim(
      "{}, which is not counted: its members decide for it, cannot come to that, and gave nobody a mandate to cast it."
    ) {
      $0.code == .unwarranted && $0.body?.hasRule ?? false
    },
    Claim("{}, which is void: it came after the decision.") {
      [.voidBallot, .voidCasting].contains($0.code) && $0.cutoff < $0.irregularity.date
    },
    Claim("{}, which is void: the voter did not exist on that day.") {
      $0.code == .voidBallot && $0.isByNobody
    },
    Claim("{}, which is not counted: it may not take a position on the proposal.") {
      $0.code == .outsideCompetence && ($0.body?.competence != nil || $0.body?.hasRule ?? false)
    },
    Claim("{} decided the proposal on {}, which settles nothing: it is not the forum.") {
      $0.code == .notTheForum
    },
    Claim("{}, which is void: {} was recused by then.") {
      $0.code == .recusedCaster
        && $0.isRecused($0.irregularity.actor ?? $0.irregularity.body, by: $0.irregularity.date)
    },
    Claim("{}, which is void: {} is no deputy who might cast that vote.") { facts in
      facts.code == .notEntitledToCast
        && !facts.document.deputies.contains {
          $0.party == facts.irregularity.actor && $0.voter == facts.irregularity.body
            && $0.period.contains(facts.irregularity.date)
            && ($0.proposal == nil || $0.proposal == facts.resolution.proposal)
            && facts.document.bodies.first { body in body.id == facts.irregularity.actor }
              .map { body in body.existence.contains(facts.irregularity.date) } ?? true
        }
    },
    Claim("{} gave a casting vote {}, which is void: {} had none there on that day.") {
      $0.code == .voidCasting && !$0.irregularity.isLate
    },
    Claim("{}, which has no effect: {} is recused on {}.") {
      $0.code == .withoutEffect && $0.isRecused($0.irregularity.body, by: $0.cutoff)
    },
    Claim("{}, which has no effect: no approval that is asked for depends on that vote.") { facts in
      facts.code == .withoutEffect
        && !facts.resolution.positions.contains { $0.body == facts.irregularity.body }
    },
    Claim("{} told {} on {}; that does not count here, because {} had to.") {
      $0.code == .byAnotherParty && $0.isOnRecord && $0.irregularity.due != $0.irregularity.actor
    },
    Claim("{} consulted {} from {}; that does not count here, because {} had to.") {
      $0.code == .byAnotherParty && $0.isOnRecord && $0.irregularity.due != $0.irregularity.actor
    },
  ]
}
