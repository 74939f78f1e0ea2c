import MandateKit
import MandateKitReports

extension CaseStream {
  /// Answers one line.
  ///
  /// It is the line after the one that was answered last.
  ///
  /// - Parameter line: The line, with or without a line feed at its end.
  /// - Returns: The answer, a line itself with its line feed.
  public mutating func answer(_ line: [UInt8]) -> [UInt8] {
    answeredLines += 1
    do throws(InvalidDocumentError) {
      return try resolution(of: line)
    } catch {
      return complaint(error.errors)
    }
  }

  /// Returns the answer to the line that is due, which has more bytes than a line may have.
  mutating func answerToTooLong() -> [UInt8] {
    answeredLines += 1
    return complaint([lines.refusal])
  }

  /// What is wrong with a line without a sign.
  private var blankLine: DocumentError {
    DocumentError(
      .syntax,
      at: DocumentPath(),
      line: 1,
      column: 1,
      "This line is empty: write a proposal with its acts on it, or leave the line out."
    )
  }

  /// Returns what is wrong with the line that is being answered, by its number in the stream.
  private func complaint(_ errors: [DocumentError]) -> [UInt8] {
    let numbered = errors.map { error in
      var error = error
      error.line = answeredLines
      return error
    }
    return ErrorsFile.json(numbered, .oneLine)
  }

  private mutating func resolution(of bytes: [UInt8]) throws(InvalidDocumentError) -> [UInt8] {
    let length = bytes.count - (bytes.last == ASCIIByte.lineFeed ? 1 : 0)
    guard length <= lines.longest else { throw InvalidDocumentError([lines.refusal]) }
    if bytes.allSatisfy(ASCIIByte.isWhiteSpace) { throw InvalidDocumentError([blankLine]) }
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
      writer.resolution(resolution, names.with(matters.proposals)) { _ in }
    }
    writer.endLine()
    return writer.bytes
  }
}
