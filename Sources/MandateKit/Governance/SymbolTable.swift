/// The identifiers of parties and mandates by index, with the kinds of bodies and the sources of
/// mandates.
///
/// Answers are found by index. Their identifiers are looked up when they are read.
struct SymbolTable: Sendable {
  /// The identifier of each body, and of each person after all bodies.
  var parties = Column<Party, PartyID>()
  /// The kind of each body, and `person` for each person.
  var kinds = Column<Party, BodyKind>()
  /// The number of bodies, which come before all people.
  var bodies = 0
  /// The identifier of each mandate.
  var mandates = Column<Mandate, Mandate.ID>()
  /// The proposal that adopts each mandate, or `nil` for a mandate that needs no adoption.
  var adopters = Column<Mandate, Proposal.ID?>()
  /// The source of each mandate, or `nil` where none is given.
  var sources = Column<Mandate, Source?>()
}
