#if !hasFeature(Embedded)
import MandateKit

extension Choice: Codable {
  /// Takes the word for a choice from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Choice>.word(unread: .abstain).value(from: decoder)
  }

  /// Gives the word for a choice to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Choice>.word(unread: .abstain).encode(self, to: encoder)
  }
}

extension CastingVote.Choice: Codable {
  /// Takes the word for a choice from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<CastingVote.Choice>.word(unread: .against).value(from: decoder)
  }

  /// Gives the word for a choice to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<CastingVote.Choice>.word(unread: .against).encode(self, to: encoder)
  }
}

extension Condition.Denominator: Codable {
  /// Takes the word for a total from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Condition.Denominator>.word(unread: .all).value(from: decoder)
  }

  /// Gives the word for a total to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Condition.Denominator>.word(unread: .all).encode(self, to: encoder)
  }
}

extension Condition.Weight: Codable {
  /// Takes the word for a weight from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Condition.Weight>.word(unread: .members).value(from: decoder)
  }

  /// Gives the word for a weight to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Condition.Weight>.word(unread: .members).encode(self, to: encoder)
  }
}

extension Quorum.Total: Codable {
  /// Takes the word for a total from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Quorum.Total>.word(unread: .all).value(from: decoder)
  }

  /// Gives the word for a total to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Quorum.Total>.word(unread: .all).encode(self, to: encoder)
  }
}

extension VoteScale.Rounding: Codable {
  /// Takes the word for a way of rounding from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<VoteScale.Rounding>.word(unread: .down).value(from: decoder)
  }

  /// Gives the word for a way of rounding to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<VoteScale.Rounding>.word(unread: .down).encode(self, to: encoder)
  }
}

extension Power: Codable {
  /// Takes the word for a power from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Power>.word(unread: .advise).value(from: decoder)
  }

  /// Gives the word for a power to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Power>.word(unread: .advise).encode(self, to: encoder)
  }
}

extension Effect: Codable {
  /// Takes the word for an effect from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Effect>.word(unread: .commitment).value(from: decoder)
  }

  /// Gives the word for an effect to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Effect>.word(unread: .commitment).encode(self, to: encoder)
  }
}

extension ProposalDate: Codable {
  /// Takes the word for a date of a proposal from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<ProposalDate>.word(unread: .decision).value(from: decoder)
  }

  /// Gives the word for a date of a proposal to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<ProposalDate>.word(unread: .decision).encode(self, to: encoder)
  }
}

extension Provision.Force: Codable {
  /// Takes the word for a force from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Provision.Force>.word(unread: .practice).value(from: decoder)
  }

  /// Gives the word for a force to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Provision.Force>.word(unread: .practice).encode(self, to: encoder)
  }
}

extension Appointment.Capacity: Codable {
  /// Takes the word for a capacity from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Appointment.Capacity>.word(unread: .expert).value(from: decoder)
  }

  /// Gives the word for a capacity to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Appointment.Capacity>.word(unread: .expert).encode(self, to: encoder)
  }
}

extension Consultation.Answer: Codable {
  /// Takes the word for an answer from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Consultation.Answer>.word(unread: .neither).value(from: decoder)
  }

  /// Gives the word for an answer to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Consultation.Answer>.word(unread: .neither).encode(self, to: encoder)
  }
}

extension Source.Basis: Codable {
  /// Takes the word for a basis from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<Source.Basis>.word(unread: .local).value(from: decoder)
  }

  /// Gives the word for a basis to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<Source.Basis>.word(unread: .local).encode(self, to: encoder)
  }
}

extension BodySelector.Role: Codable {
  /// Takes the word for a role from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<BodySelector.Role>.word(unread: .affected).value(from: decoder)
  }

  /// Gives the word for a role to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<BodySelector.Role>.word(unread: .affected).encode(self, to: encoder)
  }
}

extension BankHoliday.Table: Codable {
  /// Takes the name of a table from a decoder.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<BankHoliday.Table>.word(unread: .england).value(from: decoder)
  }

  /// Gives the name of a table to an encoder, as a case file has it.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<BankHoliday.Table>.word(unread: .england).encode(self, to: encoder)
  }
}
#endif
