#if !hasFeature(Embedded)
import MandateKit

extension Position: Codable {
  /// Takes the word for a position from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Position>.word(unread: .none).value(from: decoder)
  }

  /// Gives the word for a position to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Position>.word(unread: .none).encode(self, to: encoder)
  }
}

extension Status: Codable {
  /// Takes the word for a status from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Status>.word(unread: .open).value(from: decoder)
  }

  /// Gives the word for a status to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Status>.word(unread: .open).encode(self, to: encoder)
  }
}

extension Outcome: Codable {
  /// Takes the word for an outcome from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Outcome>.word(unread: .undetermined).value(from: decoder)
  }

  /// Gives the word for an outcome to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Outcome>.word(unread: .undetermined).encode(self, to: encoder)
  }
}

extension Outcome.Reason: Codable {
  /// Takes the code of a reason from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Outcome.Reason>.word(unread: .essentialOpen).value(from: decoder)
  }

  /// Gives the code of a reason to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Outcome.Reason>.word(unread: .essentialOpen).encode(self, to: encoder)
  }
}

extension RequirementResult.Kind: Codable {
  /// Takes the word for a kind of requirement from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<RequirementResult.Kind>.word(unread: .approval).value(from: decoder)
  }

  /// Gives the word for a kind of requirement to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<RequirementResult.Kind>.word(unread: .approval).encode(self, to: encoder)
  }
}

extension RequirementResult.Reason: Codable {
  /// Takes the code of a reason from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<RequirementResult.Reason>.word(unread: .approvalOpen).value(from: decoder)
  }

  /// Gives the code of a reason to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<RequirementResult.Reason>.word(unread: .approvalOpen).encode(self, to: encoder)
  }
}

extension Finding.Code: Codable {
  /// Takes the code of a finding from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Finding.Code>.word(unread: .notExamined).value(from: decoder)
  }

  /// Gives the code of a finding to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Finding.Code>.word(unread: .notExamined).encode(self, to: encoder)
  }
}

extension Irregularity.Code: Codable {
  /// Takes the code of an irregularity from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Irregularity.Code>.word(unread: .withoutEffect).value(from: decoder)
  }

  /// Gives the code of an irregularity to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Irregularity.Code>.word(unread: .withoutEffect).encode(self, to: encoder)
  }
}

extension Warning.Code: Codable {
  /// Takes the code of a warning from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Warning.Code>.word(unread: .selectsNobody).value(from: decoder)
  }

  /// Gives the code of a warning to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Warning.Code>.word(unread: .selectsNobody).encode(self, to: encoder)
  }
}

extension PositionSet: Codable {
  /// Takes a list of the words for positions from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<PositionSet>.positions.value(from: decoder)
  }

  /// Gives a list of the words for positions to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<PositionSet>.positions.encode(self, to: encoder)
  }
}
#endif
