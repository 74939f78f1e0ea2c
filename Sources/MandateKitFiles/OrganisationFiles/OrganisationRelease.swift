import MandateKit

/// The official files that describe the organisations of one day.
///
/// Each file may be left out. Before July 2019 there were no PCNs, and so no files of them.
public struct OrganisationRelease: Sendable {
  /// The day that the files describe, as a rule that on which they were made.
  public var date: CivilDate
  /// The prescribing cost centres, general practices among them (`epraccur`).
  public var practices: OrganisationFile?
  /// The PCNs (sheet PCN Details of `ePCN`).
  public var networks: OrganisationFile?
  /// The practices of PCNs (sheet PCN Core Partner Details of `ePCN`).
  public var partners: OrganisationFile?

  /// Creates a release.
  ///
  /// - Parameters:
  ///   - date: The day that the files describe.
  ///   - practices: The prescribing cost centres, or `nil` if there is no such file of the day.
  ///   - networks: The PCNs, or `nil` if there is no such file of the day.
  ///   - partners: The practices of PCNs, or `nil` if there is no such file of the day.
  public init(
    date: CivilDate,
    practices: OrganisationFile? = nil,
    networks: OrganisationFile? = nil,
    partners: OrganisationFile? = nil
  ) {
    self.date = date
    self.practices = practices
    self.networks = networks
    self.partners = partners
  }

  /// Returns whether it comes before another: by its date, then by the names of its files and what
  /// they hold, so that the order in which releases are given makes no difference.
  func comes(before other: OrganisationRelease) -> Bool {
    if date != other.date { return date < other.date }
    let files = [practices, networks, partners]
    for (left, right) in zip(files, [other.practices, other.networks, other.partners]) {
      guard let left, let right else {
        if (left == nil) == (right == nil) { continue }
        return left == nil
      }
      if left.name != right.name { return left.name < right.name }
      if left.bytes != right.bytes { return left.bytes.lexicographicallyPrecedes(right.bytes) }
    }
    return false
  }
}
