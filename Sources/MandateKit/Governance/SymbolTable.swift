/// The identifiers of parties and mandates by index, with the kinds of bodies and the sources of
/// mandates.
///
/// Answers are found by index. Their identifiers are looked up when they are read.
struct SymbolTable: Sendable {
  /// The identifier of each body, and of each person after all bodies.
  var parties = Column<Party, PartyID>()
  /// The kind of each body.
  var kinds = Column<Party, BodyKind>()
  /// The identifier of each mandate.
  var mandates = Column<Mandate, Mandate.ID>()
  /// Where each mandate is written.
  var sources = Column<Mandate, Source?>()
}
