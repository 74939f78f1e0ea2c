import MandateKit
import MandateKitFiles

/// Reads any bytes as a file of each format: what is read is written, and read again, as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCaseFiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let file = try? CaseFile.read(bytes) {
    let written = file.json()
    let again = try? CaseFile.read(written)
    precondition(again == file, "A case file is read otherwise than it was written.")
    precondition(again?.json() == written, "A case file is written otherwise the second time.")
  }
  _ = try? ScenarioFile.read(bytes)
  _ = try? AnswerFile.read(bytes)
  _ = try? PopoloFile.read(bytes)
  return 0
}
