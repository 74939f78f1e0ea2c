extension ImportFinding {
  /// The stable codes of findings.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // Errors: rows and files that could not be used.

    /// The file holds no row.
    case emptyFile
    /// The header of the file lacks a column that is needed, or there is no header to read by.
    case missingColumn
    /// The file has more rows than an import takes.
    case tooManyRows
    /// A quotation mark stands inside a field that does not begin with one.
    case strayQuote
    /// Something other than a comma or the end of the line follows a closing quotation mark.
    case textAfterQuote
    /// A quotation mark is never closed.
    case unterminatedQuote
    /// A field or a row is too long.
    case tooLong
    /// The file as a whole is no CSV: a spreadsheet, or fields that are not separated by commas.
    case notCSV
    /// A row, or the file as a whole, is not UTF-8.
    case notUTF8
    /// A row has more or fewer fields than the others.
    case fieldCount
    /// A code that must be there is not.
    case missingCode
    /// A code is not one of the Organisation Data Service, or a name not one of a crosswalk.
    case malformedCode
    /// A date is not written in any of the five official spellings.
    case malformedDate
    /// A number of patients is not a number from 0 to 1,000,000,000.
    case malformedNumber
    /// A period ends before it starts.
    case endBeforeStart
    /// One code stands for things of two kinds.
    case codeOfTwoKinds
    /// A register is neither JSON nor XML, or breaks off.
    case notWellFormed
    /// An organisation of a register has no roles, so that its kind is not known.
    case missingRoles
    /// One of several files of list sizes does not say on which day its patients were counted.
    case missingExtractDate

    // Warnings: something that was imported is inconsistent, guessed or incomplete.

    /// A row repeats an earlier one word for word.
    case duplicateRow
    /// A code has a second row that differs from its first.
    case duplicateCode
    /// One code is called by two names.
    case codeOfTwoNames
    /// A practice has a status that is none of active, closed, dormant and proposed.
    case unknownStatus
    /// An organisation is closed, or has a successor, but its file does not say since when.
    case closedWithoutDate
    /// A practice is active, but its close date is past.
    case activeButClosed
    /// A proposed practice has no open date yet.
    case proposedWithoutDate
    /// A partner of a PCN is not in the file of practices.
    case partnerUnknown
    /// A partner of a PCN is not a general practice in England.
    case partnerNotPractice
    /// A practice that closed before the file of partners was made is still a partner in it.
    case closedPartner
    /// A practice is a partner of a PCN that the file of PCNs does not hold.
    case networkUnknown
    /// A practice is still a partner of a PCN that has closed.
    case closedNetwork
    /// A practice is a partner of two PCNs on the date of the import.
    case inTwoNetworks
    /// Two memberships of a practice overlap by more than a day, at another time.
    case overlappingMemberships
    /// A practice left a PCN and joined another on one day, and so is in both on that day.
    case movedOnSameDay
    /// A membership begins before, or ends after, the practice or the PCN exists.
    case outsideExistence
    /// An open PCN has no live member.
    case networkWithoutMembers
    /// Two files, or two columns, name different parents of a practice or a PCN.
    case parentMismatch
    /// A practice's commissioner is not the location of any PCN or partner.
    case unknownLocation
    /// A practice names another ICB than most practices of its sub-ICB location.
    case boardMismatch
    /// No practice, and no relationship of a register, says to which ICB a sub-ICB location belongs.
    case locationWithoutBoard
    /// The flag that tells whether a practice and its PCN have the same parent is wrong.
    case wrongBoundaryFlag
    /// An open practice has no list, or one without patients.
    case noListSize
    /// A crosswalk names a practice that was not imported.
    case crosswalkPracticeUnknown
    /// A date on which an organisation opened or a membership began is not given.
    case missingDate
    /// An organisation of a register names one that the register does not hold.
    case targetUnknown
    /// A successor exists no longer than its predecessor.
    case successorEnded
    /// Two releases have one date, so that nobody can tell which of them is newer.
    case releasesOfOneDate
    /// A practice, a PCN or a membership of an older release is not in a newer one.
    case missingFromNewer
    /// A location or an ICB is named by older releases only, and so has ended.
    case noLongerNamed
    /// No file gives the day on which a practice changed its location, or a location its ICB.
    case changeDayUnknown
    /// A practice of an older release is not a general practice in England by a newer one.
    case noLongerPractice
    /// Two files give different list sizes of a practice on one day.
    case listSizesDiffer
    /// A body that ends is divided, and it is not known to which successor a member went.
    case successorUndecided

    // Information: right, and yet worth knowing.

    /// Rows of the file of practices are not general practices in England.
    case notPractice
    /// A commissioner that a closed practice had is no location any more.
    case formerLocation
    /// A partner has no PCN.
    case noNetworkGiven
    /// An open practice is in no PCN.
    case noNetwork
    /// A dormant practice is a live member of a PCN.
    case dormantPartner
    /// A practice closed after the file of partners was made, which still has it as a partner.
    case closedSince
    /// A date is after the date of the import.
    case futureDate
    /// A membership lasted a single day.
    case oneDayMembership
    /// A practice is in a PCN of another sub-ICB location.
    case acrossBoundary
    /// Two files write the name of a practice differently.
    case nameDiffers
    /// An ICB is named after one of its sub-ICB locations, as no file names it.
    case boardNameDerived
    /// List sizes are more than a year older or younger than the date of the import.
    case listSizesOfAnotherTime
    /// A row counts the patients of one sex or age only.
    case partOfList
    /// A list size is not whole and was rounded.
    case listSizeRounded
    /// A list belongs to no practice that was imported.
    case listWithoutPractice
    /// An open practice is not in the crosswalk.
    case notInCrosswalk
    /// A newer release calls an organisation by another name than an older one.
    case nameChanged
    /// A newer release gives another first or last day than an older one, or none.
    case dateChanged
    /// There are no files of PCNs of a date, so that commissioners of practices are its locations.
    case locationsFromPractices
    /// A file of list sizes lacks practices that are open and in an earlier one.
    case listSizeKept
    /// No file gives the end of a body that ended, or its successors, and the library's table does.
    case successionRecorded
  }
}

