import BrowserRuntime

/// What the calls share.
///
/// The module has one thread, and no call begins before the one before has ended.
private nonisolated(unsafe) var session = Session()

/// Answers one call, and returns its result.
///
/// - Parameters:
///   - pointer: The bytes of the call.
///   - length: Their number.
/// - Returns: The status and the number of bytes, each four bytes with the lowest first, and then the bytes; a null
///   pointer where there is no memory for them. It is given back with `mk_free`.
@c(mk_call)
public func call(_ pointer: UnsafePointer<UInt8>?, _ length: UInt32) -> UnsafeMutableRawPointer? {
  let call = Array(UnsafeBufferPointer(start: pointer, count: pointer == nil ? 0 : Int(length)))
  let response = session.response(to: call)
  guard let size = UInt32(exactly: response.bytes.count), size < .max - 8,
    let result = mk_alloc(8 + size)
  else { return nil }
  result.storeBytes(of: response.status.rawValue.littleEndian, as: UInt32.self)
  result.storeBytes(of: size.littleEndian, toByteOffset: 4, as: UInt32.self)
  UnsafeMutableRawBufferPointer(start: result + 8, count: Int(size)).copyBytes(from: response.bytes)
  return result
}
