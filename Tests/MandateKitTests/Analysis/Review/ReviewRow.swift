import MandateKit
import Testing

/// A change to a sound arrangement at which a review must find something, and one just inside the
/// edge at which it must not.
struct ReviewRow: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (inout GovernanceDocument) -> Void

  let testDescription: String
  let code: ReviewFinding.Code
  let beyond: Change
  let inside: Change
  /// The day of the review.
  let day: CivilDate

  init(
    _ code: ReviewFinding.Code,
    _ name: String,
    on day: CivilDate = ReviewRow.date,
    beyond: @escaping Change,
    inside: @escaping Change = { _ in }
  ) {
    self.code = code
    testDescription = "\(code): \(name)"
    self.beyond = beyond
    self.inside = inside
    self.day = day
  }

  static let date: CivilDate = "2022-09-01"

  func findings(_ change: Change) throws -> [ReviewFinding] {
    var document = ReviewRow.sound
    change(&document)
    return try Governance(document).review(on: day).filter { $0.code == code }
  }

  /// Checks both sides of the edge, and returns what is found beyond it.
  func check() throws -> [ReviewFinding] {
    #expect(try findings(inside) == [])
    let found = try findings(beyond)
    #expect(!found.isEmpty)
    return found
  }

  /// An arrangement in order: two networks of three practices, one committee, one board.
  static var sound: GovernanceDocument {
    var document = GovernanceDocument()
    for network in ["n", "m"] {
      let members = (1...3).map { Body.ID("\(network)\($0)") }
      document.bodies += members.enumerated().map {
        .practice($1, patients: Int64(5_000 + 100 * $0))
      }
      document.bodies.append(
        Body(
          Body.ID(network),
          kind: .primaryCareNetwork,
          rule: .majority(of: .all),
          binds: true,
          competence: ["contract"]
        )
      )
      document.memberships += members.map { Membership($0, of: Body.ID(network)) }
    }
    document.bankHolidays = [.table(.england)]
    document.bodies += [
      Body("lmc", kind: .localMedicalCommittee), Body("icb", kind: .integratedCareBoard),
      Body("forum", kind: "board"),
    ]
    for group: Body.ID in ["lmc", "icb"] {
      document.memberships += ["n", "m"].map { Membership($0, of: group, isVoting: false) }
    }
    document.people = [Person("dr")]
    document.appointments = [Appointment("dr", to: "forum", capacity: .representative)]
    document.mandates = [
      Mandate("speak", giver: "n", holder: "dr", powers: [.agree], subjects: ["contract"]),
      Mandate("statute", giver: nil, holder: "icb", powers: [.decide], subjects: ["contract"]),
    ]
    document.provisions = [
      Provision(
        "networks",
        requires: .approval(of: .kind(.primaryCareNetwork)),
        force: .essential
      )
    ]
    return document
  }
}

extension GovernanceDocument {
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
    _ selector: BodySelector = .kind(.localMedicalCommittee),
    days: Int = 0,
    working: Bool = false,
    phase: String? = nil,
    force: Provision.Force = .essential,
    when: Occasion = .always
  ) {
    var standard = ConsultationStandard(minimumDays: days, workingDays: working)
    standard.phase = phase
    provisions.append(
      Provision(
        id,
        when: when,
        requires: .consultation(of: selector, by: .proposer, standard),
        force: force
      )
    )
  }
}
