extension HistoryRow {
  /// What becomes of bodies whose successors are known beside the files.
  static let successions: [HistoryRow] = [
    HistoryRow(
      "Groups that merged between two releases changed on the day of the merger",
      has: [
        "A99001 of 07L 2013-04-01..<2021-04-01", "A99001 of A3A8R 2021-04-01...",
        "07L NHS NORTH, SOUTH ICB - 07L ..<2021-04-01",
        "A3A8R NHS NORTH, SOUTH ICB - A3A8R 2021-04-01...",
      ],
      marks: ["successionRecorded practices-2023"]
    ) {
      $0.older.replace("16C", with: "07L")
      $0.newer.replace("16C", with: "A3A8R")
    },
    HistoryRow(
      "A join date in a file is taken over the day of the merger",
      has: ["A99003 of 07L 2013-04-01..<2022-07-01", "A99001 of A3A8R 2021-04-01..."],
      marks: ["successionRecorded practices-2023"]
    ) {
      $0.older.replace("16C", with: "07L")
      $0.newer.replace("16C", with: "A3A8R")
      $0.newer.practices?[2] = OfficialFiles.practice(
        "A99003",
        commissioner: "A3A8R",
        joined: "20220701"
      )
    },
    HistoryRow(
      "A board that ended between two releases is succeeded on the day that is known",
      has: [
        "16C of QHG ..<2026-04-01", "16C of S1Y5D 2026-04-01...",
        "QHG NHS NORTH, SOUTH ICB ..<2026-04-01", "S1Y5D NHS NORTH, SOUTH ICB 2026-04-01...",
      ],
      marks: ["successionRecorded practices-2026", "noListSize practices-2026"]
    ) {
      $0.older.replace("QHM", with: "QHG")
      $0.newer.date = "2026-05-01"
      $0.newer.replace("QHM", with: "S1Y5D")
      $0.asOf = "2026-05-01"
      $0.lists = []
    },
    HistoryRow(
      "A board of which the files know no end is succeeded too, and its locations go with it",
      has: [
        "QHG NHS NORTH, SOUTH ICB ..<2026-04-01",
        "S1Y5D NHS Central East Integrated Care Board 2026-04-01...", "16C of QHG always",
        "16C of S1Y5D 2026-04-01...",
      ],
      marks: ["successionRecorded practices-2023"]
    ) {
      $0.older.replace("QHM", with: "QHG")
      $0.newer.replace("QHM", with: "QHG")
    },
    HistoryRow(
      "Where a board is divided, a location of which it is not known where it goes is told",
      has: ["QNQ NHS NORTH, SOUTH ICB ..<2026-04-01", "16C of QNQ always"],
      lacks: ["16C of S0E4D 2026-04-01...", "16C of QRL 2026-04-01..."],
      marks: ["successionRecorded practices-2023", "successorUndecided practices-2023"]
    ) {
      $0.older.replace("QHM", with: "QNQ")
      $0.newer.replace("QHM", with: "QNQ")
    },
    HistoryRow(
      "A location that is known to go with a part of a divided board goes with it",
      has: ["06T of D7T5G 2026-04-01..."],
      lacks: ["06T of T6Y0W 2026-04-01..."],
      marks: ["successionRecorded practices-2023"]
    ) {
      for old in ["QHM", "16C"] {
        let new = old == "QHM" ? "QJG" : "06T"
        $0.older.replace(old, with: new)
        $0.newer.replace(old, with: new)
      }
    },
  ]
}
