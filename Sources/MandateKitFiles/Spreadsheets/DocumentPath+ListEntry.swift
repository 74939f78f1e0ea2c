import MandateKit

extension DocumentPath {
  /// The list of a case file and the number in it of the entry at or in which the path ends, with the steps after
  /// the entry, or `nil` where it ends elsewhere.
  ///
  /// The lists are those of the governance and the record, in which the key of an act belongs to the entry.
  var listEntry: (list: String, entry: Int, rest: ArraySlice<Step>)? {
    switch (steps.first, steps.dropFirst().first, steps.dropFirst(2).first) {
    case (.key("record"), .entry(let entry)?, _): ("record", entry, steps.dropFirst(3))
    case (.key("governance"), .key(let list)?, .entry(let entry)?):
      (list, entry, steps.dropFirst(3))
    default: nil
    }
  }
}
