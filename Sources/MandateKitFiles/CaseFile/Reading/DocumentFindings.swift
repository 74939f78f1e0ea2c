import MandateKit

/// What was found while reading a document, to be joined by what the checks of the model find.
struct DocumentFindings {
  private let bytes: [UInt8]
  private let faults: [Fault]
  private let unreadableNames: NameSorts

  /// Whether all faults were kept, so that it is of use to look for more.
  let areComplete: Bool

  /// Takes what a decoder found in a document that it has read to the end.
  init(_ decoder: CaseDecoder, _ bytes: [UInt8]) {
    self.bytes = bytes
    faults = decoder.faults
    unreadableNames = decoder.unreadableNames
    areComplete = !decoder.isFull
  }

  var isEmpty: Bool { faults.isEmpty }

  /// What was found, joined by flaws of the model, in the order of the document.
  ///
  /// Flaws of the model that merely follow from what could not be read are left out.
  func joined(by others: [DocumentError]) -> [DocumentError] {
    var found = foundWhileReading()
    let placeholders = Set(found.lazy.filter(\.leavesPlaceholder).map(\.error.path))
    let kept = others.filter { !isUncertain($0) && !$0.path.lies(within: placeholders) }
    let offsets = JSONPathLocator(kept.map { JSONPath($0.path) }).offsets(in: bytes)
    for (error, offset) in zip(kept, offsets) {
      found.append(Finding(error: error, offset: offset, leavesPlaceholder: false))
    }
    // At one place, what was found while reading comes first.
    let order = found.indices.sorted { (found[$0].offset, $0) < (found[$1].offset, $1) }
    let positions = JSONPosition.positions(ofOffsets: order.map { found[$0].offset }, in: bytes)
    return zip(order, positions).map { index, position in
      var error = found[index].error
      error.line = position.line
      error.column = position.column
      return error
    }
  }

  private struct Finding {
    var error: DocumentError
    var offset: Int
    var leavesPlaceholder: Bool
  }

  /// The faults with their paths, by their offsets.
  private func foundWhileReading() -> [Finding] {
    guard !faults.isEmpty else { return [] }
    let order = faults.indices.sorted { (faults[$0].offset, $0) < (faults[$1].offset, $1) }
    let paths = JSONPathFinder.paths(toOffsets: order.map { faults[$0].offset }, in: bytes)
    return zip(order, paths).map { index, path in
      let fault = faults[index]
      var place = DocumentPath(path)
      if let key = fault.missingKey { place.steps.append(.key(key)) }
      return Finding(
        error: DocumentError(fault.code, at: place, fault.sentence),
        offset: fault.offset,
        leavesPlaceholder: fault.leavesPlaceholder
      )
    }
  }

  /// Whether a reference is unknown that may be to a name that could not be read.
  private func isUncertain(_ error: DocumentError) -> Bool {
    guard error.code == .unknownReference, !unreadableNames.isEmpty else { return false }
    return !unreadableNames.isDisjoint(with: error.path.sortOfReference)
  }
}

extension DocumentPath {
  /// Whether the path, or one that leads to it, is among some paths.
  fileprivate func lies(within places: Set<DocumentPath>) -> Bool {
    guard !places.isEmpty else { return false }
    return (0...steps.count).contains { places.contains(DocumentPath(Array(steps.prefix($0)))) }
  }

  /// The sort of name that stands at the path.
  fileprivate var sortOfReference: NameSorts {
    switch steps.last {
    case .key("on"), .key("ratifies"), .key("adoptedBy"): .proposals
    case .key("of") where steps.dropLast().last == .key("revocation"): .mandates
    default: .parties
    }
  }
}
