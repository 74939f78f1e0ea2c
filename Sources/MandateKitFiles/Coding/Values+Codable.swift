#if !hasFeature(Embedded)
import MandateKit

extension CivilDate: Codable {
  /// Takes a date, written `YYYY-MM-DD`, from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<CivilDate>.date.value(from: decoder)
  }

  /// Gives a date, written `YYYY-MM-DD`, to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<CivilDate>.date.encode(self, to: encoder)
  }
}

extension Fraction: Codable {
  /// Takes a fraction, written `p/q`, from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Fraction>.fraction.value(from: decoder)
  }

  /// Gives a fraction, written `p/q`, to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Fraction>.fraction.encode(self, to: encoder)
  }
}

extension Identifier: Codable {
  /// Takes an identifier of 1 to 200 bytes from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Self>.identifier().value(from: decoder)
  }

  /// Gives an identifier of 1 to 200 bytes to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Self>.identifier().encode(self, to: encoder)
  }
}

extension SubjectPath: Codable {
  /// Takes a subject from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<SubjectPath>.subject.value(from: decoder)
  }

  /// Gives a subject to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<SubjectPath>.subject.encode(self, to: encoder)
  }
}

extension SubjectPattern: Codable {
  /// Takes a pattern of subjects from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<SubjectPattern>.pattern.value(from: decoder)
  }

  /// Gives a pattern of subjects to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<SubjectPattern>.pattern.encode(self, to: encoder)
  }
}

extension BodyKind: Codable {
  /// Takes the word for a kind from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<BodyKind>.kind.value(from: decoder)
  }

  /// Gives the word for a kind to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<BodyKind>.kind.encode(self, to: encoder)
  }
}

extension MembershipClass: Codable {
  /// Takes the word for a class from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<MembershipClass>.membershipClass.value(from: decoder)
  }

  /// Gives the word for a class to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<MembershipClass>.membershipClass.encode(self, to: encoder)
  }
}

extension BankHoliday: Codable {
  /// Takes a day or the name of a table from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<BankHoliday>.bankHoliday.value(from: decoder)
  }

  /// Gives a day or the name of a table to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<BankHoliday>.bankHoliday.encode(self, to: encoder)
  }
}

extension Period: Codable {
  /// Takes a period, an object with `from` and `until`, from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Period>.object(Period.self).value(from: decoder)
  }

  /// Gives a period, an object with `from` and `until`, to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Period>.object(Period.self).encode(self, to: encoder)
  }
}

extension Source: Codable {
  /// Takes a source from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Source>.object(Source.self).value(from: decoder)
  }

  /// Gives a source to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Source>.object(Source.self).encode(self, to: encoder)
  }
}
#endif
