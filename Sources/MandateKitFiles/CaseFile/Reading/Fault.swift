import MandateKit

/// What is wrong with the JSON of a document at one place, found while reading it.
///
/// It knows its place by the offset alone: reading builds no paths, and those of the faults are
/// found afterwards in one walk.
struct Fault {
  var code: DocumentError.Code
  /// The offset of the value, or of the key, that is at fault.
  var offset: Int
  /// The key that is missing from the object at the offset.
  var missingKey: String?
  /// Whether something stands in the model for what could not be read.
  ///
  /// What the model's own checks find there says nothing about the document.
  var leavesPlaceholder: Bool
  var sentence: String
}

/// The sorts of names that a document can give to things.
struct NameSorts: OptionSet {
  let rawValue: UInt8

  /// Names of bodies and people.
  static let parties = NameSorts(rawValue: 1)
  /// Names of mandates.
  static let mandates = NameSorts(rawValue: 2)
  /// Names of proposals.
  static let proposals = NameSorts(rawValue: 4)
  /// Names of every sort that another entry can refer to.
  static let all: NameSorts = [.parties, .mandates, .proposals]
}
