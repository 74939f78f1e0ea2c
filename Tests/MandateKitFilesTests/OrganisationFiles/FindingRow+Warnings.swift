import MandateKitFiles

extension FindingRow {
  private typealias F = OfficialFiles

  /// What is inconsistent, guessed or incomplete.
  static let warnings: [FindingRow] = [
    FindingRow(.duplicateRow, "a practice twice", at: "practices", 4) {
      $0.practices.append($0.practices[0])
    },
    FindingRow(.duplicateRow, "a membership twice", at: "partners", 5) {
      $0.partners.append($0.partners[1])
    },
    FindingRow(.duplicateRow, "a list twice", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99003", 7_500))
    },
    FindingRow(.duplicateRow, "a crossing twice", at: "crosswalk", 5) {
      $0.crosswalk?.append(F.crossing("A99001"))
    },
    FindingRow(.duplicateCode, "two practices of one code", at: "practices", 4) {
      $0.practices.append(F.practice("A99001", name: "OTHER"))
    },
    FindingRow(.duplicateCode, "two PCNs of one code", at: "networks", 4) {
      $0.networks.append(F.network("U99001", name: "OTHER"))
    },
    FindingRow(.duplicateCode, "two lists of one practice", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99003", 1))
    },
    FindingRow(.duplicateCode, "two places of one practice", at: "crosswalk", 5) {
      $0.crosswalk?.append(F.crossing("A99001", place: "13T", name: "South"))
    },
    FindingRow(.codeOfTwoNames, "a PCN of two names", at: "partners", 2) {
      $0.networks[1] = F.network("U99001", name: "OTHER")
    },
    FindingRow(.codeOfTwoNames, "a PCN of no other file and two names", at: "partners", 6) {
      $0.partners.append(F.partner("A99003", "U99009"))
      $0.partners.append(F.partner("A99002", "U99009").replacing("NETWORK U", with: "OTHER U"))
    },
    FindingRow(.codeOfTwoNames, "a practice of no other file and two names", at: "partners", 6) {
      $0.partners.append(F.partner("A99009", "U99001", ended: "20230126"))
      $0.partners.append(F.partner("A99009", "U99002", name: "OTHER"))
    },
    FindingRow(.codeOfTwoNames, "a location of two names", at: "networks", 2) {
      $0.networks[2] = F.network("U99002").replacing("NHS NORTH", with: "NHS A NORTH")
    },
    FindingRow(.codeOfTwoNames, "an ICB of two names", at: "networks", 3) {
      $0.practices[2] = F.practice("A99003", commissioner: "16D")
      $0.networks[2] = F.network("U99002", location: "16D").replacing("NORTH", with: "OTHER")
      $0.partners[3] = F.partner("A99003", "U99002", location: "16D", networkLocation: "16D")
        .replacing("NORTH", with: "OTHER")
    },
    FindingRow(.codeOfTwoNames, "a place of two names", at: "crosswalk", 2) {
      $0.crosswalk?[2] = F.crossing("A99002", name: "NORTH PLACE")
    },
    FindingRow(.codeOfTwoNames, "an LMC of two names", at: "crosswalk", 3) {
      $0.crosswalk = [
        "practice_code,place_code,place_name,lmc_id,lmc_name", "A99001,16C,North Place,north,One",
        "A99002,16C,North Place,north,Two", "A99003,16C,North Place,north,One",
      ]
    },
    FindingRow(.unknownStatus, "a status X", at: "practices", 1) {
      $0.practices[0] = F.practice("A99001", status: "X")
    },
    FindingRow(.closedWithoutDate, "a closed practice without a date", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", status: "INACTIVE"))
    },
    FindingRow(.activeButClosed, "an active practice with a past close date", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", closed: "20200101"))
    },
    FindingRow(.proposedWithoutDate, "a proposed practice without a date", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", opened: "", status: "P"))
    },
    FindingRow(.partnerUnknown, "a partner of no other file", at: "partners", 5) {
      $0.partners.append(F.partner("A99009", "U99001"))
    },
    FindingRow(.partnerNotPractice, "a partner of another setting", at: "partners", 5) {
      $0.practices.append(F.practice("Y99001", setting: "9"))
      $0.partners.append(F.partner("Y99001", "U99001"))
    },
    FindingRow(.partnerNotPractice, "a Welsh partner", at: "partners", 5) {
      $0.practices.append(F.practice("W99001", grouping: "W00"))
      $0.partners.append(F.partner("W99001", "U99001"))
    },
    FindingRow(
      .closedPartner,
      "a practice that closed before the files were made",
      at: "partners",
      4
    ) {
      $0.practices[2] = F.practice("A99003", closed: "20201231", status: "C")
      $0.partners.append(F.partner("A99002", "U99002", started: "20210101", ended: "20210401"))
    },
    FindingRow(.networkUnknown, "a PCN of no other file", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "U99009", ended: "20191101"))
    },
    FindingRow(.closedNetwork, "a PCN that has closed", at: "partners", 4) {
      $0.networks[2] = F.network("U99002", closed: "20221231")
    },
    FindingRow(.inTwoNetworks, "a practice in two PCNs today", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "U99002", started: "20210401"))
    },
    FindingRow(.overlappingMemberships, "a practice in two PCNs once", at: "partners", 5) {
      $0.partners.append(
        F.partner("A99001", "U99002", started: "20200401", ended: "20200801")
      )
    },
    FindingRow(.overlappingMemberships, "a practice in one PCN twice", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "U99001", started: "20210401"))
    },
    FindingRow(.movedOnSameDay, "a practice that moved within a day", at: "partners", 5) {
      $0.partners[1] = F.partner("A99001", "U99001", ended: "20220701")
      $0.partners.append(F.partner("A99001", "U99002", started: "20220701"))
    },
    FindingRow(.outsideExistence, "a membership before the practice", at: "partners", 2) {
      $0.practices[0] = F.practice("A99001", opened: "20200401")
    },
    FindingRow(.outsideExistence, "a membership after the PCN", at: "partners", 5) {
      $0.networks.append(F.network("U99003", closed: "20200331"))
      $0.partners.append(F.partner("A99001", "U99003", started: "20191001", ended: "20200401"))
    },
    FindingRow(.networkWithoutMembers, "a PCN that nobody is in", at: "networks", 4) {
      $0.networks.append(F.network("U99003"))
    },
    FindingRow(.parentMismatch, "a PCN of two parents", at: "partners", 4) {
      $0.networks[2] = F.network("U99002", location: "84H")
    },
    FindingRow(.parentMismatch, "a practice of two parents", at: "partners", 4) {
      $0.practices[2] = F.practice("A99003", commissioner: "84H")
    },
    FindingRow(.parentMismatch, "two commissioners in a row", at: "practices", 3) {
      $0.practices[2] = F.practice("A99003", commissioner: "84H", current: "16C")
    },
    FindingRow(.unknownLocation, "a commissioning hub", at: "practices", 4) {
      $0.practices.append(F.practice("A99004", commissioner: "13Q"))
    },
    FindingRow(.boardMismatch, "a practice of another ICB", at: "practices", 2) {
      $0.practices[1] = F.practice("A99002", board: "QE1")
    },
    FindingRow(.locationWithoutBoard, "practices that name no ICB", at: "networks", 2) {
      $0.practices = $0.practices.map { $0.split(separator: "QHM").joined() }
    },
    FindingRow(.wrongBoundaryFlag, "a flag that says otherwise", at: "partners", 2) {
      $0.partners[1] = F.partner("A99001", "U99001", isMatch: "0")
    },
    FindingRow(.noListSize, "a practice without a list", at: "practices", 3) {
      $0.listSizes?.removeLast()
    },
    FindingRow(.noListSize, "a list without patients", at: "practices", 3) {
      $0.listSizes?[3] = F.list("A99003", 0)
    },
    FindingRow(.noListSize, "no lists at all", at: "practices", nil) { $0.listSizes = nil },
    FindingRow(.crosswalkPracticeUnknown, "a crossing of nobody", at: "crosswalk", 5) {
      $0.crosswalk?.append(F.crossing("A99009"))
    },
    FindingRow(.missingDate, "a membership since nobody knows when", at: "partners", 2) {
      $0.partners[1] = F.partner("A99001", "U99001", started: "")
    },
    FindingRow(.missingDate, "a practice since nobody knows when", at: "practices", 1) {
      $0.practices[0] = F.practice("A99001", opened: "")
    },
    FindingRow(.missingDate, "a PCN since nobody knows when", at: "networks", 2) {
      $0.networks[1] = F.network("U99001", opened: "")
    },
  ]

  /// What is right, and yet worth knowing.
  static let information: [FindingRow] = [
    FindingRow(.notPractice, "a hospital and a Welsh practice", at: "practices", nil) {
      $0.practices.append(F.practice("A99004", setting: "10"))
      $0.practices.append(F.practice("W99001", grouping: "W00"))
    },
    FindingRow(.formerLocation, "a CCG of the past", at: "practices", 4) {
      $0.practices.append(
        F.practice("A99004", closed: "20171031", status: "C", commissioner: "00K")
      )
    },
    FindingRow(.noNetworkGiven, "the PCN U", at: "partners", 5) {
      $0.partners.append(F.partner("A99001", "U"))
    },
    FindingRow(.noNetwork, "an open practice in no PCN", at: "practices", 4) {
      $0.practices.append(F.practice("A99004"))
    },
    FindingRow(.dormantPartner, "a dormant partner", at: "partners", 3) {
      $0.practices[1] = F.practice("A99002", status: "D")
    },
    FindingRow(.closedSince, "a practice that closed after the files were made", at: "partners", 4)
    {
      $0.practices[2] = F.practice("A99003", closed: "20201231", status: "C")
    },
    FindingRow(.futureDate, "a practice that will close", at: "practices", 1) {
      $0.practices[0] = F.practice("A99001", closed: "20230331")
    },
    FindingRow(.futureDate, "a PCN that will open", at: "networks", 4) {
      $0.networks.append(F.network("U99003", opened: "20230401"))
    },
    FindingRow(.futureDate, "a membership that will end", at: "partners", 2) {
      $0.partners[1] = F.partner("A99001", "U99001", ended: "20230331")
    },
    FindingRow(.oneDayMembership, "a membership of a day", at: "partners", 5) {
      $0.partners[1] = F.partner("A99001", "U99001", started: "20200402")
      $0.partners.append(F.partner("A99001", "U99002", started: "20200401", ended: "20200401"))
    },
    FindingRow(.acrossBoundary, "a practice of another location", at: "partners", 2) {
      $0.practices[0] = F.practice("A99001", commissioner: "84H")
      $0.partners[1] = F.partner("A99001", "U99001", location: "84H", isMatch: "FALSE")
    },
    FindingRow(.nameDiffers, "two names of a practice", at: "partners", 2) {
      $0.partners[1] = F.partner("A99001", "U99001", name: "THE SURGERY")
    },
    FindingRow(.boardNameDerived, "an ICB without a name", at: "networks", 2) { _ in },
    FindingRow(.listSizesOfAnotherTime, "lists of two years ago", at: "listSizes", 2) {
      $0.listSizes = $0.listSizes?.map { $0.split(separator: "2023").joined(separator: "2021") }
    },
    FindingRow(.partOfList, "a count of women", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99003", 3_800, sex: "FEMALE"))
    },
    FindingRow(.listSizeRounded, "quarters of patients", at: "listSizes", 4) {
      $0.listSizes?[3] = F.list("A99003", "7499.75")
    },
    FindingRow(.listWithoutPractice, "a list of nobody", at: "listSizes", 5) {
      $0.listSizes?.append(F.list("A99009", 10))
    },
    FindingRow(.notInCrosswalk, "a practice that the crosswalk lacks", at: "practices", 3) {
      $0.crosswalk?.removeLast()
    },
  ]
}
