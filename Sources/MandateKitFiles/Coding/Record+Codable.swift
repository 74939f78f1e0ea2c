#if !hasFeature(Embedded)
import MandateKit

extension Act: Codable {
  /// Takes an act, an object with the one key that tells its sort, from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Act>.object(Act.self).value(from: decoder)
  }

  /// Gives an act, an object with the one key that tells its sort, to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Act>.object(Act.self).encode(self, to: encoder)
  }
}

extension ActRecord: Codable {
  /// Takes a list of acts from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<ActRecord>.acts.value(from: decoder)
  }

  /// Gives a list of acts to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<ActRecord>.acts.encode(self, to: encoder)
  }
}

extension Vote: Codable {
  /// Takes a vote from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Vote>.object(Vote.self).value(from: decoder)
  }

  /// Gives a vote to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Vote>.object(Vote.self).encode(self, to: encoder)
  }
}

extension CastingVote: Codable {
  /// Takes a casting vote from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<CastingVote>.object(CastingVote.self).value(from: decoder)
  }

  /// Gives a casting vote to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<CastingVote>.object(CastingVote.self).encode(self, to: encoder)
  }
}

extension Recusal: Codable {
  /// Takes a recusal from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Recusal>.object(Recusal.self).value(from: decoder)
  }

  /// Gives a recusal to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Recusal>.object(Recusal.self).encode(self, to: encoder)
  }
}

extension Attendance: Codable {
  /// Takes an attendance from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Attendance>.object(Attendance.self).value(from: decoder)
  }

  /// Gives an attendance to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Attendance>.object(Attendance.self).encode(self, to: encoder)
  }
}

extension Consultation: Codable {
  /// Takes a consultation from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Consultation>.object(Consultation.self).value(from: decoder)
  }

  /// Gives a consultation to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Consultation>.object(Consultation.self).encode(self, to: encoder)
  }
}

extension Notice: Codable {
  /// Takes a notice from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Notice>.object(Notice.self).value(from: decoder)
  }

  /// Gives a notice to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Notice>.object(Notice.self).encode(self, to: encoder)
  }
}

extension Decision: Codable {
  /// Takes a decision from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Decision>.object(Decision.self).value(from: decoder)
  }

  /// Gives a decision to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Decision>.object(Decision.self).encode(self, to: encoder)
  }
}

extension Revocation: Codable {
  /// Takes a revocation from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Revocation>.object(Revocation.self).value(from: decoder)
  }

  /// Gives a revocation to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Revocation>.object(Revocation.self).encode(self, to: encoder)
  }
}
#endif
