import MandateKit
import Testing

@testable import MandateKitTestKit

@Suite("The contract is tried as of the days on which something happens")
struct ContractRecordTests {
  static let day: CivilDate = "2022-08-15"

  /// An act of each sort, on the same day.
  static let acts: [Act] = [
    .vote(by: "network-1-1", on: "proposal", .for, date: day),
    .castingVote(by: "chair", of: "place", on: "proposal", .for, date: day),
    .recusal(by: "network-1-1", on: "proposal", date: day),
    .attendance(by: "chair", at: "board", on: "proposal", date: day),
    .notice(to: "committee", by: "board", on: "proposal", date: day),
    .decision(by: "board", on: "proposal", date: day),
    .revocation(of: "seat", date: day),
    .consultation(of: "committee", by: "board", on: "proposal", opened: day),
  ]

  /// A place with a chair and a mandate.
  private func docket(_ act: Act) throws -> Docket {
    var place = SamplePlace()
    place.document.people.append(Person("chair"))
    place.document.mandates.append(
      Mandate("seat", giver: "network-1", holder: "chair", powers: [.agree], subjects: ["*"])
    )
    return try Docket(
      governance: Governance(place.document),
      proposals: [place.proposal()],
      record: ActRecord([act])
    )
  }

  @Test(
    "An answer that is wrong on the day of an act alone is found, whatever the act",
    arguments: acts
  )
  func days(_ act: Act) throws {
    let answers = ContractAnswers(outcome: { docket, id, date in
      date == Self.day && docket.record.acts == [act] ? nil : docket.outcome(of: id, asOf: date)
    })
    let docket = try docket(act)
    let found = ContractCheck(docket, seed: 1, answers: answers).violations()
    #expect(
      found.map(\.sentence) == ["The outcome of proposal is another without its reasons."],
      "\(found)"
    )
    #expect(found.first?.counterexample?.asOf == Self.day)
    #expect(ContractCheck(docket, seed: 1).violations() == [])
  }

  @Test("An answer that is not there is one that differs from the outcome")
  func missing() throws {
    let answers = ContractAnswers(resolution: { _, _, _ in nil })
    let docket = try docket(Self.acts[0])
    let found = ContractCheck(docket, seed: 1, answers: answers).violations()
    #expect(found.map(\.sentence) == ["The outcome of proposal is another without its reasons."])
  }

  @Test("A case file that changes when it is written and read again is a violation")
  func rereading() throws {
    let docket = try docket(Self.acts[0])
    let changed = ContractAnswers(rereading: { file in
      var file = file
      file.record = ActRecord()
      return file
    })
    #expect(
      ContractCheck(docket, seed: 1, answers: changed).violations().map(\.sentence) == [
        "A case file that is written and read again is not the same."
      ]
    )
    let broken = ContractAnswers(
      rereading: { (_) throws(InvalidDocumentError) in
        throw InvalidDocumentError([
          DocumentError(.unknownReference, at: DocumentPath()["case"], "Nothing is here.")
        ])
      }
    )
    let found = ContractCheck(docket, seed: 1, answers: broken).violations()
    #expect(found.count == 1)
    #expect(found.first?.sentence.hasPrefix("A case file that is written has an error. ") ?? false)
    #expect(found.first?.sentence.contains("Nothing is here.") ?? false)
  }

  @Test("A place in which nothing grants a mandate, or practices decide alone, keeps the contract")
  func otherReasons() throws {
    var place = SamplePlace()
    place.document.provisions = []
    let nothing = try Docket(governance: Governance(place.document), proposals: [place.proposal()])
    #expect(
      ContractCheck(nothing, seed: 1).violations().map(\.sentence) == [
        "No set of votes gives proposal a mandate."
      ]
    )
    place.document.provisions = ["first", "second"].map { id in
      Provision(id, requires: .approvalOfPractices(.majority(of: .all)), force: .essential)
    }
    let ballot = try Docket(governance: Governance(place.document), proposals: [place.proposal()])
    #expect(ContractCheck(ballot, seed: 1).violations() == [])
  }
}
