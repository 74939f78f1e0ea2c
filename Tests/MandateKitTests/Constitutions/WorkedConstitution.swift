import MandateKit
import Testing

/// A constitution with cases worked out by hand: one that is in use somewhere, or made of a template.
///
/// Of those in use the words are ours and the names invented; numbers, thresholds and dates are those of
/// the source.
struct WorkedConstitution: Sendable {
  /// A short name for the tests.
  var name: String
  /// The text, with its address.
  var source: String
  /// What the text says, as far as the cases need it.
  var rules: String
  /// The bodies, members and provisions.
  var document: GovernanceDocument
  /// The proposal of every case, before the case changes it.
  var proposal: Proposal
  var cases: [ConstitutionCase]

  /// Returns the docket of the proposals of all cases.
  func docket() throws -> Docket {
    let proposals = cases.map { $0.proposal(from: proposal) }
    return try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: ActRecord(
        zip(cases, proposals).flatMap { row, proposal in
          row.events.flatMap { $0.acts(on: proposal) }
        }
      )
    )
  }

  /// Those that are in use.
  static let inUse: [WorkedConstitution] = [
    scottishHealthBoard, welshSchoolFederation, westOfEnglandAuthority, rutlandPartnershipBoard,
    leicestershireFederation, unionCouncil, glasgowCommittee, primaryCareCommittee,
    hertfordshireBoard, healthScrutiny, listClosure, integrationJointBoard, hertfordshireCareBoard,
  ]

  /// Returns a proposal by which a body settles its own business.
  static func business(of body: Body.ID, _ subject: SubjectPath, on date: CivilDate) -> Proposal {
    Proposal(
      "business",
      subjects: [subject],
      affects: body,
      proposer: body,
      forum: body,
      decisionDate: date,
      effect: .position
    )
  }

  /// Returns the provision that the forum has to be in favour.
  static func forumDecides(_ id: Provision.ID) -> Provision {
    Provision(id, requires: .approval(of: .role(.forum)), force: .essential)
  }
}

extension [Membership] {
  /// Returns the memberships of several members in one body.
  static func seats(
    _ members: PartyID...,
    in group: Body.ID,
    period: Period = .always,
    isVoting: Bool = true,
    classes: [MembershipClass] = []
  ) -> [Membership] {
    members.map {
      Membership($0, of: group, period: period, isVoting: isVoting, classes: classes)
    }
  }
}

extension [Person] {
  /// Returns people who are known by their identifiers.
  static func named(_ people: Person.ID...) -> [Person] {
    people.map { Person($0) }
  }
}
