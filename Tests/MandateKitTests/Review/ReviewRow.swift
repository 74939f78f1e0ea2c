import MandateKit
import Testing

/// A change to a sound arrangement at which a review must find something, and one just inside the
/// edge at which it must not.
struct ReviewRow: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (inout Arrangement) -> Void

  let testDescription: String
  let code: ReviewFinding.Code
  let beyond: Change
  let inside: Change

  init(
    _ code: ReviewFinding.Code,
    _ name: String,
    beyond: @escaping Change,
    inside: @escaping Change = { _ in }
  ) {
    self.code = code
    testDescription = "\(code): \(name)"
    self.beyond = beyond
    self.inside = inside
  }

  static let date: CivilDate = "2022-09-01"

  func findings(_ change: Change) throws -> [ReviewFinding] {
    var arrangement = ReviewRow.sound
    change(&arrangement)
    return try Governance(arrangement).review(on: Self.date).filter { $0.code == code }
  }

  /// Checks both sides of the edge, and returns what is found beyond it.
  func check() throws -> [ReviewFinding] {
    #expect(try findings(inside) == [])
    let found = try findings(beyond)
    #expect(!found.isEmpty)
    return found
  }

  /// An arrangement in order: two networks of three practices, one committee, one board.
  static var sound: Arrangement {
    var arrangement = Arrangement()
    for network in ["n", "m"] {
      let members = (1...3).map { Body.ID("\(network)\($0)") }
      arrangement.bodies += members.enumerated().map {
        .practice($1, patients: 5_000 + 100 * $0)
      }
      arrangement.bodies.append(
        Body(
          Body.ID(network),
          kind: .primaryCareNetwork,
          rule: .majority(of: .all),
          binds: true,
          competence: ["contract"]
        )
      )
      arrangement.memberships += members.map { Membership(of: $0, in: Body.ID(network)) }
    }
    arrangement.bodies += [
      Body("lmc", kind: .localMedicalCommittee), Body("icb", kind: .integratedCareBoard),
      Body("forum", kind: "board"),
    ]
    for group: Body.ID in ["lmc", "icb"] {
      arrangement.memberships += ["n", "m"].map { Membership(of: $0, in: group, isVoting: false) }
    }
    arrangement.people = [Person("dr")]
    arrangement.appointments = [Appointment(of: "dr", to: "forum", as: .representative)]
    arrangement.mandates = [
      Mandate("speak", from: "n", to: "dr", powers: [.agree], subjects: ["contract"]),
      Mandate("statute", from: nil, to: "icb", powers: [.decide], subjects: ["contract"]),
    ]
    arrangement.provisions = [
      Provision(
        "networks",
        requires: .approval(of: .kind(.primaryCareNetwork)),
        force: .essential
      )
    ]
    return arrangement
  }
}

extension Arrangement {
  mutating func change(_ id: Body.ID, _ change: (inout Body) -> Void) {
    for place in bodies.indices where bodies[place].id == id { change(&bodies[place]) }
  }

  mutating func rule(_ rule: DecisionRule?, of id: Body.ID = "n") {
    change(id) {
      $0.rule = rule
      if rule == nil { $0.binds = false }
    }
  }

  mutating func leave(_ member: Body.ID, _ group: Body.ID) {
    memberships.removeAll { $0.member == member && $0.group == group }
  }

  mutating func change(mandate id: Mandate.ID, _ change: (inout Mandate) -> Void) {
    for place in mandates.indices where mandates[place].id == id { change(&mandates[place]) }
  }

  mutating func consult(
    _ id: Provision.ID = "consult",
    _ selector: Selector = .kind(.localMedicalCommittee),
    days: Int,
    working: Bool = false,
    force: Force = .essential,
    when: Occasion = .always
  ) {
    provisions.append(
      Provision(
        id,
        when: when,
        requires: .consultation(
          of: selector,
          by: .proposer,
          ConsultationStandard(minimumDays: days, workingDays: working)
        ),
        force: force
      )
    )
  }
}
