extension HistoryRow {
  private typealias F = OfficialFiles

  /// What becomes of memberships in PCNs, and of locations and ICBs.
  static let memberships: [HistoryRow] = [
    HistoryRow(
      "A membership that ended since has its end, and the next its start",
      has: ["A99003 of U99002 2019-10-01..<2022-10-01", "A99003 of U99001 2022-10-01..."],
      marks: ["networkWithoutMembers networks-2023:3"]
    ) {
      $0.newer.partners?[3] = F.partner("A99003", "U99002", ended: "20220930")
      $0.newer.partners?.append(F.partner("A99003", "U99001", started: "20221001"))
    },
    HistoryRow(
      "A membership that ended on another day, or not at all, by the newest file",
      has: ["A99003 of U99002 2019-10-01...", "A99002 of U99001 2019-10-01..."],
      lacks: ["A99003 of U99002 2019-10-01..<2020-02-01"],
      marks: ["dateChanged partners-2023:4"]
    ) { $0.older.partners?[3] = F.partner("A99003", "U99002", ended: "20200131") },
    HistoryRow(
      "A membership that newer files lack is kept",
      has: ["A99003 of U99001 2019-11-01..<2019-12-01", "A99003 of U99002 2019-10-01..."],
      marks: ["missingFromNewer partners-2020:5", "overlappingMemberships partners-2020:5"]
    ) {
      $0.older.partners?.append(
        F.partner("A99003", "U99001", started: "20191101", ended: "20191130")
      )
    },
    HistoryRow(
      "Memberships are not missing from a release without a file of partners",
      has: ["A99003 of U99002 2019-10-01..."]
    ) { $0.newer.partners = nil },
    HistoryRow(
      "A practice changed its location on its join date",
      has: [
        "A99003 of 84H 2013-04-01..<2022-07-01", "A99003 of 16C 2022-07-01...",
        "84H NHS NORTH, SOUTH ICB - 84H ..<2022-07-01", "84H of QHM always",
      ],
      marks: ["noLongerNamed networks-2020:3"]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20220701")
    },
    HistoryRow(
      "A practice that joined on the day of the newer release has changed on that day",
      has: ["A99003 of 84H 2013-04-01..<2023-01-26", "A99003 of 16C 2023-01-26..."],
      marks: ["noLongerNamed networks-2020:3"]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20230126")
    },
    HistoryRow(
      "A join date on the day of the older release, or before, does not date the change",
      has: [
        "A99003 of 84H 2013-04-01..<2023-01-26", "A99003 of 16C 2023-01-26...",
        "84H NHS NORTH, SOUTH ICB - 84H ..<2023-01-26",
      ],
      marks: ["noLongerNamed networks-2020:3", "changeDayUnknown practices-2023:3"]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20200401")
    },
    HistoryRow(
      "The join date of another commissioner does not date the change",
      has: ["A99003 of 84H 2013-04-01..<2023-01-26", "A99003 of 16C 2023-01-26..."],
      marks: [
        "noLongerNamed networks-2020:3", "parentMismatch practices-2023:3",
        "changeDayUnknown practices-2023:3",
      ]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice(
        "A99003",
        commissioner: "84H",
        joined: "20220701",
        current: "16C"
      )
    },
    HistoryRow(
      "A join date of a later file dates a change that a file without such dates shows first",
      has: [
        "A99003 of 84H 2013-04-01..<2020-07-01", "A99003 of 16C 2020-07-01...",
        "84H NHS NORTH, SOUTH ICB - 84H ..<2020-07-01",
      ],
      marks: ["noLongerNamed networks-2020:3"]
    ) {
      $0.others = [.init("2021-01-01")]
      $0.others[0].practices = nil
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20200701")
    },
    HistoryRow(
      "A join date of after a file that has the practice there already does not count",
      has: ["A99003 of 84H 2013-04-01..<2021-01-01", "A99003 of 16C 2021-01-01..."],
      marks: ["noLongerNamed networks-2020:3", "changeDayUnknown partners-2021:4"]
    ) {
      $0.others = [.init("2021-01-01")]
      $0.others[0].practices = nil
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20210701")
    },
    HistoryRow(
      "A newer file without a join date leaves the older one",
      has: ["A99003 of 16C 2013-04-01..."]
    ) { $0.newer.practices = nil },
    HistoryRow(
      "A practice that left its location is not in it again for files that have no such dates",
      has: ["A99003 of 16C 2013-04-01..<2020-04-01"],
      marks: ["closedSince partners-2023:4", "networkWithoutMembers networks-2023:3"]
    ) {
      $0.older.practices?[2] = F.practice(
        "A99003",
        closed: "20200331",
        status: "C",
        left: "20200331"
      )
      $0.newer.practices = nil
    },
    HistoryRow(
      "A newer join date counts only if the practice was not there before",
      has: [
        "A99003 of 16C 2013-04-01...", "A99002 of 16C 2014-04-01...", "A99001 of 16C 2013-04-01...",
      ]
    ) {
      $0.newer.practices?[0] = F.practice("A99001", joined: "")
      $0.newer.practices?[1] = F.practice("A99002", joined: "20140401")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20210401")
    },
    HistoryRow(
      "A practice that came back has been in its location twice",
      has: [
        "A99003 of 16C 2013-04-01..<2020-07-01", "A99003 of 84H 2020-07-01..<2022-07-01",
        "A99003 of 16C 2022-07-01...",
      ],
      marks: ["noLongerNamed networks-2021:3"]
    ) {
      $0.others = [.init("2021-01-01")]
      $0.others[0].move("A99003", to: "84H", joined: "20200701")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20220701")
    },
    HistoryRow(
      "A practice that was to join a location and did not was never in it",
      has: ["A99003 of 16C 2022-07-01..."],
      lacks: ["A99003 of 84H 2022-07-02..<2022-07-01"],
      marks: ["noLongerNamed networks-2020:3", "changeDayUnknown practices-2020:3"]
    ) {
      $0.older.move("A99003", to: "84H", joined: "20220702")
      $0.newer.practices?[2] = F.practice("A99003", joined: "20220701")
    },
    HistoryRow(
      "A location that is left on no known day ends with the next release",
      has: ["84H NHS NORTH, SOUTH ICB - 84H ..<2023-01-26", "A99003 of 84H 2013-04-01..."],
      marks: [
        "noLongerNamed networks-2020:3", "unknownLocation practices-2023:3",
        "parentMismatch partners-2023:4",
      ]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", commissioner: "13Q")
    },
    HistoryRow(
      "A location that no PCN names but an open practice has is there still",
      has: ["84H NHS NORTH, SOUTH ICB - 84H always", "A99003 of 84H 2013-04-01..."],
      marks: ["parentMismatch partners-2023:4"]
    ) {
      $0.older.move("A99003", to: "84H")
      $0.newer.practices?[2] = F.practice("A99003", commissioner: "84H")
    },
    HistoryRow(
      "A location is in another ICB from the newer release on",
      has: [
        "16C of QE1 ..<2023-01-26", "16C of QHM 2023-01-26...",
        "QE1 NHS NORTH, SOUTH ICB ..<2023-01-26", "QHM NHS NORTH, SOUTH ICB 2023-01-26...",
      ],
      marks: ["noLongerNamed practices-2020:1", "changeDayUnknown practices-2023:1"]
    ) { $0.older.replace("QHM", with: "QE1") },
    HistoryRow(
      "A location that older files do not name, with a practice of before them, has no beginning",
      has: [
        "XX1 NHS NORTH, SOUTH ICB - XX1 always", "A99009 of XX1 2013-04-01...", "XX1 of QHM always",
      ],
      marks: [
        "changeDayUnknown practices-2023:1", "changeDayUnknown practices-2023:2",
        "changeDayUnknown practices-2023:3", "noListSize practices-2023:4",
        "noLongerNamed networks-2020:2", "noNetwork practices-2023:4",
      ]
    ) {
      $0.newer.replace("16C", with: "XX1")
      $0.newer.practices?.append(F.practice("A99009", commissioner: "XX1"))
    },
    HistoryRow(
      "A practice that names another ICB twice is told once",
      marks: ["boardMismatch practices-2023:1"]
    ) {
      $0.older.practices?[0] = F.practice("A99001", board: "QE1")
      $0.newer.practices?[0] = F.practice("A99001", board: "QE1")
    },
    HistoryRow(
      "Before there were PCNs, commissioners are the locations",
      has: [
        "A99001 of 00Z 2013-04-01..<2019-04-01", "A99001 of 16C 2019-04-01...",
        "00Z 00Z ..<2019-04-01", "00Z of Q74 always", "Q74 Q74 ..<2023-01-26",
        "A99003 of 16C 2019-04-01...",
      ],
      marks: [
        "locationsFromPractices practices-2016", "noLongerNamed practices-2016:1",
        "noLongerNamed practices-2016:1",
      ]
    ) {
      $0.older.date = "2016-04-01"
      $0.older.networks = nil
      $0.older.partners = nil
      $0.older.replace("16C", with: "00Z")
      $0.older.replace("QHM", with: "Q74")
      $0.newer.replace("20130401", with: "20190401")
    },
    HistoryRow(
      "A commissioner that is no location when there are PCNs was none before",
      has: ["A99001 of 16C 2013-04-01..."],
      lacks: ["13Q 13Q always", "13Q 13Q ..<2023-01-26"],
      marks: [
        "locationsFromPractices practices-2016", "unknownLocation practices-2023:4",
        "noNetwork practices-2023:4", "noListSize practices-2023:4",
      ]
    ) {
      $0.older.date = "2016-04-01"
      $0.older.networks = nil
      $0.older.partners = nil
      $0.older.practices?.append(F.practice("A99004", commissioner: "13Q"))
      $0.newer.practices?.append(F.practice("A99004", commissioner: "13Q"))
    },
    HistoryRow(
      "Practices alone do",
      has: ["A99001 of 16C 2013-04-01...", "16C 16C always", "16C of QHM always"],
      marks: [
        "locationsFromPractices practices-2020", "locationsFromPractices practices-2023",
        "noNetwork practices-2023",
      ]
    ) {
      for release in [\OfficialHistory.older, \.newer] {
        $0[keyPath: release].networks = nil
        $0[keyPath: release].partners = nil
      }
    },
    HistoryRow(
      "Partners alone do",
      has: [
        "A99001 SURGERY A99001 always", "U99001 NETWORK U99001 always",
        "A99003 of 84H ..<2023-01-26",
        "A99003 of 16C 2023-01-26...",
      ],
      marks: [
        "noLongerNamed partners-2020:4", "partnerUnknown partners-2023",
        "networkUnknown partners-2023",
        "locationWithoutBoard partners-2023:2", "changeDayUnknown partners-2023:4",
        "locationWithoutBoard partners-2020:4",
      ]
    ) {
      $0.older.move("A99003", to: "84H")
      for release in [\OfficialHistory.older, \.newer] {
        $0[keyPath: release].practices = nil
        $0[keyPath: release].networks = nil
      }
    },
  ]
}

extension OfficialHistory.Release {
  /// Moves the third practice, and its PCN, into another location.
  fileprivate mutating func move(_ code: String, to location: String, joined: String = "20130401") {
    practices?[2] = OfficialFiles.practice(code, commissioner: location, joined: joined)
    networks?[2] = OfficialFiles.network("U99002", location: location)
    partners?[3] = OfficialFiles.partner(
      code,
      "U99002",
      location: location,
      networkLocation: location
    )
  }
}
