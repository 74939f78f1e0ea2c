/// The consultations that the provisions ask for on a proposal, by whom they ask.
struct ConsultationDuties {
  private let evaluation: Evaluation<NoFindings>
  private var duties: [PartyIndex: [(by: Duty.OwingParty, standard: ConsultationStandard)]] = [:]

  init(of evaluation: Evaluation<NoFindings>) {
    self.evaluation = evaluation
    for duty in evaluation.compiled.duties {
      guard case .consultation(let party, let standard) = duty.demand, standard.minimumDays > 0
      else { continue }
      for addressee in duty.parties { duties[addressee, default: []].append((party, standard)) }
    }
  }

  /// Returns the day on which the longest minimum that is asked of a consultation has run, or `nil` where none is
  /// asked.
  func dueDay(of consultation: IndexedConsultation) -> CivilDate? {
    let governance = evaluation.governance
    return governance.successors(of: consultation.consultee).flatMap { duties[$0] ?? [] }
      .filter {
        $0.standard.phase == consultation.phase
          && evaluation.counts(consultation.consulter, as: $0.by)
      }
      .map { duty in
        ConsultationEvaluator(
          view: evaluation.view,
          standard: duty.standard,
          calendar: governance.calendar
        ).dueDay(of: consultation)
      }.max()
  }
}
