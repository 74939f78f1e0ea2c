import MandateKit
import MandateKitFiles
import Testing

/// JSON that is no value of a type, and what is said of it.
struct MiscodedRow: Sendable, CustomTestStringConvertible {
  let text: String
  let sentence: String
  /// What is said of the text.
  let complaint: @Sendable () -> String?

  init<Value: Decodable & SendableMetatype>(_ type: Value.Type, _ text: String, _ sentence: String)
  {
    self.text = text
    self.sentence = sentence
    complaint = { MandateKitFilesTests.complaint(of: text, for: type) }
  }

  var testDescription: String { text }

  /// The name of a provision set that ships with the library.
  private static let shippedSet = Catalogue.english.sets[0].name

  static let all: [MiscodedRow] = [
    MiscodedRow(
      CivilDate.self,
      #""2022-02-30""#,
      "`2022-02-30` is not a date: write a day of the years 1800 to 2999 as `YYYY-MM-DD`, such as"
        + " `2022-07-01`."
    ),
    MiscodedRow(
      CivilDate.self,
      "20220701",
      "Here stands a number where a date belongs: write it as `YYYY-MM-DD` between quotation marks."
    ),
    MiscodedRow(
      Fraction.self,
      #""3/2""#,
      "`3/2` is not a fraction from 0 to 1: write it as `p/q` with a `q` of at most 1,000,000, such"
        + " as `1/2`."
    ),
    MiscodedRow(PartyID.self, #""""#, "This id is empty: give it 1 to 200 bytes."),
    MiscodedRow(
      SubjectPath.self,
      #""*""#,
      "`*` is a pattern, and never a subject: name what the proposal is about."
    ),
    MiscodedRow(
      BodyKind.self,
      #""person""#,
      "`person` is no kind of bodies: list people in `governance.people`, or write another word."
    ),
    MiscodedRow(
      Choice.self,
      #""agianst""#,
      "`agianst` is not a word that may stand here: perhaps `against` is meant; write one of `for`,"
        + " `against` and `abstain`."
    ),
    MiscodedRow(
      Mandate.Ratification.self,
      #"{"by": "n", "within": 1.5}"#,
      "within: This number is written with a fraction or an exponent: give a whole number from 0 to"
        + " 3,660 in plain digits."
    ),
    MiscodedRow(
      Mandate.Ratification.self,
      #"{"by": "n", "within": 18446744073709551615}"#,
      "within: This number lies outside its range: give a whole number from 0 to 3,660."
    ),
    MiscodedRow(
      Occasion.self,
      #"{"concession": null}"#,
      "concession: `null` stands here, which the format does not know: give `true` or `false`, or"
        + " leave this out if it may be left out."
    ),
    MiscodedRow(
      GovernanceDocument.self,
      #"{"catalogue": ["SET", "SET"]}"#.replacing("SET", with: shippedSet),
      "catalogue: The provision set `\(shippedSet)` is named twice: remove one of the two."
    ),
    MiscodedRow(
      Person.self,
      #"{"nmae": "A"}"#,
      "id: A person needs the key `id`: add it.\n"
        + "nmae: A person has no key `nmae`: write `name`, or remove it."
    ),
  ]
}
