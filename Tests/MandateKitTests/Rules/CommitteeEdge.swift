import MandateKit
import Testing

/// A committee under one rule at one edge, and what it must come to.
struct CommitteeEdge: Sendable, CustomTestStringConvertible {
  var sentence: String
  var seats: [Seat]
  var rule: DecisionRule
  /// The positions that the committee can take, voting having closed unless it is open.
  var positions: PositionSet
  var recused: [PartyID] = []
  var casting: [CastingVote] = []
  /// The ballots of those who have no seat.
  var outside: [(PartyID, Choice)] = []
  var isOpen = false

  /// A person or a practice in the committee.
  struct Seat: Sendable {
    var id: PartyID
    var position: Position
    var patients: Int64?
    var votes: Int64?
    var classes: [MembershipClass] = []
  }

  init(
    _ sentence: String,
    _ seats: [Seat],
    _ passes: Condition,
    quorum: Quorum? = nil,
    scale: VoteScale? = nil,
    castingVote: CastingVoteHolder? = nil,
    recused: [PartyID] = [],
    casting: [CastingVote] = [],
    outside: [(PartyID, Choice)] = [],
    isOpen: Bool = false,
    _ positions: PositionSet
  ) {
    self.sentence = sentence
    self.seats = seats
    rule = DecisionRule(quorum: quorum, passes: passes, scale: scale, castingVote: castingVote)
    self.positions = positions
    self.recused = recused
    self.casting = casting
    self.outside = outside
    self.isOpen = isOpen
  }

  var testDescription: String { sentence }

  /// The day on which the question is asked.
  var asOf: CivilDate { isOpen ? Scene.decision.adding(days: -1) : Scene.decision }

  /// The committee, with a chair and a deputy who have no seat, and the proposal before it.
  var scene: Scene {
    var scene = Scene()
    scene.document.people = [Person("chair"), Person("deputy"), Person("elsewhere")]
    scene.document.bodies = [
      Body("group", kind: .primaryCareNetwork, rule: rule),
      Body("area", kind: .placePartnership),
      Body("board", kind: .integratedCareBoard),
    ]
    for seat in seats {
      if let patients = seat.patients {
        scene.document.bodies.append(.practice(seat.id, patients: patients))
      } else if !scene.document.people.contains(where: { $0.id == seat.id }) {
        scene.document.people.append(Person(seat.id))
      }
      scene.document.memberships.append(
        Membership(seat.id, of: "group", votes: seat.votes, classes: seat.classes)
      )
    }
    scene.document.provisions = [
      Provision("agrees", requires: .approval(of: .body("group")), force: .essential)
    ]
    scene.proposals = [
      Proposal(
        "x",
        subjects: ["service"],
        affects: "area",
        proposer: "board",
        forum: "board",
        decisionDate: Scene.decision
      )
    ]
    for seat in seats {
      if let choice = Choice(rawValue: seat.position.rawValue) {
        scene = scene.voting(seat.id, choice: choice)
      }
    }
    for (party, choice) in outside { scene = scene.voting(party, choice: choice) }
    for party in recused { scene = scene.recusing(party) }
    for vote in casting { scene = scene.acting(.castingVote(vote)) }
    return scene
  }
}

extension CommitteeEdge.Seat {
  static func seat(
    _ id: PartyID,
    _ position: Position,
    patients: Int64? = nil,
    votes: Int64? = nil,
    _ classes: MembershipClass...
  ) -> Self {
    Self(id: id, position: position, patients: patients, votes: votes, classes: classes)
  }
}

extension CastingVote {
  /// A casting vote on the proposal of the committee.
  static func cast(
    by party: PartyID,
    _ choice: Choice,
    date: CivilDate = Scene.ballotDay
  ) -> CastingVote {
    CastingVote(by: party, of: "group", on: "x", choice, date: date)
  }
}
