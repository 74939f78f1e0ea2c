/// Finds, over all proposals, the provisions that find nobody, that ask something of representatives of whom
/// there are none, or that pass over proposals which state no value.
///
/// - Complexity: O(duties + provisions with a minimum value + appointments to the forum) for each proposal.
struct ProvisionGaps {
  private let governance: Governance
  /// The provisions that are told already to find nobody, whatever the proposal.
  private let findNobody: Set<Provision.ID>
  private let provisionsWithValue: [Index<Provision>]
  private var findingNobody: [Index<Provision>: Place] = [:]
  private var unrepresented: [Seat: Place] = [:]
  private var withoutValue: [Index<Provision>: Place] = [:]

  /// Who represents whom: nobody, at a forum where a provision asks something of representatives.
  private struct Seat: Hashable {
    let provision: Index<Provision>
    let forum: PartyIndex
  }

  /// The proposals concerned, and the decision date of the first.
  private struct Place {
    let date: CivilDate
    var proposals: [Proposal.ID] = []
  }

  init(_ governance: Governance, besides findNobody: Set<Provision.ID>) {
    self.governance = governance
    self.findNobody = findNobody
    provisionsWithValue = governance.provisions.indices.filter {
      (governance.provisions[$0].provision.when.minimumValue ?? 0) > 0
    }
  }

  /// Looks at the provisions for a proposal.
  mutating func add(_ evaluation: Evaluation<NoFindings>, of proposal: Proposal) {
    let none = Place(date: proposal.decisionDate)
    let forum = evaluation.compiled.forum
    let isRepresented = isRepresented(forum, on: proposal.decisionDate)
    for duty in evaluation.compiled.duties {
      if !duty.findsSomebody,
        !findNobody.contains(governance.provisions[duty.provision].provision.id)
      {
        findingNobody[duty.provision, default: none].proposals.append(proposal.id)
      }
      if duty.asksRepresentatives, !isRepresented {
        let seat = Seat(provision: duty.provision, forum: forum)
        unrepresented[seat, default: none].proposals.append(proposal.id)
      }
    }
    guard proposal.value == 0 else { return }
    for index in provisionsWithValue where applies(index, butForValueTo: evaluation.compiled.facts)
    {
      withoutValue[index, default: none].proposals.append(proposal.id)
    }
  }

  private func isRepresented(_ forum: PartyIndex, on date: CivilDate) -> Bool {
    governance.appointments[forum].contains {
      $0.capacity == .representative && $0.period.contains(date)
    }
  }

  private func applies(_ index: Index<Provision>, butForValueTo facts: ProposalFacts) -> Bool {
    let provision = governance.provisions[index].provision
    var when = provision.when
    when.minimumValue = nil
    return provision.period.contains(facts.date(provision.dated)) && when.includes(facts)
  }

  /// The findings, each sort in the order of the provisions.
  func findings() -> [ReviewFinding] {
    func id(_ index: Index<Provision>) -> Provision.ID { governance.provisions[index].provision.id }
    let nobody = findingNobody.sorted { id($0.key) < id($1.key) }.map { index, place in
      ReviewFinding(
        .findsNobodyFor(id(index), proposals: place.proposals),
        witness: .date(place.date)
      )
    }
    let unrepresented = unrepresented.sorted {
      ($0.key.provision, $0.key.forum) < ($1.key.provision, $1.key.forum)
    }
    .map { seat, place in
      ReviewFinding(
        .nobodyRepresents(
          id(seat.provision),
          forum: governance.id(of: seat.forum),
          proposals: place.proposals
        ),
        witness: .date(place.date)
      )
    }
    let withoutValue = withoutValue.sorted { $0.key < $1.key }.map { index, place in
      let least = governance.provisions[index].provision.when.minimumValue ?? 0
      return ReviewFinding(
        .valueNotStated(id(index), from: least, proposals: place.proposals),
        witness: .date(place.date)
      )
    }
    return nobody + unrepresented + withoutValue
  }
}

extension Duty {
  /// Whether the representatives at the forum have to consult, to tell or to act.
  fileprivate var asksRepresentatives: Bool {
    if case .acting(.representation) = demand { return true }
    if case .representatives? = owing { return true }
    return false
  }
}
