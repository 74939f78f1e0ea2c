import MandateKit

extension ActRecord {
  /// Returns a record in which most of those who vote by themselves vote on a proposal, at random.
  ///
  /// Votes are cast in the four weeks before the decision date; some are changed later.
  static func random(
    on proposal: Proposal,
    of docket: Docket,
    using random: inout SeededGenerator
  ) -> ActRecord {
    let document = docket.governance.document
    let voters =
      document.bodies.filter { !$0.hasRule }.map { $0.id } + document.people.map { $0.id }
    let lean = random.number(in: 30...90)
    var acts: [Act] = []
    for voter in voters.sorted() {
      while random.chance(75) {
        let choice: Choice =
          random.chance(lean) ? .for : random.one(of: .against, .abstain)
        let date = proposal.decisionDate.adding(days: -random.number(in: 0...28))
        acts.append(.vote(by: voter, on: proposal.id, choice, date: date))
        if random.chance(80) { break }
      }
    }
    return ActRecord(acts)
  }
}
