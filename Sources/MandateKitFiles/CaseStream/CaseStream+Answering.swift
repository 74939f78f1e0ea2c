import MandateKit
import MandateKitReports

extension CaseStream {
  /// Answers one line.
  ///
  /// - Parameter line: The line, with or without a line feed at its end.
  /// - Returns: The answer, a line itself with its line feed.
  public mutating func answer(_ line: [UInt8]) -> [UInt8] {
    do throws(InvalidDocumentError) {
      return try resolution(of: line)
    } catch {
      return ErrorsFile.json(error.errors, .oneLine)
    }
  }

  private mutating func resolution(of bytes: [UInt8]) throws(InvalidDocumentError) -> [UInt8] {
    let length = bytes.count - (bytes.last == ASCIIByte.lineFeed ? 1 : 0)
    guard length <= lines.longest else { throw InvalidDocumentError([lines.refusal]) }
    let (line, faults) = try DocumentReader.read(bytes, by: CaseLine.schema)
    let matters = standing.joined(by: line)
    let errors =
      faults.areComplete ? docket.errors(in: matters.proposals, record: matters.record) : []
    guard faults.isEmpty && errors.isEmpty else {
      throw InvalidDocumentError(faults.joined(by: errors.map { matters.withinLine($0) }))
    }
    docket = docket.following(matters.proposals, record: matters.record)
    var writer = JSONWriter(.oneLine)
    let date = line.asOf ?? asOf ?? line.proposal.decisionDate
    // A proposal that was checked has its place in the case.
    if let resolution = docket.resolve(line.proposal.id, asOf: date) {
      writer.resolution(resolution, names.with(matters.proposals))
    }
    writer.endLine()
    return writer.bytes
  }
}
