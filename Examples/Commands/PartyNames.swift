import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// Finds bodies, people, mandates and proposals of a case by identifier or by name.
struct PartyNames {
  private let document: GovernanceDocument
  private var byName: [String: [PartyID]] = [:]
  private let known: [String]
  private let ids: Set<PartyID>

  /// Lists the names of a document.
  init(_ document: GovernanceDocument) {
    self.document = document
    ids = Set(document.bodies.map { $0.id } + document.people.map { $0.id })
    for body in document.bodies { byName[body.name.lowercased(), default: []].append(body.id) }
    for person in document.people {
      byName[person.name.lowercased(), default: []].append(person.id)
    }
    known =
      document.bodies.flatMap { [$0.id.rawValue, $0.name] }
      + document.people.flatMap { [$0.id.rawValue, $0.name] }
  }

  /// Returns the body or person of an identifier or a name.
  ///
  /// - Throws: `UsageError` where there is none, or several have the name.
  func party(_ text: String) throws(UsageError) -> PartyID {
    if ids.contains(PartyID(text)) { return PartyID(text) }
    let found = byName[text.lowercased()] ?? []
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      let list = found.map { $0.rawValue }.joined(separator: ", ")
      throw UsageError("Several are called \(text). Use one of the identifiers \(list).")
    }
    let hint = NearWords.nearest(to: text, among: known).first.map { " Did you mean \($0)?" } ?? ""
    throw UsageError("The case has no body or person \(text).\(hint)")
  }

  /// Returns the body of an identifier or a name.
  ///
  /// - Throws: `UsageError` where there is none, several have the name, or it is a person's.
  func body(_ text: String) throws(UsageError) -> Body {
    let id = try party(text)
    guard let body = document.bodies.first(where: { $0.id == id }) else {
      throw UsageError("\(text) is a person. Name a body.")
    }
    return body
  }

  /// Returns the mandate of an identifier.
  ///
  /// - Throws: `UsageError` where there is none.
  func mandate(_ text: String) throws(UsageError) -> Mandate.ID {
    if document.mandates.contains(where: { $0.id.rawValue == text }) { return Mandate.ID(text) }
    let known = document.mandates.map { $0.id.rawValue }
    let hint = NearWords.nearest(to: text, among: known).first.map { " Did you mean \($0)?" } ?? ""
    throw UsageError("The case has no mandate \(text).\(hint)")
  }

  /// Checks that somebody is a member of a body on a day.
  ///
  /// - Throws: `UsageError` where that is not so.
  func require(_ member: PartyID, in group: Body.ID, on date: CivilDate) throws(UsageError) {
    let isMember = document.memberships.contains {
      $0.member == member && $0.group == group && $0.period.contains(date)
    }
    if !isMember { throw UsageError("\(member) is no member of \(group) on \(date).") }
  }
}
