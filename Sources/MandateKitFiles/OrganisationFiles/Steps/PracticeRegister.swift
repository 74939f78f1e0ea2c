import MandateKit
import MandateKitReports

/// A practice that was imported.
struct ImportedPractice {
  /// Its newest row in the files of practices, or `nil` if only those of partners have it.
  var row: PracticeRow?
  /// Its rows in the files of practices, the oldest first.
  var history: [ReleasedRow<PracticeRow>] = []

  /// Returns its row in the file of practices of a release.
  func row(in release: Int) -> PracticeRow? {
    history.row(in: release)
  }

  /// Returns its newest row in the files of practices of a release and of those before it.
  func row(upTo release: Int) -> PracticeRow? {
    history.row(upTo: release)
  }
}

/// The organisations of the files of practices, by code.
struct PracticeRegister {
  /// The general practices in England, which are imported.
  private(set) var practices: [String: ImportedPractice] = [:]
  /// The other organisations, which are imported only as partners of PCNs.
  private(set) var others: [String: ImportedPractice] = [:]
  /// The places of the rows that were left out, by code.
  var leftOut: [String: RowPlace] { histories.leftOut }
  /// The files of practices.
  var files: [RowPlace] { histories.files }

  private let histories: RowHistories<PracticeRow>
  private let releases: [ReleaseTables]

  /// Adds the general practices in England to a draft.
  init(_ releases: [ReleaseTables], draft: inout ImportDraft) {
    self.releases = releases
    var otherCounts = [Int](repeating: 0, count: releases.count)
    histories = RowHistories(releases, draft: &draft, table: { $0.practices }) {
      row,
      release,
      draft in
      guard row.isEnglishPractice else {
        otherCounts[release.number] += 1
        return .usable
      }
      if row.existence(closing: release.date) != nil { return .usable }
      row.reportExistence(on: release.date, closing: release.date, to: &draft)
      return .leftOut
    }
    for (code, history) in histories.rows {
      let practice = ImportedPractice(row: history.last?.row, history: history)
      if history.contains(where: { $0.row.isEnglishPractice }) {
        guard let practice = add(practice, to: &draft), let row = practice.row else { continue }
        practices[code] = practice
        draft.reportFuture([("open date", row.opened), ("close date", row.closed)], at: row.place)
      } else {
        others[code] = practice
      }
    }
    for release in releases {
      Self.report(otherCounts[release.number], of: release.practices, to: &draft)
    }
  }

  /// Adds a practice by its newest row that can be used.
  ///
  /// - Returns: The practice, or `nil` if no row of it can be used or its code has another kind.
  func add(_ practice: ImportedPractice, to draft: inout ImportDraft) -> ImportedPractice? {
    for entry in practice.history.reversed() {
      let row = entry.row
      let date = releases[entry.release].date
      let known = Self.closing(in: practice.history, upTo: entry.release, releases)
      let closing = row.existence(closing: known) == nil ? date : known
      row.reportExistence(on: date, closing: closing, to: &draft)
      guard let existence = row.existence(closing: closing) else { continue }
      let name = PracticeRegister.newestName(practice.history.map { $0.row.name }, or: row.name)
      guard draft.add(row.code, kind: .practice, name: name, existence: existence, at: row.place)
      else { return nil }
      report(practice.history, to: &draft)
      var practice = practice
      practice.row = row
      return practice
    }
    return nil
  }

  /// Returns a name, or, where it is empty, the newest of several that is not.
  static func newestName(_ names: [String], or name: String) -> String {
    name.isEmpty ? names.last { !$0.isEmpty } ?? "" : name
  }

  /// Returns the date of the release from which on a practice has been closed up to another.
  private static func closing(
    in history: [ReleasedRow<PracticeRow>],
    upTo release: Int,
    _ releases: [ReleaseTables]
  ) -> CivilDate {
    var first = release
    for entry in history.reversed() where entry.release <= release {
      guard entry.row.status == .closed else { break }
      first = entry.release
    }
    return releases[first].date
  }

  /// Reports what newer releases say otherwise.
  private func report(_ history: [ReleasedRow<PracticeRow>], to draft: inout ImportDraft) {
    for (older, newer) in zip(history, history.dropFirst()) {
      draft.reportChange(of: newer.row.code, from: older.row.days, to: newer.row.days)
      if older.row.isEnglishPractice, !newer.row.isEnglishPractice {
        let code = newer.row.code
        let words = draft.datedWords(for: older.row.place)
        draft.report(.noLongerPractice, at: newer.row.place) {
          "\(code) is no general practice in England here, but is one on \(words). It stays one, with "
            + "the name and the dates that are given here."
        }
      }
    }
    if let last = history.last { histories.reportMissing(last, to: &draft) }
  }

  /// Reports how many rows of a file are not general practices in England.
  private static func report(
    _ others: Int,
    of table: OfficialTable<PracticeRow>?,
    to draft: inout ImportDraft
  ) {
    guard others > 0, let table else { return }
    draft.report(.notPractice, at: table.place) {
      let rows = English.counted(table.rows.count, "row")
      return others == 1
        ? "1 of \(rows) is not a general practice in England (a national grouping that begins with Y, "
          + "and prescribing setting 4 or RO76); it was left out, unless it is a partner of a PCN."
        : "\(others) of \(rows) are not general practices in England (a national grouping that "
          + "begins with Y, and prescribing setting 4 or RO76); they were left out, but for partners "
          + "of PCNs."
    }
  }
}

extension PracticeRow {
  /// The days on which it opened and closed, for comparison with those of another release.
  fileprivate var days: GivenDays {
    GivenDays(opened: opened, closed: closed, isClosed: status == .closed, place: place)
  }
}
