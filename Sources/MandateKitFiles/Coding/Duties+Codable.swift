#if !hasFeature(Embedded)
import MandateKit

extension Proposal: Codable {
  /// Takes a proposal from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Proposal>.object(Proposal.self).value(from: decoder)
  }

  /// Gives a proposal to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Proposal>.object(Proposal.self).encode(self, to: encoder)
  }
}

extension Occasion: Codable {
  /// Takes an occasion from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Occasion>.object(Occasion.self).value(from: decoder)
  }

  /// Gives an occasion to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Occasion>.object(Occasion.self).encode(self, to: encoder)
  }
}

extension Provision: Codable {
  /// Takes a provision from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Provision>.object(Provision.self).value(from: decoder)
  }

  /// Gives a provision to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Provision>.object(Provision.self).encode(self, to: encoder)
  }
}

extension Requirement: Codable {
  /// Takes a requirement from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Requirement>.object(Requirement.self).value(from: decoder)
  }

  /// Gives a requirement to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Requirement>.object(Requirement.self).encode(self, to: encoder)
  }
}

extension Requirement.Party: Codable {
  /// Takes the word for a party or an object that names it from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Requirement.Party>.party.value(from: decoder)
  }

  /// Gives the word for a party or an object that names it to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Requirement.Party>.party.encode(self, to: encoder)
  }
}

extension BodySelector: Codable {
  /// Takes a selector from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<BodySelector>.object(BodySelector.self).value(from: decoder)
  }

  /// Gives a selector to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<BodySelector>.object(BodySelector.self).encode(self, to: encoder)
  }
}
#endif
