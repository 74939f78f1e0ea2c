import MandateKit
import MandateKitReports

/// The step that gives practices their patients.
///
/// The numbers of one file, and of files of one day, hold always. Those of several days are dated.
struct ListSizeStep {
  let tables: [OfficialTable<ListSizeRow>]
  let practices: [String: ImportedPractice]
  /// The place of what is said of all practices, or `nil` if there is no file of them.
  let practicesPlace: RowPlace?

  /// Sets the patients of the practices that have a list.
  func add(to draft: inout ImportDraft) {
    guard !tables.isEmpty else {
      guard let practicesPlace else { return }
      draft.report(.noListSize, at: practicesPlace) {
        "No file of list sizes was given: every practice has 0 patients."
      }
      return
    }
    let files = tables.compactMap { DatedLists($0, isAlone: tables.count == 1, draft: &draft) }
    reportUnknown(files, to: &draft)
    reportAnotherTime(files, to: &draft)
    reportDifferences(files, to: &draft)
    reportKept(files, to: &draft)
    let isDated = files.count > 1 && Set(files.flatMap { $0.dates }).count > 1
    for (code, sizes) in ListSizeStep.sizes(files) where practices[code] != nil {
      let entries = sizes.sorted { $0.key < $1.key }
        .map { ListSize.Entry(from: $0.key, patients: $0.value) }
      if isDated {
        draft.setPatients(.dated(entries), of: code)
      } else if let entry = entries.last {
        draft.setPatients(.constant(entry.patients), of: code)
      }
    }
  }

  /// The patients of each practice by the day on which they were counted; of several numbers of one
  /// day that of the file given last.
  private static func sizes(_ files: [DatedLists]) -> [String: [CivilDate: Int64]] {
    var sizes: [String: [CivilDate: Int64]] = [:]
    for file in files {
      for row in file.rows.values {
        sizes[row.code, default: [:]][file.date(of: row)] = row.patients
      }
    }
    return sizes
  }

  /// Reports the lists of no practice that was imported, each once, in the file given last.
  private func reportUnknown(_ files: [DatedLists], to draft: inout ImportDraft) {
    var reported: Set<String> = []
    for file in files.reversed() {
      for row in file.rows.values
      where practices[row.code] == nil && reported.insert(row.code).inserted {
        draft.report(.listWithoutPractice, at: row.place) {
          "The list of \(row.code), \(English.counted(row.patients, "patient")), belongs to no practice "
            + "that was imported; it was left out."
        }
      }
    }
  }

  /// Reports lists of which none is of about the date of the import.
  private func reportAnotherTime(_ files: [DatedLists], to draft: inout ImportDraft) {
    let asOf = draft.asOf
    func isFar(_ date: CivilDate) -> Bool { abs(date.days(until: asOf)) > 366 }
    guard files.count == 1 || files.allSatisfy({ $0.dates.allSatisfy(isFar) }),
      let file = files.last,
      let row = file.rowsInOrder.first(where: { file.statedDate(of: $0).map(isFar) ?? false }),
      let extracted = file.statedDate(of: row)
    else { return }
    draft.report(.listSizesOfAnotherTime, at: row.place) {
      "Patients were counted on \(extracted), more than a year from \(asOf)."
    }
  }

  /// Reports patients of one day that an earlier file gives otherwise.
  private func reportDifferences(_ files: [DatedLists], to draft: inout ImportDraft) {
    var taken: [DatedCode: ListSizeRow] = [:]
    for file in files {
      for row in file.rows.values {
        let key = DatedCode(code: row.code, date: file.date(of: row))
        if let other = taken[key], !row.says(sameAs: other) {
          let words = draft.fullWords(for: other.place)
          draft.report(.listSizesDiffer, at: row.place) {
            "\(row.code) has \(English.counted(row.patients, "patient")) on \(key.date) here, but "
              + "\(English.number(other.patients)) on \(words). What is said "
              + "here, in the file given later, was taken."
          }
        }
        taken[key] = row
      }
    }
  }

  /// Reports, once for each file, the open practices whose list it lacks and an earlier one has.
  private func reportKept(_ files: [DatedLists], to draft: inout ImportDraft) {
    var listed: Set<String> = []
    var start = files.startIndex
    let files = files.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map { $0.element }
    while start < files.endIndex {
      // Files of one day are parts of one another.
      let end = files[start...].firstIndex { $0.day > files[start].day } ?? files.endIndex
      let present = Set(files[start..<end].flatMap { $0.rows.keys })
      let day = files[start].day
      let missing = listed.filter { code in
        !present.contains(code) && draft.exists(code, on: day)
          && !files[start..<end].contains { $0.refused.contains(code) }
      }
      if !missing.isEmpty {
        let names = English.list(missing.sorted(), limit: 10)
        draft.report(.listSizeKept, at: files[end - 1].place) {
          "The file has no list of \(names), which \(English.is(missing.count)) open and "
            + "\(missing.count == 1 ? "has" : "have") one in an earlier file; the last size was kept."
        }
      }
      listed.formUnion(present)
      start = end
    }
  }

  /// A practice on one day.
  private struct DatedCode: Hashable {
    let code: String
    let date: CivilDate
  }
}
