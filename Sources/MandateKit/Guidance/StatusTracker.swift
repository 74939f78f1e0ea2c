/// The statuses of all requirements of a proposal, brought from one date to a later one.
///
/// On each date only those are judged again that can have changed: an approval where the positions of
/// the body have, and a consultation or a notice on its ``RequirementDates``.
struct StatusTracker {
  private let compiled: Shared<CompiledProposal>
  private let dates: RequirementDates
  private let requirements: Column<Requirement, Requirement>
  /// The requirement of nobody that each duty comes to while it has no addressee.
  private var nobody: [Index<Requirement>] = []
  /// The approvals asked of each node.
  private let approvals: Adjacency<VotingStructure, Index<Requirement>>
  /// The approvals of all practices.
  private var plebiscites: [Index<Requirement>] = []
  /// The requirements that somebody may act.
  private var actings: [Index<Requirement>] = []
  /// The confirmations asked of each party, and its approval of the earlier proposal.
  private var confirmations: [PartyIndex: (asked: [Index<Requirement>], approval: Status?)] = [:]
  /// The consultations of each party and the notices to it.
  private var addressed: [PartyIndex: [Index<Requirement>]] = [:]

  /// The day to which the statuses are brought, with the positions on it.
  private var last: (date: CivilDate, positions: Column<VotingStructure, AttainablePositions>)?
  /// The status of each requirement; `nil` for one that nobody is asked.
  private(set) var statuses: Column<Requirement, Status?>
  /// The outcome.
  private(set) var outcome = Outcome.undetermined
  /// How many requirements have been judged, each as often as it was.
  private(set) var judged = 0
  /// How many addressees each duty has.
  private var addressees: [Int]
  private var essential = (open: 0, unmet: 0)

  /// What a duty requires of one of its addressees or of nobody.
  struct Requirement: Sendable {
    /// The position of the duty.
    let duty: Int
    /// The one of whom it is required, or `nil` for the requirement of nobody.
    let addressee: Duty.Addressee?
  }

  init(of compiled: Shared<CompiledProposal>, in docket: CompiledDocket) {
    self.compiled = compiled
    var requirements = Column<Requirement, Requirement>()
    var approvals: [(node: Node, edge: Index<Requirement>)] = []
    for (position, duty) in compiled.value.duties.enumerated() {
      for addressee in duty.addressees {
        let index = requirements.append(Requirement(duty: position, addressee: addressee))
        switch duty.demand {
        case .approval:
          if let node = addressee.node { approvals.append((node, index)) }
        case .approvalOfPractices: plebiscites.append(index)
        case .consultation, .notice:
          if let party = addressee.party { addressed[party, default: []].append(index) }
        case .acting: actings.append(index)
        case .confirmation:
          if let party = addressee.party {
            confirmations[party, default: ([], nil)].asked.append(index)
          }
        }
      }
      nobody.append(requirements.append(Requirement(duty: position, addressee: nil)))
    }
    self.requirements = requirements
    self.approvals = Adjacency(nodes: compiled.value.structure.count, edges: approvals)
    dates = RequirementDates(of: compiled.value, parties: addressed.keys.sorted(), in: docket)
    statuses = Column(repeating: nil, count: requirements.count)
    addressees = [Int](repeating: 0, count: compiled.value.duties.count)
  }

  /// Returns the provision and the addressee of a requirement.
  func terms(
    of requirement: Index<Requirement>
  ) -> (provision: Index<Provision>, body: PartyIndex?) {
    let requirement = requirements[requirement]
    return (compiled.value.duties[requirement.duty].provision, requirement.addressee?.party)
  }

  /// Brings the statuses to the date of an evaluation, which is later than the last.
  ///
  /// - Returns: The requirements whose statuses have changed, in the order of an answer.
  /// - Complexity: O(bodies and electors), and the requirements judged again.
  mutating func advance(to evaluation: inout Evaluation<NoFindings>) -> [Index<Requirement>] {
    var changed: [Index<Requirement>] = []
    for index in toJudge(in: &evaluation) {
      let requirement = requirements[index]
      guard let addressee = requirement.addressee else { continue }
      judged += 1
      let duty = compiled.value.duties[requirement.duty]
      let status =
        evaluation.asks(addressee, under: duty) ? evaluation.judge(duty, of: addressee) : nil
      if set(index, to: status) { changed.append(index) }
    }
    // The statuses of all actings, which many provisions can share, are found once.
    var found: [ActingDuty: Status] = [:]
    for index in actings {
      let requirement = requirements[index]
      let duty = compiled.value.duties[requirement.duty]
      guard case .acting(let acting) = duty.demand, let addressee = requirement.addressee else {
        continue
      }
      let status = found[acting] ?? evaluation.judge(duty, of: addressee)
      found[acting] = status
      if set(index, to: status) { changed.append(index) }
    }
    let emptied = last == nil ? nobody : changed.map { nobody[requirements[$0].duty] }
    for index in emptied {
      let isNobody = addressees[requirements[index].duty] == 0
      if set(index, to: isNobody ? .met : nil) { changed.append(index) }
    }
    last = (evaluation.view.asOf, evaluation.positions)
    let worst: Status = essential.unmet > 0 ? .unmet : essential.open > 0 ? .open : .met
    outcome = compiled.value.outcome(worst, view: evaluation.view).outcome
    return changed.sorted()
  }

  /// Returns the requirements to judge again, but for those that somebody may act.
  private mutating func toJudge(
    in evaluation: inout Evaluation<NoFindings>
  ) -> [Index<Requirement>] {
    guard let last else { return Array(requirements.indices) }
    let date = evaluation.view.asOf
    var found: [Index<Requirement>] = []
    let positions = evaluation.positions
    for node in positions.indices where positions[node] != last.positions[node] {
      found += approvals[node]
    }
    if positions != last.positions { found += plebiscites }
    if let earlier = evaluation.confirmed {
      for party in confirmations.keys.sorted() {
        let approval = evaluation.approval(of: earlier.proposal, by: party)
        guard let known = confirmations[party], known.approval != approval else { continue }
        confirmations[party]?.approval = approval
        found += known.asked
      }
    }
    if dates.isDecisive(after: last.date, through: date) {
      return Array(requirements.indices)
    }
    for party in dates.parties(after: last.date, through: date) { found += addressed[party] ?? [] }
    let duties = dates.duties(after: last.date, through: date)
    if !duties.isEmpty {
      let isDue = Set(duties)
      found += requirements.indices.filter { isDue.contains(requirements[$0].duty) }
    }
    return found
  }

  /// Sets a status, and returns whether it was another.
  private mutating func set(_ index: Index<Requirement>, to status: Status?) -> Bool {
    let before = statuses[index]
    guard status != before else { return false }
    statuses[index] = status
    let requirement = requirements[index]
    if requirement.addressee != nil {
      addressees[requirement.duty] += (status == nil ? 0 : 1) - (before == nil ? 0 : 1)
    }
    if compiled.value.duties[requirement.duty].isEssential {
      essential.open += (status == .open ? 1 : 0) - (before == .open ? 1 : 0)
      essential.unmet += (status == .unmet ? 1 : 0) - (before == .unmet ? 1 : 0)
    }
    return true
  }
}
