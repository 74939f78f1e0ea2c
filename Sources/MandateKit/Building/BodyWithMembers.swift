/// A body with its members, as one part of a list.
///
/// ``Body/members(_:)`` makes one.
public struct BodyWithMembers: Hashable, Sendable, Identifiable {
  /// The body.
  public var body: Body
  /// Its members.
  public var members: [Member]

  /// The identifier of the body.
  public var id: Body.ID { body.id }
}

extension BodyWithMembers: GovernancePart {
  /// Adds the body, its memberships, and the bodies and people that the list of members declares.
  public func add(to document: inout GovernanceDocument) {
    document.bodies.append(body)
    for member in members {
      member.declared.add(to: &document)
      document.memberships.append(member.membership(of: body.id))
    }
  }
}

extension Body {
  /// Returns the body with its members, written where they belong.
  ///
  /// ```swift
  /// Body("riverside", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
  ///   Body.practice("abbey", patients: 7_030)
  ///   Body.practice("mill-lane", patients: 9_412)
  /// }
  /// ```
  ///
  /// A list in a list says who is in what over several levels. A body that belongs to two others is
  /// declared in one list, and named by its identifier in the other.
  ///
  /// - Parameter members: Its members. Without any it has none.
  /// - Returns: A part of a ``GovernanceDocument`` or of a ``DocketDocument``.
  /// - Throws: What `members` throws.
  public func members<Failure: Error>(
    @MembersBuilder _ members: () throws(Failure) -> [Member]
  ) throws(Failure) -> BodyWithMembers {
    try BodyWithMembers(body: self, members: members())
  }
}
