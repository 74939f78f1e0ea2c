import MandateKit

/// The answers for some proposals in brief: an overview, then what is not as it should be and what to do.
///
/// The overview has a line for each proposal. Then come, for each proposal, the essential requirements that
/// are not met, what stands in the way of a mandate, the next steps with their days, exposures, who could
/// still undo a mandate, and warnings. What is in order is left out. ``AnswerText`` explains everything.
public struct AnswerBrief: Sendable, CustomStringConvertible {
  /// The docket.
  public var docket: Docket
  /// The proposals, in their order.
  public var proposals: [Proposal.ID]
  /// The date of the question, or `nil` for each proposal's own decision date.
  public var asOf: CivilDate?
  /// The number of columns after which a line is broken between words.
  public var width: Int

  /// Creates the brief of some proposals.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - proposals: The proposals, in their order, or `nil` for all of the docket. One that the docket does
  ///     not have is left out.
  ///   - date: The date of the question, taken at the end of that day, or `nil` for each proposal's own
  ///     decision date.
  ///   - width: The number of columns after which a line is broken between words.
  public init(
    _ docket: Docket,
    proposals: [Proposal.ID]? = nil,
    asOf date: CivilDate? = nil,
    width: Int = 100
  ) {
    self.docket = docket
    self.proposals = proposals ?? docket.proposals.map { $0.id }
    asOf = date
    self.width = width
  }

  /// The text, ending in a line break.
  ///
  /// - Complexity: O(bytes of the text), all of which is in memory, and that of ``write(to:)``.
  public var description: String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the brief in chunks, while the answers are found.
  ///
  /// - Parameter sink: Takes the next bytes, which are UTF-8 and never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: That of resolving each proposal twice, of finding its path, and of one review.
  public func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let names = DisplayNames(docket)
    let questions = docket.questions(for: proposals, asOf: asOf)
    var page = TextPage(width: width)
    if questions.count > AnswerBrief.mostUncounted {
      page.paragraph(AnswerBrief.count(of: questions.map { $0.outcome }))
      page.blank()
    }
    for question in questions {
      page.entry("", AnswerBrief.overview(of: question, names))
      try page.bytes.passOn(to: sink)
    }
    var search = OutlookSearch(docket)
    var reach = BriefReach()
    for question in questions {
      let resolution = question.resolution
      reach.add(resolution, of: question.proposal)
      let path = search.path(of: question.proposal.id, asOf: question.asOf)
      let lines = BriefLines.lines(of: resolution, path: path, names)
      if lines.isEmpty { continue }
      page.blank()
      page.paragraph("\(names[proposal: question.proposal.id]):")
      for line in lines {
        page.entry(line.label.padded, line.text, indent: 2)
        try page.bytes.passOn(to: sink)
      }
    }
    let remarks = remarks(on: questions, within: reach, names)
    if !remarks.isEmpty {
      page.blank()
      for remark in remarks { page.entry("To be checked: ", remark) }
    }
    try page.bytes.passOn(to: sink, atLeast: 1)
  }

  /// The most proposals whose outcomes are not counted, for they are seen at once.
  private static let mostUncounted = 6
  /// The most remarks on the constitution that are shown.
  private static let mostRemarks = 6

  /// Returns the errors and warnings of a review of the governance and the record that bear on the proposals.
  private func remarks(
    on questions: [Docket.Question],
    within reach: BriefReach,
    _ names: DisplayNames
  ) -> [String] {
    // What was to be checked before a decision whose date has passed is of no use any more.
    let ahead = questions.filter { $0.proposal.decisionDate >= $0.asOf }
    guard
      let date = (ahead.isEmpty ? questions : ahead).map({ $0.proposal.decisionDate }).min()
    else { return [] }
    // An answer warns itself of a grant that a rule of the document does not allow.
    let hasRules = !docket.governance.document.grantRules.isEmpty
    let found = docket.review(on: date).filter {
      $0.severity != .note && reach.meets($0) && !(hasRules && $0.code == .grantNotAllowed)
    }
    let shown = found.prefix(
      found.count == AnswerBrief.mostRemarks + 1 ? found.count : AnswerBrief.mostRemarks
    )
    let rest = found.count - shown.count
    return shown.map { $0.sentence(names) }
      + (rest == 0
        ? [] : ["and \(English.number(rest)) more: a review of the case lists them all."])
  }

  private static func count(of outcomes: [Outcome]) -> String {
    let counts = Outcome.allCases.compactMap { outcome -> String? in
      let count = outcomes.count { $0 == outcome }
      return count == 0 ? nil : "\(English.number(count)) \(outcome.words)"
    }
    let total = English.counted(outcomes.count, "proposal")
    return English.sentence("\(total): \(English.list(counts))")
  }

  private static func overview(of question: Docket.Question, _ names: DisplayNames) -> String {
    let decision = question.proposal.decisionDate
    let asOf = question.asOf == decision ? "that day" : English.date(question.asOf)
    return
      "\(question.outcome.words.uppercased()): \(names[proposal: question.proposal.id]), for a decision on "
      + "\(English.date(decision)), as of \(asOf)."
  }
}
