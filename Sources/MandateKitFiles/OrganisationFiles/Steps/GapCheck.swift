import MandateKit

/// A check for what the files taken together do not give.
struct GapCheck {
  let partners: PartnerRegister
  let networks: NetworkRegister
  /// The list sizes, or `nil` if no file of them was given.
  let listSizes: OfficialTable<ListSizeRow>?

  /// Reports PCNs without members, and practices without a PCN or a list, that exist on the date of
  /// the import.
  func report(to draft: inout ImportDraft) {
    let (asOf, listsName) = (draft.asOf, draft.name(of: .listSizes))
    let live = partners.memberships.filter { $0.isLive(in: draft) }
    let networksWithMembers = Set(live.map { $0.network })
    let practicesWithNetwork = Set(live.map { $0.row.code })
    for (code, row) in networks.rows
    where draft.exists(code) && !networksWithMembers.contains(code) {
      draft.report(.networkWithoutMembers, at: row.place) {
        "\(code) is open on \(asOf) but has no live member."
      }
    }
    for (code, practice) in partners.practices.sorted(by: { $0.key < $1.key })
    where draft.exists(code) {
      let hasNetwork = practicesWithNetwork.contains(code)
      // A dormant practice that is in no PCN has neither list nor PCN as a rule.
      guard hasNetwork || practice.row?.status == .active else { continue }
      let place = RowPlace(file: .practices, line: practice.row?.line)
      if !hasNetwork {
        draft.report(.noNetwork, at: place) { "\(code) is open but in no PCN on \(asOf)." }
      }
      if listSizes != nil, draft.body(code)?.listSize == 0 {
        draft.report(.noListSize, at: place) {
          if let line = listSizes?.refusedLines[code] {
            return
              "The row with the list of \(code), line \(line) of \(listsName), was left out; it "
              + "counts as 0."
          }
          return "\(code) has no list, or one without patients; it counts as 0."
        }
      }
    }
  }
}
