import MandateKit

/// The dates of which a page shows who belongs to whom, and who may act for whom.
struct PageDates {
  /// The record dates, in the order of the proposals, each once.
  let structures: [CivilDate]
  /// The decision dates, in the order of the proposals, each once.
  let mandates: [CivilDate]

  init(of questions: [Docket.Question]) {
    structures = PageDates.first(questions.map { $0.proposal.recordDate })
    mandates = PageDates.first(questions.map { $0.proposal.decisionDate })
  }

  /// The identifier of the section about the structure on a date.
  static func structureID(_ date: CivilDate) -> String { "structure-\(date)" }

  /// The identifier of the section about the mandates on a date.
  static func mandatesID(_ date: CivilDate) -> String { "mandates-\(date)" }

  private static func first(_ dates: [CivilDate]) -> [CivilDate] {
    var seen: Set<CivilDate> = []
    return Array(dates.filter { seen.insert($0).inserted }.prefix(AnswerPage.mostDates))
  }
}
