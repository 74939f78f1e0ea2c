/// Where a rule or a grant is written.
public struct Source: Hashable, Sendable {
  /// The title of the instrument, agreement or document.
  public var title: String
  /// The place in it: a section, a regulation, a clause.
  public var provision: String?
  /// The year, 0 to 1,000,000,000.
  public var year: Int?
  /// The kind of authority that it has.
  public var basis: Basis?
  /// A remark for the reader.
  public var note: String?
  /// Where it can be read.
  public var url: String?

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - title: The title of the instrument, agreement or document.
  ///   - provision: The place in it, or `nil` for the whole.
  ///   - year: The year, 0 to 1,000,000,000, or `nil` where it does not matter.
  ///   - basis: The kind of authority that it has, or `nil` where that is not said.
  ///   - note: A remark for the reader, or `nil` for none.
  ///   - url: Where it can be read, or `nil` where that is not known.
  public init(
    _ title: String,
    provision: String? = nil,
    year: Int? = nil,
    basis: Basis? = nil,
    note: String? = nil,
    url: String? = nil
  ) {
    self.title = title
    self.provision = provision
    self.year = year
    self.basis = basis
    self.note = note
    self.url = url
  }

  /// The kind of authority that a source has.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// An Act of Parliament.
    case statute
    /// Regulations or directions made under an Act.
    case regulation
    /// Published guidance, which is not law.
    case guidance
    /// A contract.
    case contract
    /// A local agreement: terms of reference, a compact, a scheme of delegation.
    case local
    /// Widely said, and not found in law.
    case claimed
  }
}
