import MandateKit

/// What a case says that stands for every line of a stream: how mandates came about and went, and what
/// deputies are named for.
struct StandingMatters: Sendable {
  /// The proposals by which mandates were adopted, and those for which deputies are named.
  private let proposals: [Proposal]
  /// The acts on them, and the revocations of mandates.
  private let acts: [Act]

  init(_ docket: Docket) {
    let document = docket.governance.document
    let named = Set(document.mandates.compactMap({ $0.adoptedBy }))
      .union(document.deputies.compactMap({ $0.proposal }))
    proposals = docket.proposals.filter { named.contains($0.id) }
    acts = docket.record.acts.filter { act in act.proposal.map { named.contains($0) } ?? true }
  }

  /// The proposals and the record of a line, after what stands.
  func joined(by line: CaseLine) -> JoinedMatters {
    var own: Set<Proposal.ID> = [line.proposal.id]
    for other in line.others { own.insert(other.id) }
    var standing = proposals.filter { !own.contains($0.id) }
    let known = own.union(standing.lazy.map({ $0.id }))
    for index in standing.indices {
      // What it ratifies or confirms is of no interest unless it is at hand.
      if let ratified = standing[index].ratifies, !known.contains(ratified) {
        standing[index].ratifies = nil
      }
      if let confirmed = standing[index].confirms, !known.contains(confirmed) {
        standing[index].confirms = nil
      }
    }
    let acts = acts.filter { act in act.proposal.map { !own.contains($0) } ?? true }
    return JoinedMatters(
      proposals: standing + [line.proposal] + line.others,
      record: ActRecord(acts + line.record.acts),
      standingProposals: standing.count,
      standingActs: acts.count
    )
  }
}

/// A line joined to what stands for every line.
struct JoinedMatters {
  var proposals: [Proposal]
  var record: ActRecord
  /// How many proposals stand before that of the line.
  var standingProposals: Int
  /// How many acts stand before those of the line.
  var standingActs: Int

  /// Returns a flaw with its path counted within the line.
  func withinLine(_ error: DocumentError) -> DocumentError {
    var error = error
    let steps = error.path.steps
    guard steps.count > 1, case .entry(let entry) = steps[1] else { return error }
    let rest = Array(steps.dropFirst(2))
    switch steps[0] {
    case .key("proposals") where entry == standingProposals:
      error.path.steps = [.key("proposal")] + rest
    case .key("proposals"):
      error.path.steps = [.key("proposals"), .entry(entry - standingProposals - 1)] + rest
    case .key("record"):
      error.path.steps = [.key("record"), .entry(entry - standingActs)] + rest
    default: break
    }
    return error
  }
}
