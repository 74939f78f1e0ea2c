import MandateKit
import MandateKitFiles
import Testing

/// Something that holds of every case, whatever is in it.
struct Law: Sendable, CustomTestStringConvertible {
  /// What a law says of one case.
  enum Judgement: Equatable {
    /// The case has nothing that the law is about.
    case saysNothing
    case isKept
    /// The case breaks the law, in words.
    case isBroken(String)
  }

  var sentence: String
  /// The least number of a thousand cases about which the law has to say something.
  var leastOfThousand: Int
  /// Judges a case, with random numbers that are the same each time for the same seed.
  var judge: @Sendable (RandomCase, inout SplitMix64) throws -> Judgement

  var testDescription: String { sentence }

  init(
    _ sentence: String,
    leastOfThousand: Int = 900,
    judge: @escaping @Sendable (RandomCase, inout SplitMix64) throws -> Judgement
  ) {
    self.sentence = sentence
    self.leastOfThousand = leastOfThousand
    self.judge = judge
  }

  /// Judges a case; one that the engine refuses breaks the law.
  func judgement(_ sample: RandomCase, seed: UInt64) -> Judgement {
    var random = SplitMix64(seed: seed)
    do {
      return try judge(sample, &random)
    } catch {
      return .isBroken("\(error)")
    }
  }

  /// Holds the case of a seed against the law.
  ///
  /// A case that breaks it is made as small as it gets, and told as a case file that can be resolved.
  ///
  /// - Parameter seed: The seed.
  /// - Returns: Whether the law says something of the case, and what is wrong, if anything is.
  func verdict(ofSeed seed: UInt64) -> (speaks: Bool, breach: String?) {
    let sample = RandomCase.make(seed: seed)
    switch judgement(sample, seed: seed) {
    case .saysNothing: return (false, nil)
    case .isKept: return (true, nil)
    case .isBroken:
      let smallest = shrinker(seed: seed).shrink(sample)
      guard case .isBroken(let breach) = judgement(smallest, seed: seed) else { return (true, nil) }
      return (true, "seed \(seed): \(breach)\n\(smallest.caseFile)")
    }
  }

  /// Leaves things out of a case while it is still valid and still breaks the law.
  func shrinker(seed: UInt64) -> Shrinker {
    Shrinker { sample in
      guard (try? sample.docket()) != nil else { return false }
      if case .isBroken = judgement(sample, seed: seed) { return true }
      return false
    }
  }
}

extension RandomCase {
  /// The case as a case file, after the question.
  var caseFile: String {
    let file = CaseFile(document: document, proposals: proposals, record: record)
    let text = String(decoding: file.json(.oneLine), as: UTF8.self)
    return "--proposal \(proposal) --as-of \(asOf)\n\(text)"
  }
}
