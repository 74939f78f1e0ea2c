import MandateKit
import MandateKitFiles
import Testing

/// The code of the article *Exchanging civic data*.
@Suite("Exchanging civic data")
struct ExchangingCivicDataTests {
  @Test("Votes come from a Popolo document")
  func article() throws {
    // In the article:
    let votes = """
      {
        "persons": [{ "id": "dr-lee", "name": "Dr Ann Lee" }],
        "memberships": [{ "person_id": "dr-lee", "organization_id": "lmc", "start_date": "2021-04-01" }],
        "vote_events": [
          { "motion_id": "hub", "start_date": "2024-03-01",
            "votes": [{ "voter_id": "dr-lee", "option": "yes" }] }
        ]
      }
      """
    let popolo = try PopoloFile.read(Array(votes.utf8))
    #expect(shown(popolo.votes.count, popolo.people[0].name) == "1 Dr Ann Lee")
    // Not in the article.
  }
}
