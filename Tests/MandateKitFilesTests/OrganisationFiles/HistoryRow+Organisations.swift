extension HistoryRow {
  private typealias F = OfficialFiles

  /// What becomes of practices and PCNs.
  static let organisations: [HistoryRow] = [
    HistoryRow(
      "The same files twice say what they say once",
      has: [
        "A99001 SURGERY A99001 1974-04-01...", "A99001 of U99001 2019-10-01...",
        "A99001 of 16C 2013-04-01...", "16C of QHM always", "16C NHS NORTH, SOUTH ICB - 16C always",
      ]
    ) { _ in },
    HistoryRow(
      "A practice has its newest name",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["nameChanged practices-2023:1"]
    ) { $0.older.practices?[0] = F.practice("A99001", name: "OLD SURGERY") },
    HistoryRow(
      "A practice that was called otherwise in between has had two changes of its name",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["nameChanged practices-2021:1", "nameChanged practices-2023:1"]
    ) {
      $0.others = [.init("2021-01-01")]
      $0.others[0].practices?[0] = F.practice("A99001", name: "OTHER SURGERY")
    },
    HistoryRow(
      "A practice without a name keeps its older one",
      has: ["A99001 OLD SURGERY 1974-04-01..."],
      marks: ["nameDiffers partners-2023:2"]
    ) {
      $0.older.practices?[0] = F.practice("A99001", name: "OLD SURGERY")
      $0.newer.practices?[0] = F.practice("A99001", name: "")
    },
    HistoryRow(
      "A PCN has its newest name",
      has: ["U99001 NETWORK U99001 2019-10-01..."],
      marks: ["nameChanged networks-2023:2"]
    ) {
      $0.older.networks?[1] = F.network("U99001", name: "OLD")
      $0.older.partners = $0.older.partners?.map { $0.replacing("NETWORK U99001", with: "OLD") }
    },
    HistoryRow(
      "A location and its ICB have their newest names",
      has: ["16C NHS NORTH, SOUTH ICB - 16C always", "QHM NHS NORTH, SOUTH ICB always"],
      marks: ["nameChanged networks-2023:2", "nameChanged networks-2023:2"]
    ) { $0.older.replace("NHS NORTH, SOUTH", with: "NHS OLD") },
    HistoryRow(
      "Two names in one release are a finding in its own files",
      has: ["U99001 NETWORK U99001 2019-10-01..."],
      marks: ["codeOfTwoNames partners-2020:2", "nameChanged networks-2023:2"]
    ) { $0.older.networks?[1] = F.network("U99001", name: "OLD") },
    HistoryRow(
      "A practice that has closed since has its close date",
      has: [
        "A99003 SURGERY A99003 1974-04-01..<2022-04-01", "A99003 of U99002 2019-10-01..<2022-04-01",
      ],
      marks: ["networkWithoutMembers networks-2023:3"]
    ) {
      $0.newer.practices?[2] = F.practice(
        "A99003",
        closed: "20220331",
        status: "C",
        left: "20220331"
      )
      $0.newer.partners?[3] = F.partner("A99003", "U99002", ended: "20220331")
    },
    HistoryRow(
      "A practice that is closed without a date ended by the first release that has it so",
      has: ["A99004 SURGERY A99004 1974-04-01..<2021-01-01"],
      marks: ["closedWithoutDate practices-2023:4"]
    ) {
      $0.others = [.init("2021-01-01")]
      $0.older.practices?.append(F.practice("A99004", status: "D"))
      $0.others[0].practices?.append(F.practice("A99004", status: "C"))
      $0.newer.practices?.append(F.practice("A99004", status: "C"))
    },
    HistoryRow(
      "A practice that opened again is open",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["dateChanged practices-2023:1"]
    ) {
      $0.older.practices?[0] = F.practice("A99001", closed: "20200101", status: "C")
    },
    HistoryRow(
      "A practice that was closed without a date opened again",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["dateChanged practices-2023:1"]
    ) { $0.older.practices?[0] = F.practice("A99001", status: "INACTIVE") },
    HistoryRow(
      "The newest open and close dates count",
      has: ["A99004 SURGERY A99004 1974-04-01..<2020-02-01"],
      marks: ["dateChanged practices-2023:4"]
    ) {
      $0.older.practices?.append(
        F.practice("A99004", opened: "19750101", closed: "20200101", status: "C")
      )
      $0.newer.practices?.append(F.practice("A99004", closed: "20200131", status: "INACTIVE"))
    },
    HistoryRow(
      "A PCN that has closed since has its close date",
      has: ["U99002 NETWORK U99002 2019-10-01..<2022-04-01", "A99003 of U99001 2022-04-01..."]
    ) {
      $0.newer.networks?[2] = F.network("U99002", closed: "20220331")
      $0.newer.partners?[3] = F.partner("A99003", "U99002", ended: "20220331")
      $0.newer.partners?.append(F.partner("A99003", "U99001", started: "20220401"))
    },
    HistoryRow(
      "A practice and a PCN that newer files lack are kept",
      has: ["A99004 SURGERY A99004 1974-04-01...", "U99003 NETWORK U99003 2019-10-01..."],
      marks: [
        "missingFromNewer practices-2020:4", "missingFromNewer networks-2020:4",
        "missingFromNewer partners-2020:5", "noListSize practices-2020:4",
      ]
    ) {
      $0.older.practices?.append(F.practice("A99004"))
      $0.older.networks?.append(F.network("U99003"))
      $0.older.partners?.append(F.partner("A99004", "U99003"))
    },
    HistoryRow(
      "A row that was left out counts as there is none, and the older one does",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["missingFromNewer practices-2020:1", "malformedDate practices-2023:1"]
    ) { $0.newer.practices?[0] = F.practice("A99001", opened: "soon") },
    HistoryRow(
      "A practice that is none by newer files stays one",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["notPractice practices-2023", "noLongerPractice practices-2023:1"]
    ) { $0.newer.practices?[0] = F.practice("A99001", setting: "9") },
    HistoryRow(
      "Of releases of one date, one counts as the newer",
      has: ["A99001 SURGERY A99001 1974-04-01..."],
      marks: ["releasesOfOneDate practices-2023"]
    ) { $0.older.date = $0.newer.date },
    HistoryRow(
      "What is wrong in each file is told for each, and what is odd in what is taken once",
      marks: [
        "fieldCount practices-2020:4", "fieldCount practices-2023:4", "noNetwork practices-2023:5",
        "noListSize practices-2023:5",
      ]
    ) {
      for release in [\OfficialHistory.older, \.newer] {
        $0[keyPath: release].practices?.append("\"A99009\",\"SURGERY\"")
        $0[keyPath: release].practices?.append(F.practice("A99004"))
      }
    },
  ]
}
