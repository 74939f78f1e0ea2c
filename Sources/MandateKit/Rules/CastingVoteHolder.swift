/// Who has the casting vote where those for and those against are equal.
///
/// It bears on each test of a condition that asks for more than half of the votes cast.
public enum CastingVoteHolder: Hashable, Sendable {
  /// The first of these who is present: the chair, then the vice-chair.
  ///
  /// They are people or bodies without a rule, and need not be electors. Not empty, no repeats.
  case listed([PartyID])
  /// The elector who presides.
  ///
  /// Who that was is known only by a casting vote on the record.
  case presiding

  /// Those listed, in order; empty for whoever presides.
  public var listed: [PartyID] {
    switch self {
    case .listed(let holders): holders
    case .presiding: []
    }
  }
}
