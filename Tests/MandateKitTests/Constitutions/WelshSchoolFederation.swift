import MandateKit

extension WorkedConstitution {
  static let welshSchoolFederation = WorkedConstitution(
    name: "A federation of schools in Wales",
    source: """
      Federation of Maintained Schools (Wales) Regulations 2014 (SI 2014/1132), regulation 58: \
      legislation.gov.uk/wsi/2014/1132/regulation/58
      """,
    rules: """
      Half of the governors, rounded up, are a quorum; vacancies and suspended governors are left out. \
      Most of those who vote decide, and whoever chairs has a second vote. Pupil governors have none. A \
      school is closed only by a second meeting, at least 28 clear working days after the first.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "gb",
          kind: "governingBody",
          rule: .majority(quorum: .fraction(.half), castingVote: .presiding)
        )
      ],
      people: .named("g1", "g2", "g3", "g4", "g5", "g6", "g7", "pupil"),
      memberships: .seats("g1", "g2", "g3", "g4", "g5", "g6", "g7", in: "gb")
        + .seats("pupil", in: "gb", isVoting: false),
      provisions: [
        forumDecides("governors-decide"),
        Provision(
          "second-meeting",
          when: Occasion(subjects: ["closure.final"]),
          // 28 clear days are 29 with the day of the second meeting.
          requires: .confirmation(
            by: .body("gb"),
            after: NoticePeriod(days: 29, workingDays: true)
          ),
          force: .essential
        ),
      ],
      bankHolidays: [.table(.england)]
    ),
    proposal: business(of: "gb", "school.business", on: "2024-06-14"),
    cases: welshSchoolFederationCases
  )
}
