/// Gathers the members of a body from a list of them, with `if`, `for` and functions in it.
///
/// Anything but a body, a person, a ``Member`` or an identifier is refused by the compiler.
@resultBuilder
public enum MembersBuilder {
  /// Takes a member with what its membership says.
  public static func buildExpression(_ member: Member) -> [Member] { [member] }

  /// Takes a body or a person, declared here, that is a voting member for all time.
  public static func buildExpression(
    _ party: some GovernancePart & Identifiable<PartyID>
  ) -> [Member] {
    [Member(party)]
  }

  /// Takes a body or a person, declared elsewhere, that is a voting member for all time.
  public static func buildExpression(_ id: PartyID) -> [Member] { [Member(id)] }

  /// Takes several bodies or people that are voting members for all time.
  public static func buildExpression<Party: GovernancePart & Identifiable<PartyID>>(
    _ parties: [Party]
  ) -> [Member] {
    parties.map { Member($0) }
  }

  /// Takes several members.
  public static func buildExpression(_ members: [Member]) -> [Member] { members }

  /// Gives no members for an empty list.
  public static func buildBlock() -> [Member] { [] }

  /// Takes the first part of a list.
  public static func buildPartialBlock(first members: [Member]) -> [Member] { members }

  /// Adds the next part of a list.
  ///
  /// - Parameters:
  ///   - members: The members so far.
  ///   - next: The next members.
  /// - Returns: All members, in order.
  public static func buildPartialBlock(
    accumulated members: consuming [Member],
    next: [Member]
  ) -> [Member] {
    members += next
    return members
  }

  /// Puts together what each turn of a loop gives.
  public static func buildArray(_ members: [[Member]]) -> [Member] { members.flatMap { $0 } }

  /// Takes what an `if` gives, or none where its condition does not hold.
  public static func buildOptional(_ members: [Member]?) -> [Member] { members ?? [] }

  /// Takes what the first branch of an `if` gives.
  public static func buildEither(first members: [Member]) -> [Member] { members }

  /// Takes what another branch of an `if` gives.
  public static func buildEither(second members: [Member]) -> [Member] { members }

  /// Takes what an `if #available` gives.
  public static func buildLimitedAvailability(_ members: [Member]) -> [Member] { members }
}