extension ImportFinding.Code {
  /// How much a finding of the code weighs.
  public var severity: ImportFinding.Severity {
    switch self {
    case .emptyFile, .missingColumn, .tooManyRows, .strayQuote, .textAfterQuote,
      .unterminatedQuote, .tooLong, .notCSV, .notUTF8, .fieldCount, .missingCode, .malformedCode,
      .malformedDate, .malformedNumber, .endBeforeStart, .codeOfTwoKinds, .notWellFormed,
      .missingRoles, .missingExtractDate:
      .error
    case .duplicateRow, .duplicateCode, .codeOfTwoNames, .unknownStatus, .closedWithoutDate,
      .activeButClosed,
      .proposedWithoutDate, .partnerUnknown, .partnerNotPractice, .closedPartner, .networkUnknown,
      .closedNetwork, .inTwoNetworks, .overlappingMemberships, .movedOnSameDay, .outsideExistence,
      .networkWithoutMembers, .parentMismatch, .unknownLocation, .boardMismatch,
      .locationWithoutBoard, .wrongBoundaryFlag, .noListSize, .crosswalkPracticeUnknown,
      .missingDate, .targetUnknown, .successorEnded, .releasesOfOneDate, .missingFromNewer,
      .noLongerNamed, .changeDayUnknown, .noLongerPractice, .listSizesDiffer,
      .successorUndecided:
      .warning
    case .notPractice, .formerLocation, .noNetworkGiven, .noNetwork, .dormantPartner, .closedSince,
      .futureDate, .oneDayMembership, .acrossBoundary, .nameDiffers, .boardNameDerived,
      .listSizesOfAnotherTime, .partOfList, .listSizeRounded, .listWithoutPractice,
      .notInCrosswalk, .nameChanged, .dateChanged, .locationsFromPractices, .listSizeKept,
      .successionRecorded:
      .information
    }
  }
}
