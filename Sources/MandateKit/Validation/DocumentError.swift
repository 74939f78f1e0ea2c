/// An error in a document, with its position, its cause and a remedy.
public struct DocumentError: Hashable, Sendable {
  /// The stable code of the error.
  public var code: Code
  /// The path of the value with the error.
  public var path: DocumentPath
  /// The line of the value, from 1, or `nil` if the document is not a file.
  public var line: Int?
  /// The column of the value, from 1, or `nil` if the document is not a file.
  public var column: Int?
  /// The cause and the remedy, as a sentence.
  ///
  /// Its wording may improve.
  public var sentence: String

  /// Creates an error.
  package init(
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

  /// The stable codes of errors in documents.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The text is not JSON.
    case syntax
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// The document is longer than 64 MiB.
    case tooLarge
    /// Arrays and objects of a file, or the conditions or quorums of a rule, are nested more than 64 deep.
    case nestingTooDeep
    /// A list has more than 1,000,000 entries, or a rule more than 1,000,000 conditions.
    case tooManyEntries
    /// The document does not name a schema that this version reads.
    case wrongSchema
    /// A value is not of the type that the format requires.
    case wrongType
    /// The format has no such key.
    case unknownKey
    /// An object has a key twice.
    case duplicateKey
    /// A key stands beside another with which it may not.
    case conflictingKeys
    /// A required key is missing.
    case missingKey
    /// A value is `null`.
    case nullValue
    /// A word is not one of those allowed.
    case unknownWord
    /// A date is not a day of the years 1800 to 2999 (in a file, written `YYYY-MM-DD`).
    case malformedDate
    /// A fraction is not written `p/q` with `0 <= p <= q` and `1 <= q <= 1,000,000`.
    case malformedFraction
    /// An identifier is not 1 to 200 bytes long, or a kind, a class or a phase is not a word of 1 to 60
    /// of the characters `[A-Za-z0-9_-]`, or a kind is `person`.
    case malformedIdentifier
    /// A subject or a pattern is not a dotted path.
    case malformedSubject
    /// A number is outside its range.
    case outOfRange
    /// A list that must have entries is empty.
    case emptyList
    /// A list that must not repeat itself has an entry twice.
    case duplicateEntry
    /// Dates that must ascend do not.
    case unorderedDates
    /// An identifier names two things.
    case duplicateIdentifier
    /// A reference has no target.
    case unknownReference
    /// A reference has a target of the wrong sort.
    case wrongReference
    /// Only a practice may have patients.
    case practicesOnly
    /// Only a voting member may have votes and classes.
    case votingOnly
    /// A practice may have neither a rule nor members.
    case notForPractices
    /// A body that has no rule cannot bind its members.
    case bindsWithoutRule
    /// Memberships form a cycle.
    case circularMembership
    /// Memberships are more than 64 deep.
    case membershipsTooDeep
    /// Successors form a cycle.
    case circularSuccession
    /// Proposals ratify or confirm one another in a cycle.
    case circularRatification
    /// A period ends when or before it starts.
    case emptyPeriod
    /// An original mandate held by a person does not say over whom it runs.
    case originalMandateWithoutOver
    /// A mandate without a giver cannot have been adopted.
    case adoptedWithoutGiver
    /// A proposal is opened, or has its electors on a day, after its decision.
    case afterDecision
    /// A proposal that is no commitment cannot be opt-in.
    case optInWithoutCommitment
    /// A consultation closes before it opens.
    case closedBeforeOpened
    /// A consultation that never closed cannot have been considered.
    case consideredWithoutClosed
    /// The information of a consultation is complete before it opens or after it closes.
    case informedOutsideConsultation
    /// A consultation is answered before it opens.
    case answeredBeforeOpened
    /// An answer to a consultation has no date.
    case answerWithoutDate
    /// A notice after a decision cannot be a condition of it.
    case essentialAfterDecision
    /// A rule has more than 16 tests, those of its quorum included.
    case tooManyTests
    /// A rule names more than 8 different electors, those with a casting vote included.
    case tooManyNamedBodies
    /// A rule names more than 4 different classes.
    case tooManyClasses
    /// The rule for an approval of the practices gives nobody a casting vote.
    case castingVoteOfPractices
    /// No provision set of that name ships with the library.
    case unknownCatalogue
  }
}

extension DocumentError: CustomStringConvertible {
  /// The position and the sentence, without the name of a file.
  public var description: String {
    guard let line, let column else { return described(after: []) }
    return path.steps.isEmpty
      ? "line \(line), column \(column): \(sentence)"
      : "\(path) (line \(line), column \(column)): \(sentence)"
  }

  /// Returns the position in a file, as many programs make it a link, and the sentence:
  /// `case.json:12:8: governance.bodies[1].id: …`.
  ///
  /// - Parameter name: The name of the file, `-` for standard input.
  /// - Returns: The position and the sentence.
  public func description(inFile name: String) -> String {
    guard let line, let column else { return described(after: [name]) }
    return described(after: ["\(name):\(line):\(column)"])
  }

  private func described(after positions: [String]) -> String {
    let path = path.description
    return (positions + (path.isEmpty ? [] : [path]) + [sentence]).joined(separator: ": ")
  }
}
