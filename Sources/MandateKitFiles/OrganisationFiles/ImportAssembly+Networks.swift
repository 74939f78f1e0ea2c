import MandateKit

extension ImportAssembly {
  /// Adds the PCNs.
  mutating func addNetworks() {
    for row in files.networks.rows {
      let place = Place(role: .networks, line: row.line)
      if let first = networks[row.code] {
        var same = row
        same.line = first.line
        reportDuplicate(row.code, of: first.line, isSame: same == first, place)
        continue
      }
      let existence = period(from: row.opened, through: row.closed)
      guard !existence.isEmpty else {
        report(.endBeforeStart, place, "\(row.code) closes before it opens; the row was left out.")
        continue
      }
      let body = Body(
        Body.ID(row.code),
        kind: .primaryCareNetwork,
        name: row.name.isEmpty ? nil : row.name,
        existence: existence
      )
      guard add(body, place) else { continue }
      networks[row.code] = row
      if row.opened == nil {
        report(.missingDate, place, "\(row.code) has no open date; it was taken to have none.")
      }
      reportFuture([("open date", row.opened), ("close date", row.closed)], place)
    }
  }
}
