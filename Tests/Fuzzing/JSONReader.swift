import MandateKitFiles

/// Skips and reads any bytes as JSON: both agree on whether they are a document, and on where it is wrong.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSONReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  precondition(skip(bytes) == read(bytes), "Skipping and reading differ.")
  return 0
}

private func skip(_ bytes: [UInt8]) -> JSONSyntaxError? {
  do throws(JSONSyntaxError) {
    var cursor = try JSONCursor(bytes)
    try cursor.finish()
    return nil
  } catch {
    return error
  }
}

private func read(_ bytes: [UInt8]) -> JSONSyntaxError? {
  do throws(JSONSyntaxError) {
    var cursor = try JSONCursor(bytes)
    try readValue(&cursor)
    try cursor.finish()
    return nil
  } catch {
    return error
  }
}

private func readValue(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
  switch try cursor.kind() {
  case .object:
    _ = try cursor.beginObject()
    while try cursor.nextKey() != nil { try readValue(&cursor) }
  case .array:
    _ = try cursor.beginArray()
    while try cursor.nextElement() { try readValue(&cursor) }
  case .string: _ = try cursor.readString()
  default: try cursor.skipValue()
  }
}
