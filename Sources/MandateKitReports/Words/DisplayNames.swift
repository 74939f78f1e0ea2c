import MandateKit

/// The names of the bodies, people, mandates and proposals of a document, for sentences.
///
/// An identifier that is not known is shown as itself. Where two bodies or people have one name,
/// each is shown with its identifier, so that a sentence always says which is meant.
public struct DisplayNames: Hashable, Sendable {
  private var parties: [PartyID: String] = [:]
  private var kinds: [Body.ID: BodyKind] = [:]
  private var proposals: [Proposal.ID: String] = [:]
  private var mandates: [Mandate.ID: Grant] = [:]

  private struct Grant: Hashable, Sendable {
    var giver: Body.ID?
    var holder: PartyID
  }

  /// Creates the names of a document and of proposals.
  ///
  /// Line breaks and control signs in a name are shown as spaces.
  ///
  /// - Parameters:
  ///   - document: The document. Without one every identifier is shown as itself.
  ///   - proposals: The proposals.
  public init(_ document: GovernanceDocument = GovernanceDocument(), proposals: [Proposal] = []) {
    for body in document.bodies {
      parties[body.id] = English.cleaned(body.name)
      kinds[body.id] = body.kind
    }
    for person in document.people { parties[person.id] = English.cleaned(person.name) }
    DisplayNames.tellApart(&parties)
    self.proposals = DisplayNames.titles(of: proposals)
    for mandate in document.mandates {
      mandates[mandate.id] = Grant(giver: mandate.giver, holder: mandate.holder)
    }
  }

  /// Creates the names of a docket: those of its governance and of its proposals.
  public init(_ docket: Docket) {
    self.init(docket.governance.document, proposals: docket.proposals)
  }

  /// Returns the names of the same document with those of other proposals.
  ///
  /// - Complexity: O(proposals), however large the document is.
  public func with(_ proposals: [Proposal]) -> DisplayNames {
    var names = self
    names.proposals = DisplayNames.titles(of: proposals)
    return names
  }

  /// The names for a page or a drawing, where each stands many times: long ones are shortened.
  ///
  /// - Complexity: O(bytes of the names).
  var shortened: DisplayNames {
    var names = self
    names.parties = parties.mapValues { English.shortened($0, to: Limits.nameOnPage) }
    names.proposals = proposals.mapValues { English.shortened($0, to: Limits.nameOnPage) }
    DisplayNames.tellApart(&names.parties)
    DisplayNames.tellApart(&names.proposals)
    return names
  }

  private static func titles(of proposals: [Proposal]) -> [Proposal.ID: String] {
    var titles: [Proposal.ID: String] = [:]
    for proposal in proposals { titles[proposal.id] = English.cleaned(proposal.title) }
    tellApart(&titles)
    return titles
  }

  /// Adds the identifier to each name that several have.
  private static func tellApart<SubjectPath>(_ names: inout [Identifier<SubjectPath>: String]) {
    var found: Set<String> = []
    var several: Set<String> = []
    for name in names.values where !found.insert(name).inserted { several.insert(name) }
    for (id, name) in names where several.contains(name) && !name.isEmpty {
      names[id] = "\(name) (\(English.cleaned(id.rawValue)))"
    }
  }

  /// The name of a body or a person.
  public subscript(party: PartyID) -> String {
    DisplayNames.shown(parties[party], party.rawValue)
  }

  /// The title of a proposal.
  public subscript(proposal proposal: Proposal.ID) -> String {
    DisplayNames.shown(proposals[proposal], proposal.rawValue)
  }

  /// A mandate by its identifier, with who gave it to whom where that is known.
  public subscript(mandate mandate: Mandate.ID) -> String {
    let id = DisplayNames.shown(nil, mandate.rawValue)
    guard let grant = mandates[mandate] else { return "mandate \(id)" }
    guard let giver = grant.giver else {
      return "mandate \(id) (original, to \(self[grant.holder]))"
    }
    return "mandate \(id) (from \(self[giver]) to \(self[grant.holder]))"
  }

  /// Returns the kind of a body, or `nil` for a person or an unknown one.
  public func kind(of body: Body.ID) -> BodyKind? { kinds[body] }

  /// Returns the names of some bodies or people as a list, in their order.
  ///
  /// - Parameters:
  ///   - parties: The bodies or people.
  ///   - limit: How many are named before the rest are only counted.
  /// - Returns: The list, empty where there are none.
  public func list(_ parties: some Sequence<PartyID>, limit: Int = .max) -> String {
    English.list(parties.map { self[$0] }, limit: limit)
  }

  /// Returns a number of bodies with the word for their kind: `8 PCNs`.
  ///
  /// Bodies of several kinds, and unknown ones, are `bodies`.
  public func counted(_ bodies: some Collection<Body.ID>) -> String {
    let first = bodies.first.flatMap { kinds[$0] }
    let common = first.flatMap { kind in bodies.allSatisfy { kinds[$0] == kind } ? kind : nil }
    let words = common?.words(for: bodies.count) ?? (bodies.count == 1 ? "body" : "bodies")
    return "\(English.number(bodies.count)) \(words)"
  }

  /// The name of a party, or words in its place where there is none.
  func name(_ party: PartyID?, or words: String) -> String {
    party.map { self[$0] } ?? words
  }

  private static func shown(_ name: String?, _ id: String) -> String {
    if let name, !name.isEmpty { return name }
    let id = English.cleaned(id)
    return id.isEmpty ? "(unnamed)" : id
  }
}
