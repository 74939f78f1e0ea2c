import MandateKit

/// A check for what the files taken together do not give.
struct GapCheck {
  let partners: PartnerRegister
  let networks: NetworkRegister
  /// The place of what is said of all practices, or `nil` if there is no file of them.
  let practicesPlace: RowPlace?
  /// The files of list sizes.
  let listSizes: [OfficialTable<ListSizeRow>]

  /// Reports PCNs without members, and practices without a PCN or a list, that exist on the date of
  /// the import.
  func report(to draft: inout ImportDraft) {
    let asOf = draft.asOf
    let live = partners.memberships.filter { $0.isLive(in: draft) }
    let networksWithMembers = Set(live.map { $0.network })
    let practicesWithNetwork = Set(live.map { $0.row.code })
    let hasPartners = !partners.files.isEmpty
    for (code, row) in networks.rows
    where hasPartners && draft.exists(code) && !networksWithMembers.contains(code) {
      draft.report(.networkWithoutMembers, at: row.place) {
        "\(code) is open on \(asOf) but has no live member."
      }
    }
    for (code, practice) in partners.practices.sorted(by: { $0.key < $1.key })
    where draft.exists(code) {
      let hasNetwork = practicesWithNetwork.contains(code)
      // A dormant practice that is in no PCN has neither list nor PCN as a rule.
      guard hasNetwork || practice.row?.status == .active else { continue }
      guard let place = practice.row?.place ?? practicesPlace else { continue }
      if hasPartners, !hasNetwork {
        draft.report(.noNetwork, at: place) { "\(code) is open but in no PCN on \(asOf)." }
      }
      if !listSizes.isEmpty, draft.body(code)?.listSize.patients(on: asOf) == 0 {
        draft.reportNoListSize(of: code, listSizes, at: place)
      }
    }
    if !hasPartners, let practicesPlace {
      draft.report(.noNetwork, at: practicesPlace) {
        "No file of the partners of PCNs was given: no practice is in a PCN."
      }
    }
  }
}

extension ImportDraft {
  /// Reports an open practice that has no patients by the files of list sizes.
  mutating func reportNoListSize(
    of code: String,
    _ listSizes: [OfficialTable<ListSizeRow>],
    at place: RowPlace
  ) {
    let refused = listSizes.lazy.reversed().compactMap { $0.refused[code] }.first
    let words = refused.map { fullWords(for: $0) }
    report(.noListSize, at: place) {
      words.map { "The row with the list of \(code), \($0), was left out; it counts as 0." }
        ?? "\(code) has no list, or one without patients; it counts as 0."
    }
  }
}
