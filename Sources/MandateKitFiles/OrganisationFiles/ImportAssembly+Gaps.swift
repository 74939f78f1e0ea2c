import MandateKit

extension ImportAssembly {
  /// Reports what the files taken together do not give.
  mutating func reportGaps() {
    for row in networks.values where exists(row.code) && !networksWithMembers.contains(row.code) {
      report(
        .networkWithoutMembers,
        Place(role: .networks, line: row.line),
        "\(row.code) is open on \(asOf) but has no live member."
      )
    }
    for code in practices.keys.sorted() where exists(code) {
      guard let practice = practices[code] else { continue }
      let hasNetwork = practicesWithNetwork.contains(code)
      // A dormant practice that is in no PCN has neither list nor PCN as a rule.
      guard hasNetwork || practice.row?.status == .active else { continue }
      let place = Place(role: .practices, line: practice.row?.line)
      if !hasNetwork {
        report(.noNetwork, place, "\(code) is open but in no PCN on \(asOf).")
      }
      if files.listSizes != nil, body(code)?.listSize == 0 {
        report(.noListSize, place, "\(code) has no list, or one without patients; it counts as 0.")
      }
    }
  }
}
