extension [UInt8] {
  /// The number of bytes from which it is worth handing them on.
  package static var chunk: Int { 64 << 10 }

  /// Hands the bytes to a sink and forgets them, once there is enough of them; their memory is kept.
  ///
  /// Where the sink throws, what it was given is lost.
  package mutating func passOn<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void,
    atLeast least: Int = chunk
  ) throws(Failure) {
    guard count >= least else { return }
    defer { removeAll(keepingCapacity: true) }
    try sink(self)
  }
}
