/// What was found on the way to the answer to one question, so that nothing is found twice.
struct EvaluationCache {
  /// What was found of the mandates on which more than their terms decides.
  var mandates = MandateJudge()
  /// What may be done for each power, for certain and with what may yet be live, where that is not
  /// settled by the terms of mandates alone.
  var certain: [Power: DelegationGraph.Coverage] = [:]
  var possible: [Power: DelegationGraph.Coverage] = [:]
  /// The votes planned so far, and the steps left for planning.
  var votes = VotePlanner.Progress()
}
