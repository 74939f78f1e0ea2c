#if !hasFeature(Embedded)
import MandateKit

extension Body: Codable {
  /// Takes a body from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Body>.object(Body.self).value(from: decoder)
  }

  /// Gives a body to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Body>.object(Body.self).encode(self, to: encoder)
  }
}

extension Person: Codable {
  /// Takes a person from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Person>.object(Person.self).value(from: decoder)
  }

  /// Gives a person to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Person>.object(Person.self).encode(self, to: encoder)
  }
}

extension Membership: Codable {
  /// Takes a membership from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Membership>.object(Membership.self).value(from: decoder)
  }

  /// Gives a membership to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Membership>.object(Membership.self).encode(self, to: encoder)
  }
}

extension ApplicableRule: Codable {
  /// Takes a rule for some proposals from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<ApplicableRule>.object(ApplicableRule.self).value(from: decoder)
  }

  /// Gives a rule for some proposals to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<ApplicableRule>.object(ApplicableRule.self).encode(self, to: encoder)
  }
}

extension ListSize: Codable {
  /// Takes a number of patients or a list of dated numbers from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<ListSize>.listSize.value(from: decoder)
  }

  /// Gives a number of patients or a list of dated numbers to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<ListSize>.listSize.encode(self, to: encoder)
  }
}

extension ListSize.Entry: Codable {
  /// Takes a dated number of patients from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<ListSize.Entry>.object(ListSize.Entry.self).value(from: decoder)
  }

  /// Gives a dated number of patients to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<ListSize.Entry>.object(ListSize.Entry.self).encode(self, to: encoder)
  }
}
#endif
