import MandateKit

extension ImportAssembly {
  /// Gives practices their patients.
  mutating func addListSizes() {
    guard let file = files.listSizes else {
      report(
        .noListSize,
        Place(role: .practices, line: nil),
        "No file of list sizes was given: every practice has 0 patients."
      )
      return
    }
    var lists: [String: ListSizeRow] = [:]
    var isOfAnotherTime = false
    for row in file.rows {
      let place = Place(role: .listSizes, line: row.line)
      if let first = lists[row.practice] {
        let isSame = row.patients == first.patients
        reportDuplicate(row.practice, of: first.line, isSame: isSame, place)
        continue
      }
      lists[row.practice] = row
      if practices[row.practice] != nil {
        set(listSize: Int64(row.patients), of: row.practice)
      } else {
        report(
          .listWithoutPractice,
          place,
          "The list of \(row.practice), \(row.patients) patients, belongs to no practice that was "
            + "imported; it was left out."
        )
      }
      if !isOfAnotherTime, let extracted = row.extracted, abs(extracted.days(until: asOf)) > 366 {
        isOfAnotherTime = true
        report(
          .listSizesOfAnotherTime,
          place,
          "Patients were counted on \(extracted), more than a year from \(asOf)."
        )
      }
    }
  }
}
