import MandateKit
import MandateKitTestKit

/// An invented England of the real one's size: the same for every run.
///
/// 6,400 practices in 1,264 PCNs of 1 to 32 (53 of one practice, one of 32), these in places,
/// places in 42 ICBs of 8 to 67 PCNs, and 103 LMCs. The bodies have invented identifiers.
struct England {
  static let practices = 6_400
  static let networks = 1_264
  static let boards = 42
  static let committees = 103

  /// The days on which boards meet.
  static let meetings: [CivilDate] = (1...12).compactMap {
    CivilDate(year: 2022, month: $0, day: 20)
  }

  var document = GovernanceDocument()
  var proposals: [Proposal] = []
  var record = ActRecord()
  /// The PCNs in the order of their ICBs.
  private(set) var networks: [Body.ID] = []
  /// The practices of each PCN, in the same order.
  private(set) var members: [[Body.ID]] = []

  init(seed: UInt64 = 2_022) {
    var random = SeededGenerator(seed: seed)
    addNetworks(&random)
    addCommittees()
    addBoards(&random)
    document.provisions = England.provisions
  }

  private mutating func addNetworks(_ random: inout SeededGenerator) {
    for (index, size) in England.networkSizes(&random).enumerated() {
      let network = Body.ID("U\(10_000 + index)")
      let director = PartyID("director-\(network)")
      networks.append(network)
      document.bodies.append(
        Body(
          network,
          kind: .primaryCareNetwork,
          name: "Network \(index + 1)",
          existence: Period(from: "2019-07-01"),
          rule: England.rules[random.number(in: 0...England.rules.count - 1)],
          binds: true
        )
      )
      var practices: [Body.ID] = []
      for _ in 0..<size {
        let number = members.reduce(0) { $0 + $1.count } + practices.count
        let practice = Body.ID("P\(10_000 + number)")
        let patients =
          random.number(in: 1_500...8_499) + random.number(in: 0...6_999)
          + random.number(in: 0...4_499)
        document.bodies.append(
          .practice(practice, name: "Surgery \(number + 1)", patients: Int64(patients))
        )
        document.memberships.append(
          Membership(practice, of: network, period: Period(from: "2019-07-01"))
        )
        practices.append(practice)
      }
      members.append(practices)
      document.people.append(Person(director, name: "Director of network \(index + 1)"))
      document.mandates.append(
        Mandate(
          Mandate.ID("seat-\(network)"),
          giver: network,
          holder: director,
          powers: [.negotiate, .agree],
          subjects: ["serviceRedesign", "localServices"],
          ceiling: 100_000 * random.number(in: 1...5),
          period: Period(from: "2019-07-01")
        )
      )
    }
  }

  private mutating func addBoards(_ random: inout SeededGenerator) {
    var next = 0
    for (index, count) in England.boardSizes(&random).enumerated() {
      let board = England.Board(number: index + 1)
      let local = next..<(next + count)
      document.bodies += board.bodies
      document.mandates.append(board.statute)
      for network in networks[local] {
        document.memberships.append(Membership(network, of: board.collaborative))
      }
      document.memberships.append(
        Membership(board.collaborative, of: board.id, isVoting: false)
      )
      for _ in 0..<4 { propose(to: board.id, for: board.collaborative, over: local, &random) }
      // Places of four to nine PCNs; the remaining PCNs join the last place.
      var number = 0
      while next < local.upperBound {
        let size = random.number(in: 4...9)
        let left = local.upperBound - next - size
        let end = left < 4 ? local.upperBound : next + size
        number += 1
        let place = board.place(number)
        add(place, of: networks[next..<end], under: board)
        propose(to: place.forum.id, for: place.networks.id, over: next..<end, &random)
        next = end
      }
    }
  }

  private mutating func add(_ place: Place, of local: ArraySlice<Body.ID>, under board: Board) {
    document.bodies += [place.networks, place.forum]
    document.mandates.append(place.delegation(from: board.id))
    for network in local {
      let director = PartyID("director-\(network)")
      document.memberships.append(Membership(network, of: place.networks.id))
      for forum in [place.forum.id, board.id] {
        document.appointments.append(
          Appointment(director, to: forum, capacity: .representative)
        )
      }
    }
  }
}
