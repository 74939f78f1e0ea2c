import MandateKit
import MandateKitFiles
import Testing

/// A document, and all that is to be found in it.
struct UnreadRow: CustomTestStringConvertible {
  var testDescription: String
  var text: CaseText
  var found: [String]

  init(_ description: String, _ text: CaseText, _ found: [String]) {
    testDescription = description
    self.text = text
    self.found = found
  }
}

@Suite("One slip in a case file is reported once")
struct CaseFileUnreadTests {
  @Test(
    "Nothing is reported that merely follows from another flaw",
    arguments: rows + UnreadRow.ofSeveralKeys
  )
  func noCascade(_ row: UnreadRow) {
    #expect(row.text.found == row.found)
  }

  static let member = #""memberships": [{"member": "p1", "of": "n1"}]"#

  static let rows: [UnreadRow] = [
    UnreadRow(
      "a body whose id cannot be read is not unknown elsewhere",
      CaseText(
        bodies: CaseText.bodies.replacing(#""id": "n1""#, with: #""id": 1"#),
        governance: member
      ),
      ["wrongType governance.bodies[2].id"]
    ),
    UnreadRow(
      "nor is one whose id is too long",
      CaseText(
        bodies: CaseText.bodies.replacing("n1", with: String(repeating: "n", count: 201)),
        governance: member.replacing("n1", with: String(repeating: "n", count: 201)),
        proposals: ""
      ),
      ["malformedIdentifier governance.bodies[2].id"]
    ),
    UnreadRow(
      "nor are bodies under a misspelt key",
      CaseText(
        #"{"schema": "mandatekit/1", "governance": {"bodys": [], \#(member)}}"#
      ),
      ["unknownKey governance.bodys"]
    ),
    UnreadRow(
      "but a proposal that is not there is",
      CaseText(
        bodies: CaseText.bodies.replacing(#""id": "n1""#, with: #""id": 1"#),
        record: #"{"decision": {"by": "n1", "on": "y", "date": "2022-08-01"}}"#
      ),
      ["wrongType governance.bodies[2].id", "unknownReference record[0].decision.on"]
    ),
    UnreadRow(
      "a body whose kind cannot be read may have anything",
      CaseText(
        bodies: CaseText.bodies.replacing(#""kind": "practice", "#, with: #""kind": null, "#),
        governance: #""memberships": [{"member": "p2", "of": "p1"}]"#
      ),
      ["nullValue governance.bodies[0].kind"]
    ),
    UnreadRow(
      "entries after one that cannot be read keep their numbers",
      CaseText(governance: #""memberships": [7, {"member": "p1", "of": "n2"}]"#),
      ["wrongType governance.memberships[0]", "unknownReference governance.memberships[1].of"]
    ),
    UnreadRow(
      "a rule that cannot be read is a rule",
      CaseText(
        bodies: CaseText.bodies + #", {"id": "b", "kind": "x", "binds": true, "rule": 5}"#
      ),
      ["wrongType governance.bodies[4].rule"]
    ),
    UnreadRow(
      "a giver and an over that cannot be read are there",
      CaseText(
        governance: #"""
          "mandates": [{"id": "m", "giver": 1, "holder": "n1", "powers": ["agree"],
                        "subjects": ["*"], "adoptedBy": "x"},
                       {"id": "o", "holder": "dr-a", "powers": ["agree"], "subjects": ["*"],
                        "over": 1}]
          """#
      ),
      ["wrongType governance.mandates[0].giver", "wrongType governance.mandates[1].over"]
    ),
    UnreadRow(
      "lists that cannot be read are not empty",
      CaseText(
        governance: #"""
          "mandates": [{"id": "m", "holder": "n1", "powers": "agree", "subjects": ["a b"]}]
          """#
      ),
      [
        "wrongType governance.mandates[0].powers",
        "malformedSubject governance.mandates[0].subjects[0]",
      ]
    ),
    UnreadRow(
      "a consultation that closed on no day closed",
      CaseText(
        record: #"""
          {"consultation": {"of": "n1", "by": "board", "on": "x", "opened": "2022-07-01",
                            "closed": "soon", "considered": "2022-08-01"}}
          """#
      ),
      ["malformedDate record[0].consultation.closed"]
    ),
    UnreadRow(
      "one that opened on no day opened before it closed",
      CaseText(
        record: #"""
          {"consultation": {"of": "n1", "by": "board", "on": "x", "opened": "soon",
                            "closed": "1900-01-01"}}
          """#
      ),
      ["malformedDate record[0].consultation.opened"]
    ),
    UnreadRow(
      "a period with an end that cannot be read is no empty one",
      CaseText(
        bodies: CaseText.bodies
          + #", {"id": "b", "kind": "x", "from": "2022-99-01", "until": "1900-01-01"}"#
      ),
      ["malformedDate governance.bodies[4].from"]
    ),
    UnreadRow(
      "a force that cannot be read is not essential",
      CaseText(
        governance: #"""
          "provisions": [{"id": "v", "force": "esential", "requires":
            {"notice": {"to": {"role": "affected"}, "by": "forum", "daysAfter": 5}}}]
          """#
      ),
      ["unknownWord governance.provisions[0].force"]
    ),
    UnreadRow(
      "an act of no sort names nobody",
      CaseText(record: #"{"votes": {}}, {}, null, {"vote": []}"#),
      [
        "missingKey record[0]", "unknownKey record[0].votes", "missingKey record[1]",
        "nullValue record[2]", "wrongType record[3].vote",
      ]
    ),
    UnreadRow(
      "what can be read beside what cannot is still judged",
      CaseText(
        governance: #"""
          "provisions": [{"id": "v", "force": "exposure", "requires":
            {"notice": {"to": {"body": "nobody"}, "by": "forum"}}}]
          """#
      ),
      [
        "missingKey governance.provisions[0].requires.notice",
        "unknownReference governance.provisions[0].requires.notice.to.body",
      ]
    ),
    UnreadRow(
      "a key that may not stand in its object, with a value that cannot be read, is one error",
      CaseText(
        bodies: CaseText.bodies + #", {"id": "b", "kind": "x", "binds": null, "listSize": "1"}"#
      ),
      ["nullValue governance.bodies[4].binds", "wrongType governance.bodies[4].listSize"]
    ),
    UnreadRow(
      "a kind that is no word may have a list size",
      CaseText(
        bodies: CaseText.bodies
          + #", {"id": "b", "kind": "", "listSize": 0}, {"id": "c", "kind": "", "listSize": 1}"#
      ),
      [
        "malformedIdentifier governance.bodies[4].kind",
        "malformedIdentifier governance.bodies[5].kind",
      ]
    ),
    UnreadRow(
      "an entry that cannot be read has no empty name that another could have",
      CaseText(people: "7", governance: #""memberships": [{"member": "", "of": "n1"}]"#),
      ["wrongType governance.people[0]"]
    ),
    UnreadRow(
      "of a key that stands twice the first counts and is judged",
      CaseText(governance: #""memberships": [{"member": "zz", "of": "n1", "member": "p1"}]"#),
      [
        "unknownReference governance.memberships[0].member",
        "duplicateKey governance.memberships[0].member",
      ]
    ),
  ]
}

extension String {
  /// The text with each occurrence of a part replaced.
  func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if !part.isEmpty, rest.hasPrefix(part) {
        result += other
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
