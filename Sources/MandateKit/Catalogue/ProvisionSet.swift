/// Provisions that ship together under a name, each with its citation and confidence.
///
/// A case file names sets under `governance.catalogue`; their provisions follow the document's own,
/// in the order named.
public struct ProvisionSet: Hashable, Sendable, Identifiable {
  /// The name, which stays what it is from version to version.
  public let name: String
  /// The title to show.
  public let title: String
  /// What the set is about, and what it leaves to whoever uses it.
  public let about: String
  /// The provisions, each with how well it is known.
  public let entries: [CatalogueEntry]
  /// What belongs to the subject of the set and is no provision of it.
  public let omissions: [Omission]

  /// The name.
  public var id: String { name }
  /// The provisions, in order.
  public var provisions: [Provision] { entries.map(\.provision) }

  /// Creates a set.
  ///
  /// The name and a slash are put before the identifier of each entry, so that it cannot be mistaken
  /// for one of a user's own, and the confidence is added in words to the note of its source.
  public init(
    _ name: String,
    title: String,
    about: String,
    entries: [CatalogueEntry],
    omissions: [Omission] = []
  ) {
    self.name = name
    self.title = title
    self.about = about
    self.omissions = omissions
    self.entries = entries.map { entry in
      var entry = entry
      entry.provision.id = Provision.ID("\(name)/\(entry.provision.id)")
      entry.provision.source = entry.provision.source?.stating(entry.confidence)
      return entry
    }
  }

  /// Something that is not in a set although one might look for it there.
  public struct Omission: Hashable, Sendable {
    /// What is left out.
    public var title: String
    /// How well it is known.
    public var confidence: Confidence
    /// What it gives a local medical committee, where it gives it something.
    public var entitlement: Entitlement?
    /// Why it is no provision.
    public var reason: String

    /// Creates an omission.
    public init(
      _ title: String,
      confidence: Confidence,
      entitlement: Entitlement? = nil,
      because reason: String
    ) {
      self.title = title
      self.confidence = confidence
      self.entitlement = entitlement
      self.reason = reason
    }
  }
}

extension Source {
  /// Returns the citation with how well it is known added to its note, in words.
  func stating(_ confidence: Confidence) -> Source {
    var source = self
    source.note = [note, confidence.sentence].compactMap { $0 }.joined(separator: " ")
    return source
  }
}
