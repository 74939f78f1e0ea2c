import MandateKit
import Testing

/// A proposal under a constitution, what happened, and the answer worked out by hand.
struct ConstitutionCase: Sendable {
  /// What the case shows.
  var sentence: String
  /// The identifier of its proposal.
  var id: Proposal.ID
  var events: [CaseEvent]
  /// The date of the question, or `nil` for the decision date.
  var asOf: CivilDate?
  var outcome: Outcome
  /// The settled positions that the case is about.
  var positions: [PartyID: Position]
  /// The requirements that the case is about.
  var rows: [ExpectedRow]
  /// The acts that do not count, by code.
  var irregularities: [Irregularity.Code]
  /// What is special about the proposal.
  var change: @Sendable (inout Proposal) -> Void

  init(
    _ sentence: String,
    _ id: Proposal.ID,
    _ events: [CaseEvent],
    asOf: CivilDate? = nil,
    _ outcome: Outcome,
    positions: [PartyID: Position] = [:],
    rows: [ExpectedRow] = [],
    irregularities: [Irregularity.Code] = [],
    change: @escaping @Sendable (inout Proposal) -> Void = { _ in }
  ) {
    self.sentence = sentence
    self.id = id
    self.events = events
    self.asOf = asOf
    self.outcome = outcome
    self.positions = positions
    self.rows = rows
    self.irregularities = irregularities
    self.change = change
  }

  /// Returns its proposal.
  func proposal(from common: Proposal) -> Proposal {
    var proposal = common
    proposal.id = id
    proposal.title = id.rawValue
    change(&proposal)
    return proposal
  }

  /// Returns the differences between an answer and the expected one.
  func differences(in resolution: Resolution) -> [String] {
    var found: [String] = []
    if resolution.outcome != outcome {
      found.append("the outcome is \(resolution.outcome), not \(outcome)")
    }
    for (body, position) in positions.sorted(by: { $0.key < $1.key }) {
      let attainable = resolution.positions.first { $0.body == body }?.positions
      if attainable?.settled != position {
        let others = attainable?.positions.map(\.rawValue).joined(separator: ", ")
        found.append("\(body) can be \(others ?? "in no position"), not \(position)")
      }
    }
    for row in rows { found += row.differences(in: resolution) }
    let codes = resolution.irregularities.map(\.code)
    if codes != irregularities { found.append("the irregularities are \(codes)") }
    return found
  }
}

/// The expected status of a requirement, and the votes that an approval still needs.
struct ExpectedRow: Sendable {
  var provision: Provision.ID
  var body: PartyID?
  var status: Status?
  /// The fewest further votes that would carry it, or `nil` where the case is not about them.
  var votesNeeded: Int?

  init(
    _ provision: Provision.ID,
    of body: PartyID?,
    _ status: Status?,
    votesNeeded: Int? = nil
  ) {
    self.provision = provision
    self.body = body
    self.status = status
    self.votesNeeded = votesNeeded
  }

  /// Returns the differences between a resolution and the row.
  func differences(in resolution: Resolution) -> [String] {
    let name = "\(provision) of \(body.map { "\($0)" } ?? "nobody")"
    let judged = resolution.requirements.filter { $0.provision == provision && $0.body == body }
    guard let requirement = judged.first, judged.count == 1 else {
      return ["\(name) is judged \(judged.count) times"]
    }
    var found: [String] = []
    if let status, requirement.status != status {
      found.append("\(name) is \(requirement.status), not \(status)")
    }
    if let votesNeeded {
      var count: Int?
      if case .approval(let needed) = requirement.detail { count = needed?.count }
      if count != votesNeeded {
        found.append("\(name) needs \(count.map { "\($0)" } ?? "no") votes, not \(votesNeeded)")
      }
    }
    return found
  }
}
