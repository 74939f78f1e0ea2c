import MandateKit

/// The structures and the mandates that a page shows, each once for all the dates on which it is the same.
struct PageDates {
  /// A structure, and the record dates of proposals on which it is so.
  struct DatedStructure {
    var dates: [CivilDate]
    let structure: StructureOnDate
  }

  /// What is in force, and the decision dates of proposals on which it is so.
  struct DatedMandates {
    var dates: [CivilDate]
    /// Why each mandate is not in force, in the order of the document; `nil` where it is.
    let reasons: [Finding?]
  }

  private(set) var structures: [DatedStructure] = []
  private(set) var mandates: [DatedMandates] = []
  private var structurePlaces: [CivilDate: Int] = [:]
  private var mandatePlaces: [CivilDate: Int] = [:]

  /// Finds the structures and mandates of some questions.
  ///
  /// - Complexity: O(bodies + memberships + mandates) for each date that is new.
  init(of questions: [Docket.Question], in docket: Docket) {
    var seen: Set<CivilDate> = []
    for question in questions {
      let recordDate = question.proposal.recordDate
      if seen.insert(recordDate).inserted {
        add(StructureOnDate(docket.governance, on: recordDate))
      }
      if mandatePlaces[question.proposal.decisionDate] == nil { add(question, in: docket) }
    }
  }

  private mutating func add(_ structure: StructureOnDate) {
    if let place = structures.firstIndex(where: { $0.structure.isLike(structure) }) {
      structures[place].dates.append(structure.date)
      structurePlaces[structure.date] = place
    } else if structures.count < AnswerPage.mostDates {
      structurePlaces[structure.date] = structures.count
      structures.append(DatedStructure(dates: [structure.date], structure: structure))
    }
  }

  private mutating func add(_ question: Docket.Question, in docket: Docket) {
    let date = question.proposal.decisionDate
    let reasons = docket.governance.document.mandates.map {
      docket.reasonNotInForce($0.id, on: date, asOf: question.asOf)
    }
    if let place = mandates.firstIndex(where: { $0.reasons == reasons }) {
      mandates[place].dates.append(date)
      mandatePlaces[date] = place
    } else if mandates.count < AnswerPage.mostDates {
      mandatePlaces[date] = mandates.count
      mandates.append(DatedMandates(dates: [date], reasons: reasons))
    }
  }

  /// Returns the identifier of the section about the structure on a date, or `nil` where there is none.
  func structureID(_ date: CivilDate) -> String? {
    structurePlaces[date].map { PageDates.structureID(at: $0) }
  }

  /// Returns the identifier of the section about the mandates on a date, or `nil` where there is none.
  func mandatesID(_ date: CivilDate) -> String? {
    mandatePlaces[date].map { PageDates.mandatesID(at: $0) }
  }

  /// Returns the structure that the page shows for a date, or `nil` where it shows none.
  func structure(on date: CivilDate) -> StructureOnDate? {
    structurePlaces[date].map { structures[$0].structure }
  }

  /// The identifier of a section about a structure, by its place.
  static func structureID(at place: Int) -> String { "structure-\(place + 1)" }

  /// The identifier of a section about mandates, by its place.
  static func mandatesID(at place: Int) -> String { "mandates-\(place + 1)" }

  /// The dates as words.
  static func words(_ dates: [CivilDate]) -> String {
    English.list(dates.map(English.date), limit: 6)
  }
}
