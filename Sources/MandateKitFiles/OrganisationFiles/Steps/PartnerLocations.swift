/// The sub-ICB locations that one file of partners gives to practices.
struct PartnerLocations {
  /// A location, and the row that gives it.
  struct Entry {
    let location: String?
    let place: RowPlace
  }

  /// The location in the first row of each practice.
  private(set) var first: [String: Entry] = [:]
  /// The location in the first row of each practice that is live when the file is made.
  private(set) var live: [String: Entry] = [:]

  /// Notes the location that a row gives.
  mutating func note(_ row: PartnerRow, isLive: Bool) {
    let entry = Entry(location: row.location, place: row.place)
    if first[row.code] == nil { first[row.code] = entry }
    if isLive, row.location != nil, live[row.code] == nil { live[row.code] = entry }
  }
}
