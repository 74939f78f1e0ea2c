import MandateKit
import MandateKitFiles

/// A small governance and lines under it.
enum StreamScene {
  static let governance = #"""
    {"schema": "mandatekit/1", "governance": {
      "bodies": [
        {"id": "p1", "kind": "practice", "listSize": 7000},
        {"id": "p2", "kind": "practice", "listSize": 5000},
        {"id": "n1", "kind": "primaryCareNetwork", "binds": true,
         "rule": {"passes": {"share": {"moreThan": "1/2", "of": "cast", "by": "members"}}}},
        {"id": "board", "kind": "placeBoard"}
      ],
      "people": [{"id": "dr-a"}],
      "memberships": [{"member": "p1", "of": "n1"}, {"member": "p2", "of": "n1"}],
      "appointments": [{"person": "dr-a", "to": "board", "capacity": "representative"}],
      "mandates": [
        {"id": "m1", "giver": "n1", "holder": "dr-a", "powers": ["agree"], "subjects": ["funding"],
         "adoptedBy": "adoption", "ratification": {"by": "n1", "within": 30}}
      ],
      "provisions": [
        {"id": "agreed", "requires": {"approval": {"of": {"body": "n1"}}}, "force": "essential"},
        {"id": "spoken-for", "requires": {"representation": {}}, "force": "exposure"}
      ]
    }, "proposals": [
      {"id": "adoption", "subjects": ["seats"], "affects": "n1", "proposer": "n1", "forum": "n1",
       "decisionDate": "2022-06-01", "ratifies": "older"},
      {"id": "older", "subjects": ["seats"], "affects": "n1", "proposer": "n1", "forum": "n1",
       "decisionDate": "2022-05-01"},
      {"id": "x", "subjects": ["funding"], "affects": "n1", "proposer": "board", "forum": "board",
       "decisionDate": "2022-09-01"},
      {"id": "y", "subjects": ["funding"], "affects": "n1", "proposer": "board", "forum": "board",
       "decisionDate": "2022-09-20", "ratifies": "x"}
    ], "record": [
      {"vote": {"by": "p1", "on": "adoption", "choice": "for", "date": "2022-05-20"}},
      {"vote": {"by": "p1", "on": "x", "choice": "for", "date": "2022-08-20"}},
      {"vote": {"by": "p2", "on": "y", "choice": "for", "date": "2022-09-10"}},
      {"revocation": {"of": "m1", "date": "2022-09-15"}}
    ]}
    """#

  static func file() throws -> CaseFile { try CaseFile.read(Array(governance.utf8)) }

  static func stream(asOf: CivilDate? = nil, longestLine: Int = 4_000) throws -> CaseStream {
    CaseStream(try file().docket(), asOf: asOf, longestLine: longestLine)
  }

  /// A line that asks about a proposal with an identifier.
  static func line(_ id: String, record: String = "", more: String = "") -> String {
    #"{"proposal":{"id":"\#(id)","subjects":["funding"],"affects":"n1","proposer":"board","#
      + #""forum":"board","decisionDate":"2022-09-01"},"record":[\#(record)]\#(more)}"#
  }

  static func vote(_ practice: String, _ choice: String = "for", on proposal: String) -> String {
    #"{"vote":{"by":"\#(practice)","on":"\#(proposal)","choice":"\#(choice)","#
      + #""date":"2022-08-01"}}"#
  }

  /// The answers to a text that is fed in chunks of a size.
  static func answers(to text: String, chunk: Int = .max) throws -> [JSONTree] {
    var stream = try stream()
    return try answers(of: &stream, to: Array(text.utf8), chunk: chunk)
  }

  static func answers(
    of stream: inout CaseStream,
    to bytes: [UInt8],
    chunk: Int = .max
  ) throws -> [JSONTree] {
    var written: [[UInt8]] = []
    var start = 0
    while start < bytes.count {
      let end = start + min(chunk, bytes.count - start)
      stream.feed(Array(bytes[start..<end])) { written.append($0) }
      start = end
    }
    stream.finish { written.append($0) }
    return try written.map { try JSONTree(bytes: $0) }
  }
}

extension JSONTree {
  /// The value of a key of an object.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of a list, none of anything else.
  var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// A string, or `nil` for anything else.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// What an answer of a stream comes to: a proposal with its outcome, or the codes of errors.
  var summary: String {
    if let proposal = self["proposal"]?.text {
      return "\(proposal) \(self["outcome"]?.text ?? "?")"
    }
    let errors = self["errors"]?.elements ?? []
    return errors.map { "\($0["code"]?.text ?? "?") \($0["path"]?.text ?? "?")" }
      .joined(separator: "; ")
  }
}
