#if !hasFeature(Embedded)
import MandateKit

extension Mandate: Codable {
  /// Takes a mandate from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Mandate>.object(Mandate.self).value(from: decoder)
  }

  /// Gives a mandate to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Mandate>.object(Mandate.self).encode(self, to: encoder)
  }
}

extension Mandate.Ratification: Codable {
  /// Takes a ratification from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Mandate.Ratification>.object(Mandate.Ratification.self).value(from: decoder)
  }

  /// Gives a ratification to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Mandate.Ratification>.object(Mandate.Ratification.self).encode(self, to: encoder)
  }
}

extension Appointment: Codable {
  /// Takes an appointment from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Appointment>.object(Appointment.self).value(from: decoder)
  }

  /// Gives an appointment to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Appointment>.object(Appointment.self).encode(self, to: encoder)
  }
}

extension Deputy: Codable {
  /// Takes a deputy from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Deputy>.object(Deputy.self).value(from: decoder)
  }

  /// Gives a deputy to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Deputy>.object(Deputy.self).encode(self, to: encoder)
  }
}
#endif
