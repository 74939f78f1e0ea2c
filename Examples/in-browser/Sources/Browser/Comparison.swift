import MandateKit
import MandateKitReports

/// The answers for one proposal by two cases, and how they differ.
struct Comparison {
  private let before: Resolution
  private let after: Resolution
  private let names: DisplayNames

  /// Answers a proposal by two cases.
  ///
  /// - Parameters:
  ///   - call: The call, which may have the text of a case before a change and of one after it.
  ///   - opened: The case before the change where the call has no text of one.
  ///   - changed: The case after the change where the call has no text of one.
  /// - Throws: `Refusal` where the call is wrong, or one of the cases has errors.
  init(_ call: CallValue, opened: OpenCase?, changed: OpenCase?) throws(Refusal) {
    let first = try Comparison.found(call, "before", or: opened)
    let second = try Comparison.found(call, "after", or: changed)
    let proposal = try first.onlyProposal(call)
    let date = try call.date("asOf") ?? proposal.decisionDate
    guard let before = first.docket.resolve(proposal.id, asOf: date),
      let after = second.docket.resolve(proposal.id, asOf: date)
    else { throw .call("The case after the change has no proposal \(proposal.id.rawValue).") }
    (self.before, self.after, names) = (before, after, second.names)
  }

  private static func found(
    _ call: CallValue,
    _ key: String,
    or known: OpenCase?
  ) throws(Refusal) -> OpenCase {
    if call[key] != nil { return try OpenCase(call.bytes(key)) }
    guard let known else {
      throw .call("The call needs a text as \"\(key)\", or a case that is open and was changed.")
    }
    return known
  }

  /// The outcomes, and a sentence for each difference.
  var bytes: [UInt8] {
    ResultText.object { text in
      text.object("before") { text in text.member("outcome", before.outcome.rawValue) }
      text.object("after") { text in text.member("outcome", after.outcome.rawValue) }
      let lines = Resolution.Difference(from: before, to: after).lines(names)
      text.list("lines", lines) { text, line in text.text(line) }
    }
  }
}
