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
          text.list("lines", change.requirementLines(names)) { text, line in text.text(line) }
        }
      }
      text.member("note", timeline.noteOnExamination)
    }
  }
}
