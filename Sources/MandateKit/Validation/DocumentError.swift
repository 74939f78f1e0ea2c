/// Something wrong with a document: where, what, and what to do about it.
public struct DocumentError: Hashable, Sendable {
  /// What is wrong.
  public var code: Code
  /// The place in the document.
  public var path: DocumentPath
  /// The line of that place, from 1, where it is known.
  public var line: Int?
  /// The column of that place, from 1, where it is known.
  public var column: Int?
  /// What is wrong and what to do, as a sentence.
  ///
  /// Its wording may improve.
  public var sentence: String

  /// Creates a flaw.
  public init(
    _ code: Code,
    at path: DocumentPath,
    line: Int? = nil,
    column: Int? = nil,
    _ sentence: String
  ) {
    self.code = code
    self.path = path
    self.line = line
    self.column = column
    self.sentence = sentence
  }

  /// The stable codes of what can be wrong.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The text is not JSON.
    case syntax
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// The document is longer than 64 MiB.
    case tooLarge
    /// Arrays and objects of a file, or the conditions of a rule, are nested more than 64 deep.
    case nestingTooDeep
    /// A list has more than 1,000,000 entries, or a rule more than 1,000,000 conditions.
    case tooManyEntries
    /// The document does not name a schema that this version reads.
    case wrongSchema
    /// A value is of another type than the format asks for.
    case wrongType
    /// A key is not one that the format knows.
    case unknownKey
    /// A key stands twice in one object.
    case duplicateKey
    /// A key that must be there is not.
    case missingKey
    /// A value is `null`.
    case nullValue
    /// A word is not one of those that may stand there.
    case unknownWord
    /// A date is not a day of the years 1800 to 2999 (in a file, written `YYYY-MM-DD`).
    case malformedDate
    /// A fraction is not written `p/q` with `0 <= p <= q` and `1 <= q <= 1,000,000`.
    case malformedFraction
    /// An identifier is not 1 to 200 bytes long, or a kind is empty.
    case malformedIdentifier
    /// A subject or a pattern is not a dotted path.
    case malformedSubject
    /// A number lies outside its range.
    case outOfRange
    /// A list that must not be empty is.
    case emptyList
    /// An identifier names two things.
    case duplicateIdentifier
    /// A name refers to nothing.
    case unknownReference
    /// A name refers to the wrong sort of thing.
    case wrongReference
    /// Only a practice may have patients.
    case practicesOnly
    /// A practice may have neither a rule nor members.
    case notForPractices
    /// A body that has no rule cannot bind its members.
    case bindsWithoutRule
    /// Memberships form a circle.
    case circularMembership
    /// Memberships are more than 64 deep.
    case membershipsTooDeep
    /// Successors form a circle.
    case circularSuccession
    /// Proposals ratify one another in a circle.
    case circularRatification
    /// A period ends when or before it starts.
    case emptyPeriod
    /// An original mandate held by a person does not say over whom it runs.
    case originalMandateWithoutOver
    /// A mandate that nobody gives cannot have been adopted.
    case adoptedWithoutGiver
    /// A consultation closes before it opens.
    case closedBeforeOpened
    /// A consultation was considered that never closed.
    case consideredWithoutClosed
    /// What comes after a decision cannot be a condition of it.
    case essentialAfterDecision
    /// A rule has more than 16 tests.
    case tooManyTests
    /// A rule names more than 8 different bodies.
    case tooManyNamedBodies
    /// No provision set of that name ships with the library.
    case unknownCatalogue
  }
}

extension DocumentError: CustomStringConvertible {
  /// The place and the sentence.
  public var description: String {
    var place = path.description
    if let line, let column { place += " (line \(line), column \(column))" }
    return place.isEmpty ? sentence : "\(place): \(sentence)"
  }
}
