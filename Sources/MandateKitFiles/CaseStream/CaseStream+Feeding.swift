import MandateKit

extension CaseStream {
  /// Takes the next bytes, cut anywhere, and hands on the answer to every line that they end.
  ///
  /// No more is kept than the bytes of one line, and never more of a line than it may have.
  ///
  /// - Parameters:
  ///   - chunk: The bytes.
  ///   - answer: Takes the answer to a line, a line itself with its line feed.
  /// - Throws: What `answer` throws; what was not answered by then is lost.
  public mutating func feed<Failure: Error>(
    _ chunk: [UInt8],
    _ answer: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = chunk[...]
    while let line = lines.cut(&rest) { try answer(self.answer(to: line)) }
  }

  /// Ends the stream, and hands on the answer to a last line without a line feed.
  ///
  /// What is fed afterwards begins a line anew.
  ///
  /// - Parameter answer: Takes the answer, a line itself with its line feed.
  /// - Throws: What `answer` throws.
  public mutating func finish<Failure: Error>(
    _ answer: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if let line = lines.finish() { try answer(self.answer(to: line)) }
  }

  private mutating func answer(to line: LineCutter.Line) -> [UInt8] {
    switch line {
    case .whole(let bytes): answer(bytes)
    case .tooLong: answerToTooLong()
    }
  }
}
