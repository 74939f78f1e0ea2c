import MandateKit

/// A row of the file of list sizes (`gp-reg-pat-prac-all`): the patients of one practice.
public struct ListSizeRow: Hashable, Sendable {
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The code of the practice.
  public let practice: String
  /// The day on which its patients were counted.
  public let extracted: CivilDate?
  /// The number of registered patients.
  public let patients: Int

  /// Reads a row.
  ///
  /// One that counts the patients of a sex or an age only is none.
  init?(_ fields: inout FieldReader) {
    line = fields.line
    extracted = fields.dateIfGiven(0)
    practice = fields.code(1)
    for part in [fields[2], fields[3]] where !part.isEmpty {
      guard OfficialText.folded(part.prefix(8)) == Array("all".utf8) else {
        fields.note(
          .partOfList,
          "The row counts patients of \(practice) of one sex or age only; it was left out."
        )
        return nil
      }
    }
    guard let number = OfficialNumber(fields[4]) else {
      fields.damage(
        .malformedNumber,
        "\(Quoted(fields[4])) is not a number of patients from 0 to 1,000,000,000; the row was left "
          + "out."
      )
      return nil
    }
    patients = number.value
    if number.isRounded {
      fields.note(
        .listSizeRounded,
        "The list of \(practice), \(fields.text(4)), was rounded to \(patients)."
      )
    }
  }

  static let layout = ColumnLayout(
    width: 10,
    [
      .optional(1, "EXTRACT_DATE"),
      .required(5, "CODE", "PRACTICE_CODE", "ORG_CODE", "ORGANISATION_CODE"),
      .optional(7, "SEX"),
      .optional(8, "AGE"),
      .required(9, "NUMBER_OF_PATIENTS", "PATIENTS", "LIST_SIZE"),
    ]
  )
}

/// The file of list sizes: `gp-reg-pat-prac-all.csv`.
public typealias ListSizeFile = OrganisationFile<ListSizeRow>

extension OrganisationFile where Row == ListSizeRow {
  /// Creates a file of list sizes of which nothing has been read.
  public init(name: String) {
    self.init(name: name, form: Form(layout: Row.layout) { Row(&$0) })
  }
}
