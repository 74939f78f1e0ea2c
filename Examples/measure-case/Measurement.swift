import MandateKitExampleSupport
import MandateKit
import MandateKitFiles

/// The speed of reading, preparing and answering a case file.
struct Measurement {
  var proposals = 0
  var practices = 0
  var megabytes = 0.0
  var loadMegabytesPerSecond = 0.0
  var preparationMilliseconds = 0.0
  var outcome = Spread([])
  var resolution = Spread([])
  var batch = Spread([])
  var peakMegabytes: Double?

  private let clock = ContinuousClock()

  /// Measures the bytes of a case file.
  init(_ bytes: [UInt8], _ usage: Usage) async throws {
    var file = try CaseFile.read(bytes)
    var docket = try file.docket()
    proposals = file.proposals.count
    practices = file.document.bodies.count { $0.kind == .practice }
    megabytes = Double(bytes.count) / 1e6

    Output.complain("Reading and preparing …")
    var loading: [Double] = []
    var preparing: [Double] = []
    for _ in 0..<usage.repeats {
      // The previous value is released outside the measured time.
      var (again, ready): (CaseFile?, Docket?)
      loading.append(try clock.measure { again = try CaseFile.read(bytes) }.nanoseconds)
      preparing.append(try clock.measure { ready = try again?.docket() }.nanoseconds)
      if let again, let ready { (file, docket) = (again, ready) }
    }
    loadMegabytesPerSecond = megabytes / max(Spread(loading).median / 1e9, 1e-9)
    preparationMilliseconds = Spread(preparing).median / 1e6

    Output.complain("Outcomes only …")
    let questions = file.proposals.map { (id: $0.id, date: usage.asOf ?? $0.decisionDate) }
    outcome = spread(usage.repeats) {
      questions.count { docket.outcome(of: $0.id, asOf: $0.date) != nil }
    }
    Output.complain("Full resolutions …")
    resolution = spread(usage.repeats) {
      questions.count { docket.resolve($0.id, asOf: $0.date) != nil }
    }
    Output.complain("In a batch …")
    var batches: [Double] = []
    for _ in 0...usage.repeats {
      let start = clock.now
      let answers = await docket.resolveAllConcurrently(asOf: usage.asOf)
      let elapsed = clock.now - start
      batches.append(elapsed.nanoseconds / Double(max(answers.count, 1)))
    }
    batch = Spread(Array(batches.dropFirst()))
    peakMegabytes = Machine.peakMegabytes
  }

  /// The cost of each answer, over repeats of all answers after one that is not counted.
  ///
  /// A small number of answers is repeated often enough that each repeat takes some milliseconds.
  private func spread(_ repeats: Int, _ answers: () -> Int) -> Spread {
    _ = answers()
    let once = clock.measure { _ = answers() }.nanoseconds
    let often = max(1, min(1_000, Int(5e6 / max(once, 1))))
    return Spread(
      (0..<repeats).map { _ in
        var answered = 0
        let duration = clock.measure { for _ in 0..<often { answered += answers() } }
        return duration.nanoseconds / Double(max(answered, 1))
      }
    )
  }
}
