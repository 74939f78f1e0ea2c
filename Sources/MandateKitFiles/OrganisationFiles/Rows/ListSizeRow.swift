import MandateKit

/// A row of the list sizes: the patients of one practice (`gp-reg-pat-prac-all`).
struct ListSizeRow: OfficialRow {
  static let codeColumn = 1

  var place: RowPlace
  /// The code of the practice.
  let code: String
  /// The day on which the patients were counted.
  let extracted: CivilDate?
  /// The number of registered patients.
  let patients: Int64

  /// Reads a row, or returns `nil` if it counts the patients of one sex or age only.
  init?(_ fields: inout FieldReader) {
    place = fields.place
    extracted = fields.dateIfGiven(0)
    code = fields.code(ListSizeRow.codeColumn)
    for column in [2, 3] where !fields[column].isEmpty {
      guard OfficialText.folded(fields[column].prefix(8)) == Array("all".utf8) else {
        fields.report(
          .partOfList,
          in: column,
          "The row counts patients of \(code) of one sex or age only; it was left out."
        )
        return nil
      }
    }
    guard let number = OfficialNumber(fields[4]) else {
      fields.damage(
        .malformedNumber,
        in: 4,
        "\(OfficialText.quoted(fields[4])) is not a number of patients from 0 to 1,000,000,000; the "
          + "row was left out."
      )
      return nil
    }
    patients = number.value
    if number.isRounded {
      fields.report(
        .listSizeRounded,
        in: 4,
        "The list of \(code), \(fields.text(4)), was rounded to \(patients)."
      )
    }
  }

  /// Returns whether two rows give one practice the same patients, whenever they were counted.
  func says(sameAs other: ListSizeRow) -> Bool { patients == other.patients }

  static let layout = ColumnLayout(
    width: 10,
    [
      .optional(1, "EXTRACT_DATE"),
      .required(5, "CODE", "PRACTICE_CODE", "ORG_CODE", "ORGANISATION_CODE"),
      .optional(7, "SEX"),
      .optional(8, "AGE"),
      .required(
        9,
        "NUMBER_OF_PATIENTS",
        "PATIENTS",
        "LIST_SIZE",
        "REGISTERED_PATIENTS",
        "AVERAGE_NUMBER_OF_REGISTERED_PATIENTS"
      ),
    ]
  )
}
