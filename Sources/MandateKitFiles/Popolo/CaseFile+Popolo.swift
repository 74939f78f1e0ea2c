import MandateKit

extension CaseFile {
  /// Reads a case file and adds what a Popolo document holds to its lists.
  ///
  /// What the case file says already, as far as Popolo carries it, adds nothing: a body of the case file keeps its
  /// rules. All else is checked as if it stood in the case file. Votes are on motions that are proposals of the
  /// case file.
  ///
  /// - Parameters:
  ///   - bytes: The case file, as a JSON document.
  ///   - name: The name by which errors call the case file.
  ///   - popolo: The Popolo document.
  ///   - popoloName: The name by which errors call the Popolo document.
  /// - Returns: The case file with what was added, and the keys that were passed over.
  /// - Throws: `InvalidImportError` with everything that is wrong with both.
  /// - Complexity: O(bytes of both).
  public static func read(
    _ bytes: [UInt8],
    named name: String = "case file",
    importingPopolo popolo: [UInt8],
    named popoloName: String = "Popolo file"
  ) throws(InvalidImportError) -> (file: CaseFile, passedOver: [String]) {
    var errors: [ImportError] = []
    let own = DocumentReader.readOrNote(bytes, by: document, named: name, &errors)
    let other = DocumentReader.readOrNote(
      popolo,
      by: PopoloDocument.schema,
      named: popoloName,
      &errors
    )
    guard let own, let other else {
      let left = own.map { $0.faults.joined(by: []).map { ImportError($0, inFile: name) } }
      let right = other.map { $0.faults.joined(by: []).map { ImportError($0, inFile: popoloName) } }
      throw InvalidImportError(errors: errors + (left ?? []) + (right ?? []))
    }
    let merge = PopoloMerge(own.value, other.value)
    var file = merge.merged
    let names = SymbolIndex(file.document)
    let isRead = own.faults.isEmpty && other.faults.isEmpty
    let areComplete = own.faults.areComplete && other.faults.areComplete
    let flaws = areComplete ? file.errors(names, isRead: isRead) : []
    if isRead, flaws.isEmpty {
      file.checkedNames = names
      return (file, other.value.allPassedOver)
    }
    let hidesParties = other.faults.faults.contains { fault in
      let list = fault.error.path.steps.first
      return fault.isUnread && (list == .key("organizations") || list == .key("persons"))
    }
    let kept = own.faults.withoutConsequences(flaws, hiding: hidesParties ? .parties : [])
    let ofCase = own.faults.joined(by: kept.filter { merge.origin(of: $0.path) == nil })
    // Votes of one event have its day and its motion in common.
    var seen: Set<DocumentError> = []
    let ofPopolo = other.faults.joined(
      by: kept.compactMap { error in
        merge.origin(of: error.path).map { DocumentError(error.code, at: $0, error.sentence) }
      }
      .filter { seen.insert($0).inserted }
    )
    throw InvalidImportError(
      errors: ofCase.map { ImportError($0, inFile: name) }
        + ofPopolo.map { ImportError($0, inFile: popoloName) }
    )
  }
}
