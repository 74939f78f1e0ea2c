import MandateKit

extension Docket {
  /// Returns the questions for some proposals, in their order.
  ///
  /// - Parameters:
  ///   - proposals: The proposals. One that the docket does not have is left out.
  ///   - date: The date of the questions, or `nil` for each proposal's own decision date.
  /// - Returns: The questions.
  func questions(for proposals: [Proposal.ID], asOf date: CivilDate?) -> [Question] {
    proposals.compactMap { self[$0] }
      .map { question in date.map { question.asOf($0) } ?? question }
  }
}
