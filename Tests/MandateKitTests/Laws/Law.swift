import MandateKit
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

    /// Judges two answers; one that is missing breaks the law.
    static func comparing(
      _ one: RandomCase,
      _ other: RandomCase,
      _ what: String,
      _ judge: (Resolution, Resolution) throws -> Judgement
    ) throws -> Judgement {
      guard let first = try one.resolution(), let second = try other.resolution() else {
        return .isBroken("\(what): no answer")
      }
      return try judge(first, second)
    }
  }

  var sentence: String
  /// The least number of a thousand cases about which the law has to say something.
  var leastOfThousand: Int
  /// Judges a case, with random numbers that are the same each time for the same seed.
  var judge: @Sendable (RandomCase, inout SplitMix64) throws -> Judgement

  var testDescription: String { sentence }

  init(
    _ sentence: String,
    leastOfThousand: Int = 1_000,
    judge: @escaping @Sendable (RandomCase, inout SplitMix64) throws -> Judgement
  ) {
    self.sentence = sentence
    self.leastOfThousand = leastOfThousand
    self.judge = judge
  }

  /// Judges a case; one that the engine refuses breaks the law.
  ///
  /// The random numbers are not those of which the case of the seed was made.
  func judgement(_ sample: RandomCase, seed: UInt64) -> Judgement {
    var random = SplitMix64(seed: ~seed)
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
    case .isBroken(let breach):
      let smallest = shrinker(seed: seed).shrink(sample)
      if case .isBroken(let breach) = judgement(smallest, seed: seed) {
        return (true, "seed \(seed): \(breach)\n\(smallest.caseFile)")
      }
      return (true, "seed \(seed), not made smaller: \(breach)\n\(sample.caseFile)")
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

extension Resolution {
  /// Whether another answer has the same requirements of the same bodies in the same order.
  func sameRows(as other: Resolution) -> Bool {
    requirements.elementsEqual(other.requirements) { old, new in
      (old.provision, old.body, old.kind) == (new.provision, new.body, new.kind)
    }
  }
}
