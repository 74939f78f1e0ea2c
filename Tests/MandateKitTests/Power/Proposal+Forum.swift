import MandateKit

extension Proposal {
  /// Returns the proposal `p` to a forum, which affects one body.
  static func toForum(affecting body: Body.ID = "council") -> Proposal {
    Proposal(
      "p",
      subjects: ["s"],
      affects: body,
      proposer: "forum",
      forum: "forum",
      decisionDate: "2024-01-10"
    )
  }
}
