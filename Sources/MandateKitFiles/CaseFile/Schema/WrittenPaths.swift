import MandateKit

/// The paths of a document's values where it writes them in the longer of two ways.
///
/// One body may be written as a list of one, and the one rule of a body as a list of rules. The checks
/// of the model know the value alone, and name the shorter way.
enum WrittenPaths {
  /// Returns errors with the paths under which the document writes what they are about.
  ///
  /// - Complexity: That of one reading of the document, where any error may be meant; else of the errors.
  static func errors(_ errors: [DocumentError], in bytes: [UInt8]) -> [DocumentError] {
    var errors = errors
    let doubtful = errors.indices.compactMap { index in
      LongerPath(errors[index]).map { (index: index, longer: $0) }
    }
    let probes = doubtful.flatMap { [$0.longer.object, $0.longer.object + $0.longer.probe] }
    let offsets = JSONCursor.offsets(of: probes, in: bytes)
    for (number, (index, longer)) in doubtful.enumerated() {
      // A path that leads nowhere has the place of what is around it.
      let isThere = offsets[2 * number + 1] != offsets[2 * number]
      if isThere == longer.isWrittenWhereFound { errors[index].path = longer.path }
    }
    return errors
  }
}

/// A longer way to write what an error is about, and how to tell that the document chose it.
private struct LongerPath {
  /// The path of a value that the document has either way.
  var object: DocumentPath
  /// The steps from it to a value that only one of the two ways has.
  var probe: [DocumentPath.Step]
  /// Whether that is the longer way.
  var isWrittenWhereFound: Bool
  /// The path of what the error is about, written in the longer way.
  var path: DocumentPath

  /// Creates the longer way, or returns `nil` where there is only one.
  init?(_ error: DocumentError) {
    let steps = error.path.steps
    let start = error.path.stepsToCase
    if steps.count > start + 3, steps[start] == .key("governance"),
      steps[start + 1] == .key("bodies"), steps[start + 3] == .key("rule")
    {
      object = DocumentPath(Array(steps[..<(start + 3)]))
      probe = [.key("rule")]
      isWrittenWhereFound = false
      // That a practice has a rule at all is an error of all of them.
      path =
        object["rules"]
        + (error.code == .notForPractices ? [] : [.entry(0), .key("rule")] + steps[(start + 4)...])
    } else if error.code == .unknownReference || error.code == .wrongReference,
      steps.last == .key("affects") || steps.last == .key("successor")
    {
      object = error.path
      probe = [.entry(0)]
      isWrittenWhereFound = true
      path = error.path[0]
    } else {
      return nil
    }
  }
}

extension DocumentPath {
  fileprivate static func + (left: DocumentPath, right: [Step]) -> DocumentPath {
    DocumentPath(left.steps + right)
  }
}
