import MandateKit
import MandateKitReports

extension OpenCase {
  /// Tells on which days the answer to a proposal changes.
  ///
  /// - Throws: `Refusal` where the call is wrong.
  func timeline(_ call: CallValue) throws(Refusal) -> [UInt8] {
    guard let timeline = docket.timeline(of: try onlyProposal(call).id) else {
      throw .call("The case has no such proposal.")
    }
    return ResultText.object { text in
      text.list("turns", [nil] + timeline.changes.map { Optional($0) }) { text, change in
        text.object { text in
          guard let change else {
            text.null("date")
            text.member("outcome", timeline.start.outcome.rawValue)
            text.list("lines", []) { (text: inout ResultText, line: String) in text.text(line) }
            return
          }
          text.member("date", change.date.description)
          text.member("outcome", change.outcome.rawValue)
          text.list("lines", change.lines(names)) { text, line in text.text(line) }
        }
      }
      text.list("notExamined", timeline.notExamined) { text, date in text.text(date.description) }
    }
  }
}

extension Docket.Timeline.Change {
  /// Returns a sentence for each requirement that changed; those of one provision that came to one status together
  /// share one.
  fileprivate func lines(_ names: DisplayNames) -> [String] {
    var lines: [String] = []
    var rest = requirements[...]
    while let first = rest.first {
      let alike = rest.prefix { $0.provision == first.provision && $0.status == first.status }
      rest.removeFirst(alike.count)
      let bodies = alike.compactMap { $0.body }
      let of = bodies.isEmpty ? "" : " of \(names.list(bodies, limit: 6))"
      lines.append("\(first.provision.rawValue)\(of): \(first.status.rawValue).")
    }
    return lines
  }
}
