import MandateKit

/// The faults found while a document was read, to be joined by what the checks of the model find.
struct DocumentFaults {
  private let bytes: [UInt8]
  /// The faults, in the order found.
  let faults: [Fault]
  /// Whether all faults were kept, so that it is of use to look for more.
  let areComplete: Bool

  /// Creates the faults of a document.
  init(_ faults: [Fault], areComplete: Bool, in bytes: [UInt8]) {
    self.faults = faults
    self.areComplete = areComplete
    self.bytes = bytes
  }

  /// Whether no fault was found.
  var isEmpty: Bool { faults.isEmpty }

  /// Returns all that is wrong with the document, in its order, given the flaws of the model.
  ///
  /// Flaws that merely follow from what could not be read are left out. At one place, what was
  /// found while reading comes first.
  func joined(by errors: [DocumentError]) -> [DocumentError] {
    let kept = withoutConsequences(
      faults.lazy.filter { $0.offset == nil }.map { $0.error }
        + WrittenPaths.errors(errors, in: bytes)
    )
    var found: [(error: DocumentError, offset: Int)] = []
    for fault in faults {
      if let offset = fault.offset { found.append((error: fault.error, offset: offset)) }
    }
    for (error, offset) in zip(kept, JSONCursor.offsets(of: kept.map { $0.path }, in: bytes)) {
      found.append((error: error, offset: offset))
    }
    let order = found.indices.sorted { (found[$0].offset, $0) < (found[$1].offset, $1) }
    let positions = JSONPosition.positions(ofOffsets: order.map { found[$0].offset }, in: bytes)
    return zip(order, positions).map { index, position in
      var error = found[index].error
      error.line = position.line
      error.column = position.column
      return error
    }
  }

  /// Returns errors without those that merely follow from what could not be read.
  ///
  /// - Parameters:
  ///   - judged: The errors.
  ///   - hidden: The sorts of names of which more are unknown than the faults say.
  /// - Returns: The errors that remain, in their order.
  func withoutConsequences(
    _ judged: [DocumentError],
    hiding hidden: NameSorts = []
  ) -> [DocumentError] {
    let unread = Set(faults.lazy.filter { $0.isUnread }.map { $0.error.path })
    let unreadNames = faults.reduce(into: hidden) { $0.formUnion($1.unreadNames) }
    let misspelt = judged.contains { $0.mayBeOfMisspelling } ? objectsWithUnknownKeys : []
    return judged.filter { error in
      !error.path.isWithin(unread) && !error.follows(from: unread)
        && !error.mayFollow(fromMisspelling: misspelt)
        && (error.code != .unknownReference
          || unreadNames.isDisjoint(with: error.path.sortOfReference))
    }
  }

  /// The objects in which a key stands that the format does not know.
  private var objectsWithUnknownKeys: Set<DocumentPath> {
    var objects: Set<DocumentPath> = []
    for fault in faults where fault.error.code == .unknownKey {
      objects.insert(fault.error.path.parent)
    }
    return objects
  }
}

extension DocumentError {
  /// Returns whether the flaw may be gone once some places can be read.
  ///
  /// Whether a body may have a list size hangs on its kind.
  fileprivate func follows(from unread: Set<DocumentPath>) -> Bool {
    code == .practicesOnly && unread.contains(path.parent["kind"])
  }

  /// Whether the flaw may be that a key of the object that it is about is misspelt.
  fileprivate var mayBeOfMisspelling: Bool {
    switch code {
    case .bindsWithoutRule, .originalMandateWithoutOver, .adoptedWithoutGiver,
      .optInWithoutCommitment,
      .consideredWithoutClosed, .answerWithoutDate, .informedOutsideConsultation, .emptyList:
      true
    default: false
    }
  }

  /// Returns whether the flaw may be gone once a key is spelt right in one of some objects.
  fileprivate func mayFollow(fromMisspelling objects: Set<DocumentPath>) -> Bool {
    mayBeOfMisspelling && !objects.isEmpty
      && (objects.contains(path) || objects.contains(path.parent))
  }
}

extension DocumentPath {
  /// The path without its last step.
  var parent: DocumentPath { DocumentPath(Array(steps.dropLast())) }

  /// Returns whether the path, or one that leads to it, is among some paths.
  fileprivate func isWithin(_ places: Set<DocumentPath>) -> Bool {
    guard !places.isEmpty else { return false }
    return (0...steps.count).contains { places.contains(DocumentPath(Array(steps.prefix($0)))) }
  }
}
