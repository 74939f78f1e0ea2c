#if !hasFeature(Embedded)
import MandateKit

extension Threshold: Codable {
  /// Takes a threshold, an object with `atLeast` or `moreThan`, from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Threshold>.object(Threshold.self).value(from: decoder)
  }

  /// Gives a threshold, an object with `atLeast` or `moreThan`, to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Threshold>.object(Threshold.self).encode(self, to: encoder)
  }
}

extension Condition: Codable {
  /// Takes a condition from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Condition>.object(Condition.self).value(from: decoder)
  }

  /// Gives a condition to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Condition>.object(Condition.self).encode(self, to: encoder)
  }
}

extension Quorum: Codable {
  /// Takes a quorum from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Quorum>.object(Quorum.self).value(from: decoder)
  }

  /// Gives a quorum to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Quorum>.object(Quorum.self).encode(self, to: encoder)
  }
}

extension VoteScale: Codable {
  /// Takes a scale from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<VoteScale>.object(VoteScale.self).value(from: decoder)
  }

  /// Gives a scale to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<VoteScale>.object(VoteScale.self).encode(self, to: encoder)
  }
}

extension CastingVoteHolder: Codable {
  /// Takes a list of holders or the word `presiding` from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<CastingVoteHolder>.castingVote.value(from: decoder)
  }

  /// Gives a list of holders or the word `presiding` to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<CastingVoteHolder>.castingVote.encode(self, to: encoder)
  }
}

extension DecisionRule: Codable {
  /// Takes a rule from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<DecisionRule>.object(DecisionRule.self).value(from: decoder)
  }

  /// Gives a rule to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<DecisionRule>.object(DecisionRule.self).encode(self, to: encoder)
  }
}
#endif
