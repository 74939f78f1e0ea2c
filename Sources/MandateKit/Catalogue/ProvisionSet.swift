extension Catalogue {
  /// A named set of provisions, each with its citation and confidence.
  ///
  /// A case file lists sets under `governance.catalogue`. Their provisions follow the document's own, in
  /// the order of that list.
  public struct ProvisionSet: Hashable, Sendable, Identifiable {
    /// The name, which does not change from version to version.
    public let name: String
    /// The title to show.
    public let title: String
    /// The scope of the set, and the decisions that it leaves to its user.
    public let about: String
    /// The provisions, each with the confidence in it.
    public let entries: [Catalogue.Entry]
    /// Rules in the scope of the set that are not among its provisions.
    public let omissions: [Omission]

    /// The name.
    public var id: String { name }
    /// The provisions, in order.
    public var provisions: [Provision] { entries.map { $0.provision } }

    /// Creates a set.
    ///
    /// The identifier of each entry is prefixed with the name and a slash, so that it differs from those
    /// of a user. The confidence, and the day after which to look at the entry again, are added in words
    /// to the note of each source.
    ///
    /// - Parameters:
    ///   - name: The name, which does not change from version to version.
    ///   - title: The title to show.
    ///   - about: The scope of the set, and the decisions that it leaves to its user.
    ///   - entries: The provisions, each with the confidence in it.
    ///   - omissions: Rules in the scope of the set that are not among its provisions.
    public init(
      _ name: String,
      title: String,
      about: String,
      entries: [Catalogue.Entry],
      omissions: [Omission] = []
    ) {
      self.name = name
      self.title = title
      self.about = about
      self.omissions = omissions
      self.entries = entries.map { entry in
        var entry = entry
        entry.provision.id = Provision.ID("\(name)/\(entry.provision.id)")
        entry.provision.source = entry.provision.source?.stating(
          entry.confidence,
          reviewBy: entry.reviewBy
        )
        return entry
      }
    }

    /// A rule that one might expect in a set, but that is not a provision of it.
    public struct Omission: Hashable, Sendable {
      /// The rule that is left out.
      public var title: String
      /// The confidence in the rule.
      public var confidence: Catalogue.Confidence
      /// The entitlement that it gives a local medical committee, or `nil` if it gives none.
      public var entitlement: Catalogue.Entitlement?
      /// The reason why it is not a provision.
      public var reason: String

      /// Creates an omission.
      ///
      /// - Parameters:
      ///   - title: The rule that is left out.
      ///   - confidence: The confidence in the rule.
      ///   - entitlement: The entitlement that it gives a local medical committee, or `nil` if it gives
      ///     none.
      ///   - reason: The reason why it is not a provision.
      public init(
        _ title: String,
        confidence: Catalogue.Confidence,
        entitlement: Catalogue.Entitlement? = nil,
        because reason: String
      ) {
        self.title = title
        self.confidence = confidence
        self.entitlement = entitlement
        self.reason = reason
      }
    }
  }
}

extension Source {
  /// Returns the citation with a confidence added to its note in words, and a day to look at it again.
  func stating(_ confidence: Catalogue.Confidence, reviewBy: CivilDate? = nil) -> Source {
    var source = self
    let again = reviewBy.map { "Look at it again after \($0.inWords)." }
    source.note = [note, confidence.sentence, again].compactMap { $0 }.joined(separator: " ")
    return source
  }
}
