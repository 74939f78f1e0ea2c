import MandateKit

/// A readable place for tests: practices in networks, a place, a committee and a board.
///
/// ```swift
/// let place = SamplePlace(networks: 3, practicesEach: 4)
/// let governance = try Governance(place.document)
/// let proposal = place.proposal(on: "contract.local")
/// ```
///
/// The practices are `network-1-1` and so on, members of `network-1` and so on. The networks vote in
/// `place`, which `committee` represents and for which `board` decides. List sizes differ, so that no
/// division is even. The document is a plain value that a test can change.
public struct SamplePlace: Hashable, Sendable {
  /// The governance document.
  public var document: GovernanceDocument
  /// The networks, in order.
  public let networks: [Body.ID]
  /// The practices of each network, in order.
  public let practices: [[Body.ID]]
  /// The day on which proposals are decided.
  public let decisionDate: CivilDate

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - networks: The number of networks, at least one; a smaller number is treated as one.
  ///   - practicesEach: The number of practices in each network, likewise.
  ///   - networkRule: The decision rule of each network.
  ///   - placeRule: The decision rule of the place.
  ///   - decisionDate: The day on which proposals are decided.
  public init(
    networks: Int = 3,
    practicesEach: Int = 4,
    networkRule: DecisionRule = .majority(quorum: .fraction(.half)),
    placeRule: DecisionRule = .majority(of: .all),
    decisionDate: CivilDate = "2022-09-01"
  ) {
    self.decisionDate = decisionDate
    let networks = (1...max(networks, 1)).map { Body.ID("network-\($0)") }
    let practices = networks.map { network in
      (1...max(practicesEach, 1)).map { Body.ID("\(network)-\($0)") }
    }
    self.networks = networks
    self.practices = practices
    var document = GovernanceDocument()
    for (index, (network, members)) in zip(networks, practices).enumerated() {
      for (number, practice) in members.enumerated() {
        let patients = 6_000 + 1_300 * number + 170 * index
        document.bodies.append(.practice(practice, patients: Int64(patients)))
        document.memberships.append(Membership(practice, of: network))
      }
      document.bodies.append(
        Body(network, kind: .primaryCareNetwork, rule: networkRule, binds: true)
      )
      document.memberships.append(Membership(network, of: "place"))
    }
    document.bodies += [
      Body("place", kind: .placePartnership, rule: placeRule, binds: true),
      Body("committee", kind: .localMedicalCommittee),
      Body("board", kind: .integratedCareBoard),
    ]
    document.memberships += [
      Membership("place", of: "committee", isVoting: false),
      Membership("place", of: "board", isVoting: false),
    ]
    document.provisions = [
      Provision("place-approves", requires: .approval(of: .body("place")), force: .essential),
      Provision(
        "committee-consulted",
        requires: .consultation(
          of: .body("committee"),
          by: .proposer,
          ConsultationStandard(minimumDays: 28)
        ),
        force: .essential
      ),
    ]
    self.document = document
  }

  /// Returns a proposal that affects the place, and that the board makes and decides.
  ///
  /// - Parameters:
  ///   - id: The identifier of the proposal.
  ///   - subject: Its only subject.
  /// - Returns: The proposal.
  public func proposal(
    _ id: Proposal.ID = "proposal",
    on subject: SubjectPath = "contract.local"
  ) -> Proposal {
    Proposal(
      id,
      subjects: [subject],
      affects: "place",
      proposer: "board",
      forum: "board",
      decisionDate: decisionDate
    )
  }

  /// Returns a record of votes on the decision date, with the consultation that the place requires.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - votes: The vote of each voter. Who is not among them does not vote.
  /// - Returns: The record.
  public func record(of proposal: Proposal, votes: [PartyID: Choice]) -> ActRecord {
    var acts: [Act] = [
      .consultation(
        of: "committee",
        by: "board",
        on: proposal.id,
        opened: proposal.decisionDate.adding(days: -28),
        closed: proposal.decisionDate,
        sufficientInformation: true,
        considered: proposal.decisionDate
      )
    ]
    for (voter, choice) in votes.sorted(by: { $0.key < $1.key }) {
      acts.append(.vote(by: voter, on: proposal.id, choice, date: proposal.decisionDate))
    }
    return ActRecord(acts)
  }
}
