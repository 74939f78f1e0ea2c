import MandateKit

/// The provisions of shipped catalogues, what they leave out and what may change, as rows to read.
///
/// Provisions come first, set by set, each followed by what its set leaves out; then changes of the law that are
/// proposed.
public struct CatalogueTable: Hashable, Sendable {
  /// The rows, in the order of the catalogues.
  public let rows: [Row]

  /// Creates the table of some catalogues.
  ///
  /// - Parameters:
  ///   - catalogues: The catalogues; those that ship with the library unless given.
  ///   - names: The names of the sets to list, or `nil` for all of them.
  ///   - date: The day on which a provision must be in force to be listed, or `nil` for any.
  ///   - entitlements: What a provision or an omission must give a local medical committee to be listed, or
  ///     `nil` to list them whatever they give.
  public init(
    of catalogues: [Catalogue] = Catalogue.shipped,
    sets names: [String]? = nil,
    on date: CivilDate? = nil,
    entitlements: [Catalogue.Entitlement]? = nil
  ) {
    func gives(_ entitlement: Catalogue.Entitlement?) -> Bool {
      guard let entitlements else { return true }
      return entitlement.map { entitlements.contains($0) } ?? false
    }
    let sets = catalogues.flatMap { $0.sets }.filter { set in
      names.map { $0.contains(set.name) } ?? true
    }
    var rows: [Row] = []
    var listed: Set<Provision.ID> = []
    for set in sets {
      for entry in set.entries where gives(entry.entitlement) {
        if let date, !entry.provision.period.contains(date) { continue }
        rows.append(Row(entry, in: set))
        listed.insert(entry.id)
      }
      rows += set.omissions.filter { gives($0.entitlement) }.map { Row($0, in: set) }
    }
    let isPart = names != nil || entitlements != nil
    rows += catalogues.flatMap { $0.prospects }
      .filter { prospect in !isPart || prospect.touches.contains { listed.contains($0) } }
      .map { Row($0) }
    self.rows = rows
  }

  /// The rows of a sort, in order.
  public func rows(of sort: Sort) -> [Row] { rows.filter { $0.sort == sort } }
}

extension CatalogueTable {
  /// The sort of a row.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// A provision, which a document can have.
    case provision
    /// A rule in the scope of a set that is no provision of it.
    case omission
    /// A change of the law that is proposed and not in force.
    case prospect
  }

  /// A provision, an omission or a prospect, with each thing that a column shows.
  ///
  /// A text is empty where there is none.
  public struct Row: Hashable, Sendable {
    /// The sort of the row.
    public let sort: Sort
    /// The name of the set; empty for a prospect.
    public let set: String
    /// The identifier of a provision or a prospect; empty for an omission.
    public let id: String
    /// What a provision requires, or the title of an omission or a prospect.
    public let title: String
    /// The word for what is owed: `ask`, `tell before`, `tell at once`, `engage` and so on.
    public let duty: String
    /// The subjects on which it is owed, parted by commas; empty for all of them.
    public let subjects: String
    /// The days on which it is in force.
    public let period: Period
    /// The consequence of not meeting it; empty for what is no provision.
    public let force: String
    /// Where it is written down, without the kind of authority.
    public let source: String
    /// The address of the source; empty where there is none.
    public let url: String
    /// The kind of authority; empty where there is none.
    public let basis: String
    /// How sure it is.
    public let confidence: Catalogue.Confidence
    /// The day after which to look at it again, or `nil` where none is known.
    public let reviewBy: CivilDate?
    /// The note of the source, the reason of an omission, or what a prospect would change.
    public let note: String
  }
}
