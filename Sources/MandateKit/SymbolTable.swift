/// The identifiers that indices stand for: of parties with their kinds, and of mandates with their
/// sources.
///
/// Answers are found by index, and identifiers looked up when somebody reads them.
struct SymbolTable: Sendable {
  /// The identifier of each body, and then of each person.
  var parties: [PartyID] = []
  /// The kind of each body.
  var kinds: [BodyKind] = []
  /// The identifier of each mandate.
  var mandates: [Mandate.ID] = []
  /// The proposal that adopts each mandate, or `nil` for a mandate that needs no adoption.
  var adopters: [Proposal.ID?] = []
  /// The source of each mandate, or `nil` where none is given.
  var sources: [Source?] = []
}
