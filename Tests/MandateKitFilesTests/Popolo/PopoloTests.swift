import MandateKit
import MandateKitFiles
import Testing

@Suite("What Popolo carries goes out and comes back")
struct PopoloTests {
  static let files: [CaseFile] = {
    let read = CaseFixtures.documents.compactMap { try? CaseFile.read($0) }
    return read + [CaseFixtures.everything] + (1...12).map { SpreadsheetScene.file(seed: $0) }
  }()

  @Test("Reading what is written gives what Popolo carries of the case", arguments: files)
  func roundTrip(_ file: CaseFile) throws {
    for style in JSONStyle.allCases {
      var again = try PopoloFile.read(PopoloFile.json(file, style))
      #expect(again.passedOver == (file.proposals.isEmpty ? [] : ["motions"]))
      again.passedOver = []
      #expect(again == PopoloFile(file))
    }
  }

  @Test("What a case says already adds nothing to it", arguments: files)
  func again(_ file: CaseFile) throws {
    let (same, _) = try CaseFile.read(file.json(), importingPopolo: PopoloFile.json(file))
    #expect(same == file)
  }

  @Test("What is gone from a case comes back, as far as it is carried", arguments: files)
  func rest(_ file: CaseFile) throws {
    var rest = file
    rest.document.people = []
    rest.document.appointments = []
    rest.record.acts.removeAll { if case .vote = $0 { true } else { false } }
    let (whole, _) = try CaseFile.read(rest.json(), importingPopolo: PopoloFile.json(file))
    #expect(whole.document == file.document)
    #expect(PopoloFile(whole) == PopoloFile(file))
  }

  /// A case with a proposal on which votes can be imported.
  static let own = """
    { "schema": "mandatekit/1",
      "governance": { "bodies": [ { "id": "abbey", "kind": "practice" },
        { "id": "pcn", "kind": "primaryCareNetwork", "rule": { "passes": { "consentOf": "abbey" } } } ] },
      "proposals": [ { "id": "hub", "subjects": ["a"], "affects": "pcn", "proposer": "pcn",
        "forum": "pcn", "decisionDate": "2024-03-14" } ] }
    """

  @Test("A file of another program is read, and what has no place is told")
  func foreign() throws {
    let popolo = """
      { "meta": {}, "events": [],
        "organizations": [ { "id": "mill", "name": "Mill Lane", "classification": "practice",
          "founding_date": "1998-04-01", "dissolution_date": null, "image": null, "links": [] } ],
        "persons": [ { "id": "dr", "name": null, "gender": "female" } ],
        "memberships": [
          { "id": "m1", "member_id": "mill", "organization_id": "pcn", "start_date": "2019-07-01" },
          { "person_id": "dr", "organization_id": "pcn", "role": "representative" } ],
        "vote_events": [ { "identifier": "7", "motion_id": "hub", "start_date": "2024-03-01T12:30Z",
          "counts": [ { "option": "yes", "value": 1 } ],
          "votes": [ { "voter_id": "mill", "option": "yes" }, { "voter_id": "abbey", "option": "absent" } ]
        } ] }
      """
    let (file, passedOver) = try CaseFile.read(
      Array(PopoloTests.own.utf8),
      importingPopolo: Array(popolo.utf8)
    )
    #expect(
      passedOver == [
        "meta", "events", "organizations.image", "organizations.links", "persons.gender",
        "memberships.id", "vote_events.identifier",
      ]
    )
    #expect(
      file.document.bodies.last
        == Body("mill", kind: .practice, name: "Mill Lane", existence: Period(from: "1998-04-01"))
    )
    #expect(file.document.people == [Person("dr")])
    #expect(
      file.document.memberships == [
        Membership("mill", of: "pcn", period: Period(from: "2019-07-01"))
      ]
    )
    #expect(file.document.appointments == [Appointment("dr", to: "pcn", capacity: .representative)])
    #expect(file.record.acts == [.vote(by: "mill", on: "hub", .for, date: "2024-03-01")])
  }

  /// A Popolo document, and where its errors are.
  static let flaws: [(String, [String])] = [
    (#"{"persons":[{"id":""}]}"#, ["popolo.json malformedIdentifier persons[0].id"]),
    (
      #"{"organizations":[{"id":"a"}]}"#, ["popolo.json missingKey organizations[0].classification"]
    ),
    (
      #"{"organizations":[{"id":"a","classification":"Primary Care","founding_date":"1998"}]}"#,
      [
        "popolo.json malformedIdentifier organizations[0].classification",
        "popolo.json malformedDate organizations[0].founding_date",
      ]
    ),
    (
      #"{"organizations":[{"id":"abbey","classification":"practice","name":"Other"}]}"#,
      ["popolo.json duplicateIdentifier organizations[0].id"]
    ),
    (
      #"{"memberships":[{"organization_id":"pcn"},{"person_id":"x","organization_id":"nowhere"}]}"#,
      [
        "popolo.json missingKey memberships[0].person_id",
        "popolo.json unknownReference memberships[1].person_id",
        "popolo.json unknownReference memberships[1].organization_id",
      ]
    ),
    (
      #"{"memberships":[{"member_id":"x","organization_id":"pcn"},"#
        + #"{"member_id":"y","organization_id":"pcn","role":"expert"}]}"#,
      [
        "popolo.json unknownReference memberships[0].member_id",
        "popolo.json unknownReference memberships[1].member_id",
      ]
    ),
    (
      #"{"vote_events":[{"motion_id":"hob","start_date":"2024-01-01","votes":"#
        + #"[{"voter_id":"abbey","option":"aye"},{"voter_id":"abby","option":"no"}]}]}"#,
      [
        "popolo.json unknownReference vote_events[0].motion_id",
        "popolo.json unknownWord vote_events[0].votes[0].option",
        "popolo.json unknownReference vote_events[0].votes[1].voter_id",
      ]
    ),
    ("{", ["popolo.json syntax -"]),
  ]

  @Test("Each error has its place in the Popolo document", arguments: flaws)
  func errors(_ row: (popolo: String, errors: [String])) {
    do throws(InvalidImportError) {
      _ = try CaseFile.read(
        Array(PopoloTests.own.utf8),
        named: "case.json",
        importingPopolo: Array(row.popolo.utf8),
        named: "popolo.json"
      )
      Issue.record("There is no error")
    } catch {
      let found = error.errors.map { "\($0.file) \($0.code.rawValue) \($0.place ?? "-")" }
      #expect(found == row.errors)
      #expect(error.errors.allSatisfy { $0.line != nil && $0.column != nil })
    }
  }

  @Test("A case file with errors keeps them, beside those of the Popolo document")
  func both() {
    let own = PopoloTests.own.replacing(#""forum": "pcn""#, with: #""forum": "pnc""#)
    do throws(InvalidImportError) {
      _ = try CaseFile.read(
        Array(own.utf8),
        named: "case.json",
        importingPopolo: Array(PopoloTests.flaws[6].0.utf8),
        named: "popolo.json"
      )
      Issue.record("There is no error")
    } catch {
      #expect(error.errors.first?.file == "case.json")
      #expect(error.errors.first?.place == "proposals[0].forum")
      #expect(error.errors.count == 4)
    }
  }
}
