import MandateKitExampleSupport

extension Measurement {
  /// The measurement as a JSON object.
  var json: String {
    """
    {
      "loadMegabytesPerSecond": \(rounded(loadMegabytesPerSecond)),
      "preparationMilliseconds": \(rounded(preparationMilliseconds)),
      "outcomeNanoseconds": \(json(outcome)),
      "resolutionNanoseconds": \(json(resolution)),
      "batchNanoseconds": \(json(batch)),
      "peakMegabytes": \(peakMegabytes.map { rounded($0) } ?? "null"),
      "proposals": \(proposals),
      "practices": \(practices)
    }
    """
  }

  /// The measurement as text.
  var text: String {
    let speedup = batch.median > 0 ? resolution.median / batch.median : 0
    return """
      \(counted(proposals, "proposal")), \(counted(practices, "practice")), \(rounded(megabytes)) MB

      read and checked      \(rounded(loadMegabytesPerSecond)) MB/s
      prepared              \(rounded(preparationMilliseconds)) ms
      outcome only          \(words(outcome))
      full resolution       \(words(resolution))
      in a batch            \(words(batch)), \(rounded(speedup)) times as fast on \(counted(Machine.cores, "core"))
      most memory           \(peakMegabytes.map { rounded($0) + " MB" } ?? "not known")

      Nanoseconds are for each proposal: median (minimum to maximum).
      """
  }

  private func json(_ spread: Spread) -> String {
    "{ \"median\": \(rounded(spread.median)), \"minimum\": \(rounded(spread.minimum)),"
      + " \"maximum\": \(rounded(spread.maximum)) }"
  }

  private func words(_ spread: Spread) -> String {
    "\(Int(spread.median)) ns (\(Int(spread.minimum)) to \(Int(spread.maximum)))"
  }
}

/// A number with two digits after the point.
func rounded(_ number: Double) -> String {
  "\((number * 100).rounded() / 100)"
}
