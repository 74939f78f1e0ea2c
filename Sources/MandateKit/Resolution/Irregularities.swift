/// Finds what is on the record of a proposal and does not count.
enum Irregularities {
  /// Returns them sorted by code, body, date and choice.
  static func found(by judge: inout PositionJudge) -> [Irregularity] {
    let governance = judge.governance
    var found = judge.question.irregularities
    for (body, ballot) in judge.question.ballots {
      let standing = judge.standing(of: body)
      let code: Irregularity.Code
      if !judge.isCompetent(body) {
        code = .outsideCompetence
      } else if governance.rules[body] != nil, !standing.attainable.contains(ballot.position) {
        code = .unwarranted
      } else {
        continue
      }
      found.append(
        Irregularity(
          code,
          body: governance.id(of: body),
          choice: ballot.choice,
          date: ballot.date
        )
      )
    }
    return found.sorted { key($0) < key($1) }
  }

  private static func key(_ irregularity: Irregularity) -> (String, PartyID, CivilDate, String) {
    (
      irregularity.code.rawValue, irregularity.body, irregularity.date,
      irregularity.choice?.rawValue ?? ""
    )
  }
}
