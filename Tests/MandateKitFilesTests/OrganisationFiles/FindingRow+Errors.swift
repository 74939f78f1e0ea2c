import MandateKitFiles

extension FindingRow {
  private typealias F = OfficialFiles

  /// Rows and files that cannot be used.
  static let errors: [FindingRow] = [
    FindingRow(.emptyFile, "a file without a byte", at: "partners", nil) { $0.partners = [] },
    FindingRow(.emptyFile, "a file of empty lines", at: "networks", nil) {
      $0.networks = ["", ""]
    },
    FindingRow(.missingColumn, "another file in its stead", at: "partners", 1) {
      $0.partners = $0.networks
    },
    FindingRow(.missingColumn, "no header, and no row of the right width", at: "networks", nil) {
      $0.networks = ["U99001,NETWORK"]
    },
    FindingRow(.strayQuote, "a quotation mark in a name", at: "crosswalk", 3) {
      $0.crosswalk?[2] = "A99002,16C,North \"Place\",north-south,"
    },
    FindingRow(.textAfterQuote, "a name that is quoted in part", at: "networks", 2) {
      $0.networks[1] = "U99001,\"NETWORK\" ONE,16C,NHS,20191001,,,,,,,"
    },
    FindingRow(.unterminatedQuote, "a quotation mark without its other", at: "listSizes", 4) {
      $0.listSizes?[3] = "GP_PRAC_PAT_LIST,01JAN2023,GP,16C,E38000247,A99003,\"ZZ1,ALL,ALL,7500"
    },
    FindingRow(.tooLong, "a name of 70,000 letters", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", name: String(repeating: "X", count: 70_000)))
    },
    FindingRow(.notCSV, "semicolons between the fields", at: "crosswalk", nil) {
      $0.crosswalk = $0.crosswalk?.map { $0.split(separator: ",").joined(separator: ";") }
    },
    FindingRow(.notUTF8, "a name in another encoding", at: "partners", 5) {
      $0.partners.append(F.partner("A99003", "U99002", name: "CAF¤", started: "20180101"))
    },
    FindingRow(.fieldCount, "a row cut short", at: "practices", 4) {
      $0.practices.append("\"A99004\",\"SURGERY\"")
    },
    FindingRow(.fieldCount, "a first row cut short", at: "practices", 1) {
      $0.practices.insert("\"A99004\",\"SURGERY\"", at: 0)
    },
    FindingRow(.missingCode, "a partner without a code", at: "partners", 5) {
      $0.partners.append(F.partner("", "U99001"))
    },
    FindingRow(.malformedCode, "a code with a stroke", at: "networks", 4) {
      $0.networks.append(F.network("U99/03"))
    },
    FindingRow(.malformedCode, "a place with a space", at: "crosswalk", 5) {
      $0.crosswalk?.append(F.crossing("A99003", place: "North Place"))
    },
    FindingRow(.malformedDate, "the thirtieth of February", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "U99002", ended: "20220230"))
    },
    FindingRow(.malformedDate, "a year before 1800", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", opened: "17991231"))
    },
    FindingRow(.malformedNumber, "a list in words", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99003", "many"))
    },
    FindingRow(.malformedNumber, "a list of more than the world", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99003", "10000000000000000000000"))
    },
    FindingRow(
      .endBeforeStart,
      "a membership that ends the day before it starts",
      at: "partners",
      5
    ) { $0.partners.append(F.partner("A99001", "U99002", started: "20200402", ended: "20200401")) },
    FindingRow(.endBeforeStart, "a PCN that closes before it opens", at: "networks", 4) {
      $0.networks.append(F.network("U99003", closed: "20190101"))
    },
    FindingRow(.endBeforeStart, "a practice that closes before it opens", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", closed: "19730101", status: "C"))
    },
    FindingRow(.endBeforeStart, "a practice that leaves before it joins", at: "practices", 4) {
      $0.practices.append(
        F.practice("A99004", closed: "20140101", status: "C", left: "20120101")
      )
    },
    FindingRow(.codeOfTwoKinds, "a PCN as a partner", at: "partners", 5) {
      $0.partners.append(F.partner("U99001", "U99002"))
    },
    FindingRow(.codeOfTwoKinds, "a practice as a PCN", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "A99002"))
    },
    FindingRow(.codeOfTwoKinds, "a practice in the file of PCNs", at: "networks", 4) {
      $0.networks.append(F.network("A99001"))
    },
    FindingRow(.codeOfTwoKinds, "a PCN as a location", at: "networks", 4) {
      $0.networks.append(F.network("U99003", location: "U99001"))
    },
    FindingRow(.codeOfTwoKinds, "a location as an ICB", at: "networks", 2) {
      $0.practices = $0.practices.map { $0.split(separator: "QHM").joined(separator: "16C") }
    },
  ]
}
