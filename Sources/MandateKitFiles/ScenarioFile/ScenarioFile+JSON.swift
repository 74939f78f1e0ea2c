import MandateKit

extension ScenarioFile {
  /// Reads a scenario file from the bytes of a JSON document.
  ///
  /// Everything that is wrong is reported at once, in the order of the document, as for a case file. Where
  /// the case stands in another file, what refers to it is checked if that case is given, and else not.
  ///
  /// ```swift
  /// var file = try ScenarioFile.read(bytes)
  /// if let name = ScenarioFile.nameOfCase(in: bytes) {
  ///   file = try ScenarioFile.read(bytes, case: CaseFile.read(contents(of: name)))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the document, which are UTF-8.
  ///   - given: The case where the document names a file, without errors; else it is not looked at.
  /// - Returns: The scenario file.
  /// - Throws: `InvalidDocumentError` with everything that is wrong, each with its line and column.
  public static func read(
    _ bytes: [UInt8],
    case given: CaseFile? = nil
  ) throws(InvalidDocumentError) -> ScenarioFile {
    var (file, faults) = try DocumentReader.read(bytes, by: document)
    guard faults.areComplete else { throw InvalidDocumentError(faults.joined(by: [])) }
    let check = ScenarioCheck(file, case: given)
    let errors = check.errors(isRead: faults.isEmpty)
    guard faults.isEmpty && errors.isEmpty else {
      throw InvalidDocumentError(faults.joined(by: errors))
    }
    if case .inline(var own) = file.source {
      own.checkedNames = check.names
      file.source = .inline(own)
    }
    return file
  }

  /// Returns the name of the file in which the case of a scenario file stands.
  ///
  /// - Parameter bytes: The bytes of the scenario file, which may have errors.
  /// - Returns: The name, or `nil` where the case stands in the scenario file itself, or none can be read.
  public static func nameOfCase(in bytes: [UInt8]) -> String? {
    do throws(InvalidDocumentError) {
      let (file, _) = try DocumentReader.read(bytes, by: document)
      if case .file(let name) = file.source { return name }
    } catch {}
    return nil
  }

  /// Returns the scenario file as the bytes of a JSON document.
  ///
  /// Keys stand in the order in which the format lists them; what the format supplies where it is left out
  /// is left out. Equal values give equal bytes.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    JSONWriter.document(style) { ScenarioFile.document.write(self, to: &$0) }
  }

  /// Returns everything that is wrong with a scenario file that was made in Swift.
  ///
  /// - Parameter given: The case where the file names another file.
  /// - Returns: The errors, by the paths of a scenario file; none where it is in order.
  package func errors(case given: CaseFile?) -> [DocumentError] {
    let check = ScenarioCheck(self, case: given)
    return check.errors(isRead: true)
  }
}
