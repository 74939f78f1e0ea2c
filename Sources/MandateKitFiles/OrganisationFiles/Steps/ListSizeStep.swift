import MandateKit
import MandateKitReports

/// The step that gives practices their patients.
struct ListSizeStep {
  let table: OfficialTable<ListSizeRow>?
  let practices: [String: ImportedPractice]

  /// Sets the patients of the practices that have a list.
  func add(to draft: inout ImportDraft) {
    guard let table else {
      draft.report(.noListSize, at: RowPlace(file: .practices)) {
        "No file of list sizes was given: every practice has 0 patients."
      }
      return
    }
    let asOf = draft.asOf
    var lists: [String: ListSizeRow] = [:]
    var isOfAnotherTime = false
    for row in table.rows {
      if let first = lists[row.code] {
        draft.reportDuplicate(row, of: first)
        continue
      }
      lists[row.code] = row
      if practices[row.code] != nil {
        draft.setPatients(row.patients, of: row.code)
      } else {
        draft.report(.listWithoutPractice, at: row.place) {
          "The list of \(row.code), \(English.counted(row.patients, "patient")), belongs to no practice "
            + "that was imported; it was left out."
        }
      }
      if !isOfAnotherTime, let extracted = row.extracted, abs(extracted.days(until: asOf)) > 366 {
        isOfAnotherTime = true
        draft.report(.listSizesOfAnotherTime, at: row.place) {
          "Patients were counted on \(extracted), more than a year from \(asOf)."
        }
      }
    }
  }
}
