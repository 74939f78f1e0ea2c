import MandateKit
import Testing

@Suite("Votes, classes, quorums, abstention and casting votes at their edges")
struct CommitteeEdgeTests {
  @Test("Weights and the whole number", arguments: CommitteeEdges.weights)
  func weights(_ edge: CommitteeEdge) throws { try check(edge) }

  @Test("Classes", arguments: CommitteeEdges.classes)
  func classes(_ edge: CommitteeEdge) throws { try check(edge) }

  @Test("Quorums", arguments: CommitteeEdges.quorums)
  func quorums(_ edge: CommitteeEdge) throws { try check(edge) }

  @Test("Abstention", arguments: CommitteeEdges.abstentions)
  func abstentions(_ edge: CommitteeEdge) throws { try check(edge) }

  @Test("Casting votes", arguments: CommitteeEdges.castingVotes)
  func castingVotes(_ edge: CommitteeEdge) throws { try check(edge) }

  private func check(_ edge: CommitteeEdge) throws {
    let resolution = try edge.scene.resolve(asOf: edge.asOf)
    #expect(resolution.positions(of: "group") == edge.positions)
  }

  private static let four: [CommitteeEdge.Seat] = [
    .seat("a", .against), .seat("b", .none), .seat("c", .none), .seat("chair", .none),
  ]

  static let needed: [(String, CommitteeEdge, Int?)] = [
    (
      "Two for against one",
      CommitteeEdge("", four, CommitteeEdges.majority, .any), 2
    ),
    (
      "One for, who has the casting vote, against one",
      CommitteeEdge("", four, CommitteeEdges.majority, castingVote: .listed(["chair"]), .any), 1
    ),
    (
      "One for against one, and the casting vote of the deputy, who has no seat",
      CommitteeEdge("", four, CommitteeEdges.majority, castingVote: .listed(["deputy"]), .any), 2
    ),
    (
      "No casting act is added",
      CommitteeEdge("", four, CommitteeEdges.majority, castingVote: .presiding, .any), 2
    ),
    (
      "One for, where the casting vote is given for",
      CommitteeEdge(
        "",
        four,
        CommitteeEdges.majority,
        castingVote: .listed(["deputy"]),
        casting: [.cast(by: "deputy", .for)],
        .any
      ), 1
    ),
    (
      "The fewest are those with most votes",
      CommitteeEdge(
        "",
        [.seat("a", .none, votes: 2), .seat("b", .none, votes: 5), .seat("c", .none, votes: 3)],
        .count(atLeast: 8, by: .votes),
        .any
      ), 2
    ),
    (
      "A quorum of a class takes one of it",
      CommitteeEdge(
        "",
        [.seat("a", .for), .seat("b", .none), .seat("c", .none, "lay")],
        CommitteeEdges.majority,
        quorum: .count(atLeast: 1, among: "lay"),
        .any
      ), 1
    ),
    (
      "What is asked of a class that nobody has cannot come",
      CommitteeEdge(
        "",
        [.seat("a", .none), .seat("b", .none)],
        .count(atLeast: 1, by: .members, among: "lay"),
        .any
      ), nil
    ),
  ]

  @Test("The fewest votes that carry are counted exactly", arguments: needed)
  func votesNeeded(_ sentence: String, _ edge: CommitteeEdge, _ needed: Int?) throws {
    let resolution = try edge.scene.resolve(asOf: Scene.decision.adding(days: -1))
    #expect(try resolution.only("agrees").votesNeeded == needed)
  }
}
