import MandateKit

extension RandomCaseMaker {
  /// Makes a notice, mostly one that a provision wants.
  mutating func addNotice() {
    let (to, by) = parties()
    made.record.acts.append(.notice(to: to, by: by, on: "x", date: day(-18, 15)))
  }

  /// Makes a consultation, mostly one that a provision wants.
  mutating func addConsultation() {
    let (of, by) = parties()
    var consultation = Consultation(of: of, by: by, on: "x", opened: day(-25, 1))
    if random.chance(80) {
      let closed = consultation.opened.adding(days: random.number(0, 14))
      consultation.closed = closed
      if random.chance(75) {
        consultation.considered = closed.adding(days: random.number(-1, 6))
      }
    }
    if random.chance(25) {
      let last = consultation.closed.map { consultation.opened.days(until: $0) } ?? 14
      consultation.informed = consultation.opened.adding(days: random.number(0, last))
    }
    if random.chance(30) {
      consultation.answered = consultation.opened.adding(days: random.number(0, 14))
      if random.chance(50) { consultation.answer = .support }
    }
    if random.chance(80) { consultation.sufficientInformation = random.chance(85) }
    if random.chance(35) { consultation.phase = random.pick(["second", "second", "first"]) }
    made.record.acts.append(.consultation(consultation))
  }

  /// Who is asked or told, and by whom: mostly as a provision wants it.
  private mutating func parties() -> (to: PartyID, by: PartyID) {
    guard let main = made.proposals.first(where: { $0.id == "x" }), random.chance(85) else {
      return (random.pick(bodyIDs), random.pick(["ccg", "icb", "board"]))
    }
    let wanted = made.document.provisions.compactMap { provision in
      switch provision.requires {
      case .consultation(let selector, let party, _): (selector, party)
      case .notice(let selector, let party, _): (selector, party)
      default: nil
      }
    }
    guard !wanted.isEmpty else { return (random.pick(["lmc", "place", "n1"]), main.proposer) }
    let (selector, party) = random.pick(wanted)
    let asked = asked(selector, main)
    return (
      asked.isEmpty ? random.pick(bodyIDs) : random.pick(asked),
      random.chance(20) ? random.pick(["ccg", "icb", "trust"]) : owing(party, main)
    )
  }

  private mutating func owing(_ party: Requirement.Party, _ main: Proposal) -> PartyID {
    switch party {
    case .proposer: main.proposer
    case .forum: main.forum
    case .named(let id): id
    case .representatives: random.pick(["dr-a", "ms-b"])
    }
  }

  private func asked(_ selector: BodySelector, _ main: Proposal) -> [PartyID] {
    switch selector {
    case .body(let body): [body]
    case .kind(let kind), .every(let kind):
      made.document.bodies.filter { $0.kind == kind }.map(\.id)
    case .membersOf(let body, _):
      made.document.memberships.filter { $0.group == body }.map(\.member)
    case .role(.proposer): [main.proposer]
    case .role(.forum): [main.forum]
    case .role(.affected): main.affects
    }
  }
}
