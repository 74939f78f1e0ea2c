import MandateKit

/// The answers for some proposals as one page to take to a board: HTML in a file of its own.
///
/// It has for each proposal the outcome, the answer in brief, what is required, required against actual as
/// bars, consultations on a time line, what to do as a list to tick off, votes, who is bound, and all reasons
/// folded; then who belongs to whom and who may act for whom on the dates that count. It needs nothing from
/// elsewhere and has no script; it follows the reader's choice of light or dark, prints on A4, and is XML as
/// well as HTML. It is for reading: the wording and the layout may improve.
///
/// The page is bounded: of further proposals, rows of a table and dates it says how many there are.
public struct AnswerPage: Sendable, CustomStringConvertible {
  /// The docket.
  public var docket: Docket
  /// The proposals, in their order.
  public var proposals: [Proposal.ID]
  /// The date of the question, or `nil` for each proposal's own decision date.
  public var asOf: CivilDate?

  /// The most proposals of which the page tells more than the outcome.
  public static let mostProposals = Limits.proposalsOnPage
  /// The most rows of a table, and entries of a list; further ones are counted.
  public static let mostRows = Limits.rowsOnPage
  /// The most dates of which it shows the structure and the mandates.
  public static let mostDates = Limits.datesOnPage

  /// Creates the page of some proposals.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - proposals: The proposals, in their order, or `nil` for all of the docket. One that the docket does
  ///     not have is left out.
  ///   - date: The date of the question, taken at the end of that day, or `nil` for each proposal's own
  ///     decision date.
  public init(
    _ docket: Docket,
    proposals: [Proposal.ID]? = nil,
    asOf date: CivilDate? = nil
  ) {
    self.docket = docket
    self.proposals = proposals ?? docket.proposals.map { $0.id }
    asOf = date
  }

  /// The page, ending in a line break.
  ///
  /// - Complexity: O(bytes of the page), all of which is in memory, and that of ``write(to:)``.
  public var description: String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the page in chunks, while the answers are found.
  ///
  /// - Parameter sink: Takes the next bytes, which are UTF-8 and never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: That of resolving each proposal twice and of finding the outlooks of those told.
  public func write<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let names = DisplayNames(docket).shortened
    let questions = docket.questions(for: proposals, asOf: asOf)
    let told = Array(questions.prefix(AnswerPage.mostProposals))
    let dates = PageDates(of: told, in: docket)
    let frame = PageFrame(names: names, questions: questions, asOf: asOf)
    var markup = Markup()
    frame.open(&markup)
    PageOverview(questions: questions, names: names, linked: told.count).write(to: &markup)
    var search = OutlookSearch(docket)
    for (number, question) in told.enumerated() {
      let recordDate = question.proposal.recordDate
      let proposal = ProposalSection(
        id: "p\(number + 1)",
        docket: docket,
        proposal: question.proposal,
        outline: AnswerOutline(
          question.resolution,
          names: names,
          outlook: search.outlook(of: question.proposal.id, asOf: question.asOf)
        ),
        structure: dates.structure(on: recordDate)
          ?? StructureOnDate(docket.governance, on: recordDate),
        dates: dates
      )
      for part in proposal.parts {
        part(&markup)
        try markup.bytes.passOn(to: sink)
      }
    }
    for (place, shown) in dates.structures.enumerated() {
      StructureSection(
        id: PageDates.structureID(at: place),
        heading: StructureSection.heading(shown.dates),
        names: names
      )
      .write(shown.structure, to: &markup)
      try markup.bytes.passOn(to: sink)
    }
    for (place, shown) in dates.mandates.enumerated() {
      MandateSection(
        id: PageDates.mandatesID(at: place),
        mandates: docket.governance.document.mandates,
        shown: shown,
        names: names
      )
      .write(to: &markup)
      try markup.bytes.passOn(to: sink)
    }
    frame.close(&markup)
    try markup.bytes.passOn(to: sink, atLeast: 1)
  }
}
